import { fold } from './fold';
import { splitsPair } from './offsets';
import { findPassages } from './passage';
import { similarity } from './similarity';

/**
 * What we know of a passage from another copy of its source: its words, its place, or both, as the W3C quote and
 * position selectors give them. Offsets count UTF-16 units.
 */
export interface Selector {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A selector that gives the words. */
type Quote = Selector & { readonly exact: string };

/**
 * Where a passage stands in this copy. `exact`: the same words at the same place. `moved`: the same words elsewhere,
 * with no doubt where. `fuzzy`: other spelling or wording, or more than one place; an editor must look. `lost`: none.
 */
export type Anchor = FoundAnchor | { readonly state: 'lost' };

interface FoundAnchor extends Place {
  readonly state: 'exact' | 'moved' | 'fuzzy';
  readonly score: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Below this a likeness is chance. */
const LEAST_SCORE = 0.75;
/** Same words of fewer letters are found anywhere: they need their context too. */
const TELLING = 12;
/** So many letters are the passage wherever they stand; fewer may be said of somebody else where nothing around fits. */
const UNMISTAKABLE = 60;
/** A space or a full stop beside them stands beside any words. */
const CHANCE = 0.15;
/** A place by itself says nothing of the words there. */
const PLACE_ALONE = 0.5;
const SEED = 6;
const MOST_SEEDS = 40;
const MOST_PLACES = 12;
/** Longer passages are compared by their two ends. */
const LONGEST = 2000;

/**
 * Finds a passage again in another copy of its source: by its words at their place, by its words elsewhere, by its
 * folded words, and last by likeness. Never silently elsewhere: whatever is not the same words at one clear place
 * says so, with a score between 0 and 1. A place without words is only likely (0.5), unless what stands around it fits.
 *
 * @example findAnchor('او گفت: نه.', { exact: 'نه', start: 8 }) // => { state: 'exact', start: 8, end: 10, score: 1 }
 */
export function findAnchor(text: string, selector: Selector): Anchor {
  const { exact, start } = selector;
  if (exact === undefined) return placeAlone(text, selector);
  if (exact === '') return { state: 'lost' };
  const quote = { ...selector, exact };
  if (
    start !== undefined &&
    text.startsWith(exact, start) &&
    fitsAround(text, quote, start) &&
    isCut(text, start, start + exact.length)
  ) {
    return { state: 'exact', start, end: start + exact.length, score: 1 };
  }
  return sameWords(text, quote) ?? foldedWords(text, quote) ?? alikeWords(text, quote) ?? { state: 'lost' };
}

/** A place whose words nobody told: itself where the known context stands on both sides, else for an editor to see. */
function placeAlone(text: string, { prefix = '', suffix = '', start = -1, end = -1 }: Selector): Anchor {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && end <= text.length;
  if (!isInside || start >= end || !isCut(text, start, end)) return { state: 'lost' };
  const fits = text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
  if (fits && prefix !== '' && suffix !== '') return { state: 'exact', start, end, score: 1 };
  return { state: 'fuzzy', start, end, score: PLACE_ALONE };
}

/** At its old place a passage is itself if either side of its context is, or none is known. */
function fitsAround(text: string, { exact, prefix = '', suffix = '' }: Quote, start: number): boolean {
  if (prefix === '' && suffix === '') return true;
  const before = prefix !== '' && text.slice(0, start).endsWith(prefix);
  return (
    before || (suffix !== '' && text.startsWith(suffix, start + exact.length)) || exact.length >= TELLING
  );
}

const isCut = (text: string, start: number, end: number): boolean =>
  !splitsPair(text, start) && !splitsPair(text, end);

function sameWords(text: string, selector: Quote): Anchor | null {
  const { exact } = selector;
  const places = findPassages(text, exact).map((start) => ({ start, end: start + exact.length }));
  return clearest(text, places, { selector, top: 1 });
}

function foldedWords(text: string, selector: Quote): Anchor | null {
  const exact = fold(selector.exact);
  const places = findPassages(fold(text), exact).map((start) => ({ start, end: start + exact.length }));
  const found = clearest(text, places, { selector, top: 0.99 });
  return found === null || found.state === 'lost' ? null : { ...found, state: 'fuzzy' };
}

/** The place whose context fits best; in doubt between two, or about few letters, it is only a likely one. */
function clearest(
  text: string,
  places: readonly Place[],
  { selector, top }: { selector: Quote; top: number },
): Anchor | null {
  const ranked = places
    .map((place) => ({ ...place, context: contextScore(text, place, selector) }))
    .sort((one, other) => other.context - one.context || distance(one, selector) - distance(other, selector));
  const [best, next] = ranked;
  if (best === undefined) return null;
  const { start, end, context } = best;
  const isClear = next === undefined ? tells(selector, context) : context > next.context && context >= 0.5;
  if (isClear) return { state: 'moved', start, end, score: top };
  return { state: 'fuzzy', start, end, score: top * (0.75 + 0.2 * context) };
}

/** Whether the only place with these words is theirs. */
function tells({ exact, prefix = '', suffix = '' }: Quote, context: number): boolean {
  if (context >= 0.5 || exact.length >= UNMISTAKABLE) return true;
  return exact.length >= TELLING && (context > CHANCE || prefix + suffix === '');
}

const distance = ({ start }: Place, selector: Selector): number => Math.abs(start - (selector.start ?? 0));

/** How much of the known context stands around a place, from 0 to 1; counted from the passage outwards. */
function contextScore(text: string, { start, end }: Place, { prefix = '', suffix = '' }: Selector): number {
  if (prefix.length + suffix.length === 0) return 0;
  const before = sharedLength(
    reversed(prefix),
    reversed(text.slice(Math.max(0, start - prefix.length), start)),
  );
  const after = sharedLength(suffix, text.slice(end, end + suffix.length));
  return (before + after) / (prefix.length + suffix.length);
}

const reversed = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charAt(text.length - 1 - at)).join('');

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** The place most like the passage, near which pieces of its words stand. */
function alikeWords(text: string, selector: Quote): Anchor | null {
  const folded = fold(text);
  const exact = fold(selector.exact);
  let best: FoundAnchor | null = null;
  for (const near of likelyStarts(folded, exact)) {
    const place = trimmedTo(folded, exact, near);
    const score = likeness(exact, folded.slice(place.start, place.end)) * 0.98;
    if (score < LEAST_SCORE || splitsPair(text, place.start) || splitsPair(text, place.end)) continue;
    if (best === null || score > best.score) best = { state: 'fuzzy', ...place, score };
  }
  return best;
}

/** Where the passage would begin, judged by pieces of it found in the text; the most agreed on first. */
function likelyStarts(text: string, exact: string): number[] {
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.floor((exact.length - SEED) / MOST_SEEDS));
  for (let at = 0; at + SEED <= exact.length; at += step) {
    for (const place of findPassages(text, exact.slice(at, at + SEED)).slice(0, MOST_PLACES)) {
      const start = Math.max(0, place - at);
      // Starts that differ by a few letters are one.
      const slot = Math.round(start / 8) * 8;
      votes.set(slot, (votes.get(slot) ?? 0) + 1);
    }
  }
  const ranked = Array.from(votes).sort(([, one], [, other]) => other - one);
  return ranked.slice(0, MOST_PLACES).map(([slot]) => slot);
}

/** The stretch near a likely start that fits the passage best at both its ends. */
function trimmedTo(text: string, exact: string, near: number): Place {
  const reach = Math.max(16, Math.floor(exact.length / 4));
  const head = exact.slice(0, SEED * 2);
  const tail = exact.slice(-SEED * 2);
  const start = bestOffset(text, head, { from: near - reach, to: near + reach });
  const expected = start + exact.length - tail.length;
  const end = bestOffset(text, tail, { from: expected - reach, to: expected + reach }) + tail.length;
  return { start, end: Math.min(text.length, Math.max(end, start + 1)) };
}

function bestOffset(text: string, piece: string, { from, to }: { from: number; to: number }): number {
  let best = { at: Math.max(0, from), score: -1 };
  const middle = (from + to) / 2;
  for (let at = Math.max(0, from); at <= Math.min(to, text.length); at++) {
    const score = similarity(piece, text.slice(at, at + piece.length)) - Math.abs(at - middle) / 1e6;
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

function likeness(one: string, other: string): number {
  if (one.length <= LONGEST && other.length <= LONGEST) return similarity(one, other);
  const half = LONGEST / 2;
  return (
    (similarity(one.slice(0, half), other.slice(0, half)) +
      similarity(one.slice(-half), other.slice(-half))) /
    2
  );
}
