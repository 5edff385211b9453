import { findAnchor } from '@/text/anchor';

/** A passage of an earlier copy, as it is looked for in a later one. */
export type Earlier = {
  readonly id: string;
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Where a passage stands in the later copy, and how sure that is. A lost one has no place. */
export type Carried = {
  readonly passageId: string;
  readonly state: 'exact' | 'moved' | 'fuzzy' | 'lost';
  readonly score: number;
  readonly place: { readonly start: number; readonly end: number } | null;
};

/** Looks for the passages of earlier copies in a later one. Each says for itself whether an editor must look. */
export function carryOver(passages: readonly Earlier[], text: string): Carried[] {
  return passages.map(({ id, ...selector }) => {
    const anchor = findAnchor(text, selector);
    if (anchor.state === 'lost') return { passageId: id, state: 'lost', score: 0, place: null };
    const { state, score, start, end } = anchor;
    return { passageId: id, state, score, place: { start, end } };
  });
}

/**
 * Where words given by an editor stand in a text: at the place nearest to where they were looked for. Null when they
 * do not stand there exactly.
 *
 * @example placeOfWords('نه، نه', 'نه', 3) // => { start: 4, end: 6 }
 */
export function placeOfWords(
  text: string,
  words: string,
  near: number,
): { readonly start: number; readonly end: number } | null {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  const found = [before, after].filter((at) => at >= 0);
  const [start] = found.sort((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return start === undefined || words === '' ? null : { start, end: start + words.length };
}
