/** A span of a text. */
export type Place = { readonly start: number; readonly end: number };

/** Where a passage's edge can be moved to: one word on or back. A passage never loses its last word. */
export type Step = 'start-back' | 'start-on' | 'end-back' | 'end-on';

/**
 * The passage with one edge moved by a word, within the text shown; the same where it cannot move.
 *
 * @example moveEdge('او گفت نه', { start: 3, end: 6 }, 'end-on') // => { start: 3, end: 9 }
 */
export function moveEdge(text: string, { start, end }: Place, step: Step): Place {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const starts = words.map((word) => word.start);
  const ends = words.map((word) => word.end);
  const moved = {
    'start-back': { start: starts.findLast((at) => at < start) ?? start, end },
    'start-on': { start: starts.find((at) => at > start) ?? start, end },
    'end-back': { start, end: ends.findLast((at) => at < end) ?? end },
    'end-on': { start, end: ends.find((at) => at > end) ?? end },
  }[step];
  return moved.start < moved.end ? moved : { start, end };
}
