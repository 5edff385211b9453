import { fold } from './fold';

/** Words that stand together in a shingle: fewer are common to many texts, more break at one changed word. */
const SHINGLE = 3;
const BANDS = 16;
const ROWS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Sixteen numbers by which texts that share most of their words find each other: two texts of which half is common
 * agree on one of them in two cases of three, of which four fifths is common practically always, and two texts that
 * have nothing to do with each other never.
 *
 * Each is made of four least hashes over the runs of three words (MinHash in bands), so that the question "which of a
 * million texts is like this one" is sixteen look-ups in an index. Spelling is folded first.
 *
 * @example sketchOf(text).some((band) => sketchOf(other).includes(band)) // whether they are worth comparing
 */
export function sketchOf(text: string): number[] {
  const hashes = [...shinglesOf(text)].map(hashOf);
  if (hashes.length === 0) return [];
  const least = Array.from({ length: BANDS * ROWS }, (_, row) => leastOf(hashes, row));
  return Array.from({ length: BANDS }, (_, band) =>
    least.slice(band * ROWS, (band + 1) * ROWS).reduce((mixed, number) => mix(mixed ^ number), mix(band + 1)),
  );
}

/**
 * How much of two texts is common: runs of three words that both have, of all that either has; from 0 to 1.
 *
 * @example sharedPart('کابل آرام است', 'كابل آرام است.') // => 1
 */
export function sharedPart(one: string, other: string): number {
  const [mine, theirs] = [shinglesOf(one), shinglesOf(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  let common = 0;
  for (const shingle of mine) if (theirs.has(shingle)) common++;
  return common / (mine.size + theirs.size - common);
}

function shinglesOf(text: string): Set<string> {
  const words = fold(text).toLowerCase().match(WORD) ?? [];
  const last = Math.max(1, words.length - SHINGLE + 1);
  const shingles = new Set<string>();
  for (let at = 0; at < last; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  shingles.delete('');
  return shingles;
}

/** FNV-1a over UTF-16 units, then mixed. */
function hashOf(shingle: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < shingle.length; at++) hash = Math.imul(hash ^ shingle.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function leastOf(hashes: readonly number[], row: number): number {
  const seed = Math.imul(row + 1, 0x9e3779b1);
  let least = 0x7fffffff;
  for (const hash of hashes) {
    const mixed = mix(hash ^ seed);
    if (mixed < least) least = mixed;
  }
  return least;
}

/** Spreads the bits of a 32-bit number over all of them; one to one. */
function mix(number: number): number {
  let mixed = number | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
