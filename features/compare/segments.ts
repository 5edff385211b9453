import type { SharedPassage } from './shape';

/** A stretch of a passage over which the same marks lie. */
export type Segment = {
  readonly text: string;
  readonly isCue: boolean;
  /** Public ids of the claims it belongs to. */
  readonly claims: readonly string[];
  /** Public ids of the claims that begin with it. */
  readonly begins: readonly string[];
};

/** Cuts a passage at the edges of its marks, which may overlap or stand inside one another. The pieces add up to it. */
export function segmentsOf({ text, marks }: Pick<SharedPassage, 'text' | 'marks'>): readonly Segment[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const edges = [0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const here = marks.filter((mark) => mark.start <= start && mark.end > start);
    const claims = here.flatMap(({ claimPublicId }) => (claimPublicId === null ? [] : [claimPublicId]));
    return {
      text: text.slice(start, cuts[index + 1]),
      isCue: here.some(({ claimPublicId }) => claimPublicId === null),
      claims,
      begins: claims.filter((id) => here.some((mark) => mark.claimPublicId === id && mark.start === start)),
    };
  });
}
