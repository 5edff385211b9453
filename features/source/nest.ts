import type { Segment, Span } from './marks';

/** A piece of marked text as the page builds it: a mark around others, or the words themselves. */
export type Nested<Mark extends Span, Outer extends Mark> =
  | {
      readonly mark: Outer;
      /** False where the mark goes on after a break: a block's end, or the end of one that overlaps it. */
      readonly isFirst: boolean;
      readonly inside: readonly Nested<Mark, Outer>[];
    }
  | Segment<Mark>;

type Open<Mark extends Span, Outer extends Mark> = {
  readonly mark: Outer;
  readonly inside: Nested<Mark, Outer>[];
};

/**
 * Builds the elements of a block out of its segments: one element per mark that `isOuter` picks, inner ones inside.
 *
 * Two marks that overlap without one holding the other cannot both be whole: the later is continued in a second element.
 */
export function nestSegments<Mark extends Span, Outer extends Mark>(
  segments: readonly Segment<Mark>[],
  isOuter: (mark: Mark) => mark is Outer,
): readonly Nested<Mark, Outer>[] {
  const top: Nested<Mark, Outer>[] = [];
  const open: Open<Mark, Outer>[] = [];
  for (const segment of segments) {
    const wanted = segment.under.filter(isOuter);
    const kept = commonLength(
      open.map(({ mark }) => mark),
      wanted,
    );
    open.splice(kept);
    for (const mark of wanted.slice(kept)) {
      const inside: Nested<Mark, Outer>[] = [];
      (open.at(-1)?.inside ?? top).push({ mark, isFirst: segment.start === mark.start, inside });
      open.push({ mark, inside });
    }
    (open.at(-1)?.inside ?? top).push(segment);
  }
  return top;
}

function commonLength<Item>(one: readonly Item[], other: readonly Item[]): number {
  const differs = one.findIndex((item, index) => item !== other[index]);
  return differs === -1 ? one.length : differs;
}
