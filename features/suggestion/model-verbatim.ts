import { fold } from '@/text/fold';
import { splitsPair } from '@/text/offsets';
import { findPassages } from '@/text/passage';
import type { Span } from '@/text/sentences';

/** Fewer letters than this stand anywhere. */
const LEAST_LETTERS = 8;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Why words that a model gave are not taken. */
export type NotVerbatim = 'short' | 'not-found' | 'ambiguous';

/**
 * The one place where these words stand in a text, as they are or in other spelling of the same letters. The span is
 * that of the text: what is shown and kept is cut from there, never what the model wrote.
 */
export function findVerbatim(text: string, given: string): Span | NotVerbatim {
  const words = given.trim();
  if ((words.match(LETTERS)?.length ?? 0) < LEAST_LETTERS) return 'short';
  const same = placesOf(text, text, words);
  const places = same.length > 0 ? same : placesOf(text, fold(text), fold(words));
  const [place] = places;
  if (place === undefined) return 'not-found';
  return places.length === 1 ? place : 'ambiguous';
}

function placesOf(text: string, searched: string, words: string): Span[] {
  return findPassages(searched, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => !splitsPair(text, start) && !splitsPair(text, end));
}
