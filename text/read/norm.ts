import { fold } from '../fold';

const LOOSE = /\u200d|[\u0640\u064b-\u065f\u0670]/gu;
const HAMZA = /[\u0621\u0626]/gu;
const WAW_WITH_HAMZA = /\u0624/gu;
const SPECIAL = /\u200d|[\u0640\u0621\u0624\u0626\u064b-\u065f\u0670]|\u06cc\u06cc|\u0648\u0648/u;

/**
 * A folded word as the tables hold it: without vowel marks and tatweel, the spellings of hamza merged.
 *
 * @example normOf('رئیس') === normOf('رییس') // => true
 */
export function normOf(folded: string): string {
  if (!SPECIAL.test(folded)) return folded;
  const bare = folded.replace(LOOSE, '').replace(HAMZA, '').replace(WAW_WITH_HAMZA, '\u0648');
  return bare.replace(/\u06cc{2,}/gu, '\u06cc').replace(/\u0648{2,}/gu, '\u0648');
}

/** Behind these letters "هی" is part of the word: "شاهی", "گروهی". */
const EZAFE_JOINED = /[^\u0627\u0648\u06cc]\u0647\u06cc$/u;

/**
 * A word without the ezafe that some write joined to its silent "h", or null.
 *
 * @example stemOf('خارجهی') // => 'خارجه'
 */
export const stemOf = (norm: string): string | null =>
  norm.length > 3 && EZAFE_JOINED.test(norm) ? norm.slice(0, -1) : null;

/** How a phrase of a table is looked up: folded, merged, without spaces, so that joined spellings meet it. */
export const fusedOf = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => normOf(fold(word)))
    .join('');
