import type { Quotation } from './marks';

/** A stretch of the text in half-open UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?\u061f\u06d4\u2026]+/gu;
const CLOSERS = /^["'\u00bb\u201d\u2019\u203a)\]]*/u;
/** A small letter, or the word "and" by itself. */
const CONTINUES = /^(?:\p{Ll}|\u0648\s)/u;
/** Written with a full stop that ends no sentence. */
const SHORTENED = new Set(
  'mr mrs ms dr prof gen lt col sgt capt maj adm gov sen rep hon rev st jr sr vs no inc ltd co corp dept u.s u.k u.n e.u a.m p.m i.e e.g etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Behind these a sentence may begin, if one of the words does that begin one: "in the U.S. The minister …". */
const MAY_END = new Set(['u.s', 'u.k', 'u.n', 'e.u', 'a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'etc']);
const BEGINS = /^(?:The|He|She|It|They|We|In|On|At|But|And|A|An|This|That|His|Her|Its|For|As|If|When)\s/u;
/** Two letters that no shortened word ends with: they are all Latin, or one letter. */
const ENDS_WORD = /^[\u0621-\u06d3]{2}$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}.]{1,20}$/u;

/**
 * The sentences of one block, without the blanks between them, never cut inside a quotation, an abbreviation or a
 * number. Where a quotation ends with a full stop of its own, the sentence ends too unless a small letter or "و" follows.
 *
 * @example splitSentences('گفت: «نه. هرگز.» او رفت.', block, quotations) // => [{ 0, 16 }, { 17, 24 }]
 */
export function splitSentences(text: string, block: Span, quotations: readonly Quotation[]): Span[] {
  const outer = quotations.filter(
    ({ depth, start, end }) => depth === 0 && start < block.end && end > block.start,
  );
  const sentences: Span[] = [];
  let start = block.start;
  let next = 0;
  for (const { 0: stop, index } of text.slice(block.start, block.end).matchAll(END)) {
    const at = block.start + index;
    while ((outer[next]?.end ?? Infinity) <= at) next++;
    const end = sentenceEnd(text, { at, end: at + stop.length, quotation: outer[next], limit: block.end });
    if (end === null || end <= start) continue;
    sentences.push({ start, end });
    start = skipBlanks(text, end, block.end);
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

interface Stop {
  readonly at: number;
  readonly end: number;
  readonly quotation: Quotation | undefined;
  readonly limit: number;
}

/** Where the sentence ends that this full stop may close, or null if it goes on. */
function sentenceEnd(text: string, { at, end, quotation, limit }: Stop): number | null {
  const inside = quotation !== undefined && quotation.start < at;
  if (inside && end < quotation.innerEnd) return null;
  const past = Math.min(limit, inside ? quotation.end : end + closersAt(text, end));
  if (past >= limit) return limit;
  const resumes = skipBlanks(text, past, limit);
  if (CONTINUES.test(text.slice(resumes, resumes + 2))) return null;
  if (past === resumes) return isFused(text, at, past) ? past : null;
  return isShortened(text, at, text.slice(resumes, resumes + 6)) ? null : past;
}

const closersAt = (text: string, at: number): number => CLOSERS.exec(text.slice(at, at + 4))?.[0].length ?? 0;

/** A full stop with the space left out, between two words of Arabic script: "است.گزارش", but not "ب.ظ". */
function isFused(text: string, at: number, past: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    /^\p{Script=Arabic}{2}$/u.test(before) &&
    /^(?!\p{N})\p{Script=Arabic}{2}/u.test(text.slice(past, past + 2))
  );
}

function isShortened(text: string, at: number, rest: string): boolean {
  if (text.charAt(at) !== '.' || ENDS_WORD.test(text.slice(Math.max(0, at - 2), at))) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  if (/^[a-z\u0621-\u064a]$/u.test(word)) return true;
  return SHORTENED.has(word) && !(MAY_END.has(word) && BEGINS.test(rest));
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /[\s\u200c\u200e\u200f]/u.test(text.charAt(at))) at++;
  return at;
}
