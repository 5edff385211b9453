import { fold } from './fold';

/** Marks that change no name: harakat, loose hamza, superscript alef, Quranic signs. */
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const ACCENTS = /[\u0300-\u036f]/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]|\u0640/gu;
/** Hamza, and yeh that carries it, typed as one letter or as two. */
const HAMZAS = /[\u0621\u0626]|\u06cc\u0654/gu;
const WAW_WITH_HAMZA = /\u0624/gu;
/** The ezafe behind a heh, apart or with a joiner: the heh with a hamza above says the same. */
const EZAFE = /(?<=\u0647) \u06cc(?![\p{L}\p{M}\u200c])/gu;

const isPashto = (lang: string | undefined): boolean => lang === 'ps' || lang?.startsWith('ps-') === true;

/**
 * The form by which names and search words are compared: the fold without spaces, joiners, punctuation, vowel
 * marks, tatweel and accents, and with the spellings of hamza merged. Many texts share one key, so it carries no
 * offsets: keep the original beside it.
 *
 * Hamza on a yeh is dropped, a waw keeps its own, and runs of either letter are shortened, because each of the three
 * spellings of "officials" keeps or loses one of them. "خارجه‌ی" is "خارجهٔ". Pashto is spelt apart: its five yehs are different letters and "وو" is a word.
 *
 * @example key('مسئولان') === key('مسوولان') // => true
 */
export function key(text: string, lang?: string): string {
  const composed = withoutAccents(text.normalize('NFKC').toLowerCase());
  return isPashto(lang) ? pashtoKey(composed) : shortenRuns(bare(persianKey(composed)));
}

function persianKey(composed: string): string {
  return withoutEzafe(fold(composed)).replace(HAMZAS, '').replace(WAW_WITH_HAMZA, '\u0648');
}

/** Most names have none, and need not be searched for it. */
function withoutEzafe(folded: string): string {
  return folded.includes('\u0647 \u06cc') ? folded.replace(EZAFE, '') : folded;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

function bare(text: string): string {
  return text.replace(MARKS, '').replace(NOT_A_WORD, '');
}

function shortenRuns(word: string): string {
  return word.replace(/\u06cc{2,}/gu, '\u06cc').replace(/\u0648{2,}/gu, '\u0648');
}

/** Folds all but the Arabic yeh (U+064A), which Pashto writes for /i/ beside the Farsi yeh (U+06CC) for /ay/. */
function pashtoKey(composed: string): string {
  const parts = composed.replace(/\u06cc\u0654/gu, '\u0626').split('\u064a');
  const folded = parts.map(fold).join('\u064a');
  return bare(folded.replace(/\u0624/gu, '\u0648').replace(/\u0621/gu, ''));
}
