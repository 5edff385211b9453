import { key } from './key';

/**
 * Letters a reader takes for another one, or that hands put for another one, each with the one we compare by; those
 * that stand for nothing fall away. Case is folded by the key already, so the lower case of look-alike capitals is here.
 */
const GROUPS: readonly (readonly [to: string, from: string])[] = [
  // Arabic script: the yehs, kafs, gafs, hehs, waws, and the letters only some keyboards have
  ['\u06cc', '\u064a\u06cd\u06ce\u06d0\u06d2\u06d3'],
  ['\u06a9', '\u06aa\u06ac\u06ad'],
  ['\u06af', '\u06ab\u06b0'],
  ['\u0647', '\u06be\u06c1\u06c3\u06d5'],
  ['\u0648', '\u06c4\u06c5\u06c6\u06c7\u06c8\u06ca\u06cb'],
  ['\u0631', '\u0692\u0693\u0695'],
  ['\u0646', '\u06ba\u06bc\u0769'],
  ['\u062a', '\u0679\u067c'],
  ['\u062f', '\u0688\u0689\u068c'],
  ['\u0634', '\u069a'],
  ['\u0698', '\u0696'],
  ['\u0642', '\u066f'],
  ['\u0628', '\u066e'],
  // Latin: what looks like it in Cyrillic, Greek and Armenian, and in its own further letters
  ['a', '\u0430\u03b1\u0251'],
  ['b', '\u0432\u03b2\u044c'],
  ['c', '\u0441\u03f2\u1d04'],
  ['d', '\u0501\u0111'],
  ['e', '\u0435\u03b5\u0454'],
  ['f', '\u0584'],
  ['g', '\u0261\u0581'],
  ['h', '\u043d\u03b7\u04bb\u0570\u0127'],
  ['j', '\u0458\u03f3'],
  ['k', '\u043a\u03ba'],
  ['l', '1i\u0456\u0457\u03b9\u0131\u04cf\u0142\u026a'],
  ['m', '\u043c\u03bc'],
  ['n', '\u03bd\u043f\u0578'],
  ['o', '0\u043e\u03bf\u0585\u00f8\u03c3\u1d0f'],
  ['p', '\u0440\u03c1'],
  ['q', '\u051b\u0566'],
  ['r', '\u0433'],
  ['s', '\u0455'],
  ['t', '\u0442\u03c4\u0167'],
  ['u', '\u03c5\u057d\u028b'],
  ['v', '\u0475'],
  ['w', '\u051d\u03c9\u0461\u0561'],
  ['x', '\u0445\u03c7'],
  ['y', '\u0443\u03b3\u04af'],
  ['z', '\u03b6\u1d22'],
];
/** A yeh that carries a hamza stands in Pashto keys only: the others drop it. */
const HAMZA_YEH = '\u0626';
/** Capitals and small letters of other scripts that look like a Latin one of the other case. */
const BY_CASE: Readonly<Record<string, string>> = {
  '\u03bd': 'v',
  '\u03b7': 'n',
  '\u03bc': 'u',
  '\u03a5': 'Y',
};

/**
 * The table of skeletons as two strings: a character of `from` becomes the one at the same place in `to`, and those
 * beyond its end fall away. SQL's `translate(key, from, to)` reads it the same way.
 */
export const SKELETON_PAIRS = skeletonPairs();
const TABLE = new Map(Array.from(SKELETON_PAIRS.from, (from, at) => [from, SKELETON_PAIRS.to[at] ?? '']));

/**
 * What is left of a name's key when letters that look alike are one, and doubled ones single: names that share it can
 * be taken for each other. The column `actor_name.skeleton` is this, made by the database of the stored key.
 *
 * @example skeletonOf(key('Кurilla')) // => 'kurlla'
 */
export function skeletonOf(nameKey: string): string {
  const alike = Array.from(nameKey, (sign) => TABLE.get(sign) ?? sign).join('');
  return alike
    .replaceAll('vv', 'w')
    .replaceAll('rn', 'm')
    .replace(/(.)\1+/gsu, '$1');
}

/**
 * Every skeleton a new name is looked for by: as it is written, as Pashto spells, with the letters of other scripts
 * read by their case, for a Greek capital and its small letter look like different Latin ones, and with the yeh that
 * carries a hamza read as a plain one.
 */
export function skeletonsOf(name: string): string[] {
  const byCase = Array.from(name, (sign) => BY_CASE[sign] ?? sign).join('');
  const plain = name.replaceAll(HAMZA_YEH, '\u06cc');
  const keys = [name, byCase, plain].flatMap((one) => [key(one), key(one, 'ps')]);
  return [...new Set(keys.map(skeletonOf))].filter((skeleton) => skeleton !== '');
}

/** How a new name stands to a known one: the same but for spelling, to be taken for it, or neither (null). */
export type Likeness = 'same' | 'confusable';

/**
 * Whether two names are one but for their spelling, or can be taken for each other.
 *
 * @example likenessOf('امیر خان متقي', 'امیرخان متقی') // => 'same'
 * @example likenessOf('Аmu TV', 'Amu TV') // => 'confusable', the first letter of the first is Cyrillic
 */
export function likenessOf(name: string, known: string): Likeness | null {
  if (key(name) !== '' && key(name) === key(known)) return 'same';
  const skeletons = new Set(skeletonsOf(known));
  return skeletonsOf(name).some((skeleton) => skeletons.has(skeleton)) ? 'confusable' : null;
}

function skeletonPairs(): { readonly from: string; readonly to: string } {
  const from = GROUPS.map(([, twins]) => twins).join('');
  const to = GROUPS.map(([one, twins]) => one.repeat(Array.from(twins).length)).join('');
  return { from: from + HAMZA_YEH, to };
}
