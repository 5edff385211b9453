/** Anything that covers a stretch of the text: UTF-16 offsets into the capture's text. */
export type Span = { readonly start: number; readonly end: number };

/** A stretch of text under the same marks from end to end. */
export type Segment<Mark extends Span> = {
  readonly text: string;
  readonly start: number;
  /** Every mark that covers it, the outermost first. */
  readonly under: readonly Mark[];
};

/**
 * Cuts each block wherever a mark begins or ends, so that marks may nest, overlap or run on into the next block.
 *
 * The segments of a block, one after another, are the block's text and nothing else. Blocks must stand in order and
 * apart, as captures keep them. The text is walked once.
 *
 * @example segmentBlocks('abcd', [{ start: 0, end: 4 }], [{ start: 1, end: 3 }]) // => [['a', 'bc', 'd']] with their marks
 */
export function segmentBlocks<Mark extends Span>(
  text: string,
  blocks: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Segment<Mark>[])[] {
  const waiting = marks.filter(({ start, end }) => start < end).sort(byPlace);
  let next = 0;
  let under: readonly Mark[] = [];
  return blocks.map((block) => {
    const segments: Segment<Mark>[] = [];
    let at = block.start;
    while (at < block.end) {
      const from = at;
      const begun = takeWhile(waiting, next, (mark) => mark.start <= from);
      next += begun.length;
      under = [...under, ...begun].filter((mark) => mark.end > from);
      at = Math.min(block.end, waiting[next]?.start ?? block.end, ...under.map(({ end }) => end));
      segments.push({ text: text.slice(from, at), start: from, under });
    }
    return segments;
  });
}

/** Earlier first; of those that begin together the longest first, so that outer marks come before inner ones. */
function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

function takeWhile<Item>(items: readonly Item[], from: number, test: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || !test(item)) break;
    taken.push(item);
  }
  return taken;
}
