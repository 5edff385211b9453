import { codePointOffset, requireOffset, splitsPair } from './offsets';

/** How many UTF-16 units of the text stand beside a passage, to tell equal words at two places apart. */
const CONTEXT = 32;
/** More places than this help nobody choose. */
const MOST_PLACES = 1000;

/**
 * A span of a text, as the W3C position and quote selectors name it together. Offsets are half-open and count
 * UTF-16 units, or code points where the name says so.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What is wrong with a passage: the first of these that is. */
export type PassageFault = 'empty' | 'outside' | 'splits-character' | 'exact' | 'code-points' | 'context';

/**
 * The passage between two UTF-16 offsets, with up to 32 units of its context on each side.
 * Throws a RangeError for an empty span, one outside the text, or one that cuts a character in two.
 *
 * @example makePassage('او گفت: نه', 8, 10).exact // => 'نه'
 */
export function makePassage(text: string, start: number, end: number): Passage {
  requireOffset(text, start);
  requireOffset(text, end);
  if (start >= end) throw new RangeError(`A passage from ${start} to ${end} holds no text`);
  return {
    start,
    end,
    startCodePoint: codePointOffset(text, start),
    endCodePoint: codePointOffset(text, end),
    exact: text.slice(start, end),
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
  };
}

/**
 * What does not fit between a passage and its text, or null if all of it does.
 * A context shorter than ours is accepted, as other programs write it, if it is what stands there.
 *
 * @example checkPassage('نه', { ...makePassage('نه', 0, 2), exact: 'آری' }) // => 'exact'
 */
export function checkPassage(text: string, passage: Passage): PassageFault | null {
  const { start, end } = passage;
  if (start >= end) return 'empty';
  if (!isOffset(text, start) || !isOffset(text, end)) return 'outside';
  if (splitsPair(text, start) || splitsPair(text, end)) return 'splits-character';
  if (text.slice(start, end) !== passage.exact) return 'exact';
  if (codePointOffset(text, start) !== passage.startCodePoint) return 'code-points';
  if (codePointOffset(text, end) !== passage.endCodePoint) return 'code-points';
  return fitsContext(text, passage) ? null : 'context';
}

/**
 * The UTF-16 offsets at which exactly these words stand, in order, overlapping ones too; at most a thousand.
 *
 * @example findPassages('نه، نه', 'نه') // => [0, 4]
 */
export function findPassages(text: string, exact: string): number[] {
  const starts: number[] = [];
  if (exact === '') return starts;
  let at = text.indexOf(exact);
  while (at !== -1 && starts.length < MOST_PLACES) {
    if (!splitsPair(text, at) && !splitsPair(text, at + exact.length)) starts.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return starts;
}

function fitsContext(text: string, { start, end, prefix, suffix }: Passage): boolean {
  return text.slice(Math.max(0, start - prefix.length), start) === prefix && text.startsWith(suffix, end);
}

function isOffset(text: string, offset: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= text.length;
}

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - CONTEXT);
  return splitsPair(text, from) ? from + 1 : from;
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + CONTEXT);
  return splitsPair(text, to) ? to - 1 : to;
}
