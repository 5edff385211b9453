const SINGLES: readonly (readonly [from: string, to: string])[] = [
  // Arabic yeh and alef maksura -> Farsi yeh; Arabic kaf -> keheh
  ['\u064a', '\u06cc'],
  ['\u0649', '\u06cc'],
  ['\u0643', '\u06a9'],
  // teh marbuta and heh with yeh above -> heh
  ['\u0629', '\u0647'],
  ['\u06c0', '\u0647'],
  // alef with hamza above, hamza below, wasla, madda -> alef
  ['\u0623', '\u0627'],
  ['\u0625', '\u0627'],
  ['\u0671', '\u0627'],
  ['\u0622', '\u0627'],
  // zero-width non-joiner, no-break space, zero-width space, narrow no-break space -> space
  ['\u200c', ' '],
  ['\u00a0', ' '],
  ['\u200b', ' '],
  ['\u202f', ' '],
];

const DIGITS = '0123456789';
const PERSIAN_DIGITS = '\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9';
const ARABIC_DIGITS = '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** The version of the folding; stored beside folded columns, so that old ones can be found and rewritten. */
export const FOLD_VERSION = 2;

/**
 * The folding as two strings of equal length: a character of `from` becomes the one at the same place in `to`.
 * SQL's `translate(text, from, to)` with these strings is the twin of {@link fold}.
 */
export const FOLD_PAIRS = {
  from: SINGLES.map(([from]) => from).join('') + PERSIAN_DIGITS + ARABIC_DIGITS + UPPER,
  to: SINGLES.map(([, to]) => to).join('') + DIGITS + DIGITS + LOWER,
} as const;

const TABLE = foldTable();
/** The text is folded in stretches of so many units, by what each holds. */
const STRETCH = 1024;
const FEW = 100;

/**
 * Rewrites look-alike characters to one form, so that "متقي" finds "متقی" and "7000" finds "۷۰۰۰".
 *
 * Each UTF-16 unit becomes exactly one other, so an offset in the result is the same offset in the source and a
 * match can be shown in place. Upper case is folded for A to Z only: the rest of it depends on locale or changes
 * the length. Foldings that change the length live in `key.ts`. Never store folded text.
 *
 * @example fold('كابل، ۸ حمله') // => 'کابل، 8 حمله'
 */
export function fold(text: string): string {
  let folded = '';
  let kept = 0;
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(text.length, from + STRETCH);
    const stretch = foldedStretch(text, from, to);
    if (stretch === null) continue;
    folded += text.slice(kept, from) + stretch;
    kept = to;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** A stretch with its twins, or null without any. What stands between a few is taken as it is, which is quickest. */
function foldedStretch(text: string, from: number, to: number): string | null {
  let folded = '';
  let kept = from;
  let twins = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const twin = TABLE[unit];
    if (twin === unit || twin === undefined) continue;
    twins++;
    if (twins > FEW) return unitByUnit(text, from, to);
    folded += text.slice(kept, at) + String.fromCharCode(twin);
    kept = at + 1;
  }
  return twins === 0 ? null : folded + text.slice(kept, to);
}

/** A stretch of many twins: a string for each would fill the memory for young objects, which then has to be copied. */
function unitByUnit(text: string, from: number, to: number): string {
  const units = new Uint16Array(to - from);
  for (let at = from; at < to; at++) units[at - from] = TABLE[text.charCodeAt(at)] ?? 0;
  return Reflect.apply(String.fromCharCode, null, units);
}

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let at = 0; at < FOLD_PAIRS.from.length; at++) {
    table[FOLD_PAIRS.from.charCodeAt(at)] = FOLD_PAIRS.to.charCodeAt(at);
  }
  return table;
}
