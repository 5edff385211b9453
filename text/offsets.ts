/**
 * Whether a UTF-16 offset stands between the two halves of one character, where no text may be cut.
 *
 * @example splitsPair('📰', 1) // => true
 */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/**
 * The number of code points before a UTF-16 offset: what the W3C position selector and most other programs count.
 * Throws a RangeError for an offset outside the text or in the middle of a character.
 *
 * @example codePointOffset('📰 کابل', 3) // => 2
 */
export function codePointOffset(text: string, utf16: number): number {
  requireOffset(text, utf16);
  let pairs = 0;
  for (let at = 0; at < utf16 - 1; at++) {
    if (!isHigh(text.charCodeAt(at)) || !isLow(text.charCodeAt(at + 1))) continue;
    pairs++;
    at++;
  }
  return utf16 - pairs;
}

/**
 * The UTF-16 offset, as JavaScript slices by, of a number of code points.
 * Throws a RangeError for fewer than none or more than the text has.
 *
 * @example utf16Offset('📰 کابل', 2) // => 3
 */
export function utf16Offset(text: string, codePoints: number): number {
  if (!Number.isInteger(codePoints) || codePoints < 0) {
    throw new RangeError(`Not a code point offset: ${codePoints}`);
  }
  let at = 0;
  for (let passed = 0; passed < codePoints; passed++) {
    if (at >= text.length) throw new RangeError(`Offset ${codePoints} is past the end of the text`);
    at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  return at;
}

/** Throws a RangeError unless the text can be cut at this UTF-16 offset. */
export function requireOffset(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`Offset ${offset} is outside the text of length ${text.length}`);
  }
  if (splitsPair(text, offset)) throw new RangeError(`Offset ${offset} cuts a character in two`);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
