import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffset, splitsPair, utf16Offset } from './offsets';

const texts = fc.string({ unit: fc.constantFrom('📰', '🇦', 'ک', ' ', 'a', '\ud83d', '\udcf0') });

describe('code point offsets', () => {
  it('count a character outside the basic plane once', () => {
    expect(codePointOffset('📰 کابل', 3)).toBe(2);
    expect(utf16Offset('📰 کابل', 2)).toBe(3);
  });

  it('equal the UTF-16 ones in plain Persian', () => {
    expect(codePointOffset('کابل', 4)).toBe(4);
    expect(utf16Offset('کابل', 4)).toBe(4);
  });

  it('agree with how the language itself walks a text', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, count) => {
        const points = Array.from(text);
        const cut = Math.min(count, points.length);
        const before = points.slice(0, cut).join('');
        expect(utf16Offset(text, cut)).toBe(before.length);
        if (!splitsPair(text, before.length)) expect(codePointOffset(text, before.length)).toBe(cut);
      }),
    );
  });

  it('come back unchanged from a round trip', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, offset) => {
        fc.pre(offset <= text.length && !splitsPair(text, offset));
        return utf16Offset(text, codePointOffset(text, offset)) === offset;
      }),
    );
  });

  it.each([
    ['in the middle of a character', '📰', 1],
    ['before the text', 'a', -1],
    ['past the text', 'a', 2],
    ['that is no whole number', 'abc', 1.5],
  ])('refuse an offset %s', (_what, text, offset) => {
    expect(() => codePointOffset(text, offset)).toThrow(RangeError);
  });

  it.each([-1, 2, 0.5])('refuse %s code points of one', (count) => {
    expect(() => utf16Offset('📰', count)).toThrow(RangeError);
  });
});
