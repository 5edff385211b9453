/** What a character is to the scanner; {@link unitClass} gives it for one UTF-16 unit. */
const LETTER = 1;
const MARK = 2;
const JOINER = 3;
const NUMBER = 4;
const BLANK = 5;
const SIGN = 6;
/** Half of a character beyond the first 65,536: asked about as a whole. */
const HALF = 7;

const CLASSES = new Uint8Array(0x10000);

/**
 * Where the word, number or sign ends that begins at an offset of folded text; the offset itself for a blank.
 *
 * Written by hand because it sees every character: one regular expression for all of it took a quarter of the time.
 */
export function scanEnd(folded: string, from: number, limit: number): number {
  const kind = classAt(folded, from, limit);
  if (kind === BLANK) return from;
  if (kind === NUMBER) return dateEnd(folded, from, limit) ?? agedEnd(folded, from, limit);
  return kind === SIGN ? from + widthAt(folded, from, limit) : wordEnd(folded, from, limit);
}

/** A word with the parts an apostrophe or hyphen joins to it. */
function wordEnd(folded: string, from: number, limit: number): number {
  let at = runEnd(folded, { from, limit, most: JOINER });
  while (at < limit && isWordJoint(folded.charCodeAt(at))) {
    const end = runEnd(folded, { from: at + 1, limit, most: MARK });
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

/** ' \u2019 - */
const isWordJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Past the characters of the classes up to `most`: letters, their marks, and with `JOINER` the joiner. */
function runEnd(
  folded: string,
  { from, limit, most }: { from: number; limit: number; most: number },
): number {
  let at = from;
  while (at < limit) {
    const known = CLASSES[folded.charCodeAt(at)] ?? 0;
    if (known !== 0 && known <= most) at++;
    else if (classAt(folded, at, limit) <= most) at += widthAt(folded, at, limit);
    else return at;
  }
  return at;
}

function digitsEnd(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && classAt(folded, at, limit) === NUMBER) at += widthAt(folded, at, limit);
  return at;
}

/** A number with the words a hyphen joins to it: "60-year-old". */
function agedEnd(folded: string, from: number, limit: number): number {
  const end = numberEnd(folded, from, limit);
  return folded.charCodeAt(end) === HYPHEN && isSmallLetter(folded.charCodeAt(end + 1))
    ? wordEnd(folded, end, limit)
    : end;
}

const HYPHEN = 0x2d;
const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Digits with those that a point, comma, slash or colon joins to them. */
function numberEnd(folded: string, from: number, limit: number): number {
  let at = digitsEnd(folded, from, limit);
  while (at < limit && isNumberJoint(folded.charCodeAt(at))) {
    const end = digitsEnd(folded, at + 1, limit);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

/** . , / : and the Arabic decimal, thousands and list separators */
const isNumberJoint = (unit: number): boolean =>
  (unit >= 0x2e && unit <= 0x2f) ||
  unit === 0x2c ||
  unit === 0x3a ||
  unit === 0x66b ||
  unit === 0x66c ||
  unit === 0x60c;

/** Past a date like 2023-01-12, or null. */
function dateEnd(folded: string, from: number, limit: number): number | null {
  const year = groupEnd(folded, from, Math.min(limit, from + 4));
  if (year < from + 4 || folded.charCodeAt(year) !== 0x2d) return null;
  const month = groupEnd(folded, year + 1, Math.min(limit, year + 3));
  if (month === year + 1 || folded.charCodeAt(month) !== 0x2d) return null;
  const day = groupEnd(folded, month + 1, Math.min(limit, month + 3));
  return day === month + 1 ? null : day;
}

function groupEnd(folded: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(folded.charCodeAt(at))) at++;
  return at;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Two units for a whole character beyond the first 65,536, else one. */
const widthAt = (folded: string, at: number, limit: number): number => (isPair(folded, at, limit) ? 2 : 1);

function isPair(folded: string, at: number, limit: number): boolean {
  const high = folded.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff || at + 1 >= limit) return false;
  const low = folded.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

function classAt(folded: string, at: number, limit: number): number {
  const known = unitClass(folded.charCodeAt(at));
  if (known !== HALF) return known;
  return isPair(folded, at, limit) ? classOf(String.fromCodePoint(folded.codePointAt(at) ?? 0)) : SIGN;
}

/** Found out once for each unit, the first time it is met. */
function unitClass(unit: number): number {
  const known = CLASSES[unit] ?? 0;
  if (known !== 0) return known;
  const found = unit >= 0xd800 && unit <= 0xdfff ? HALF : classOf(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

function classOf(character: string): number {
  if (character === '\u200d') return JOINER;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{M}/u.test(character)) return MARK;
  if (/^\p{N}/u.test(character)) return NUMBER;
  return /^[\s\u200c]/u.test(character) ? BLANK : SIGN;
}
