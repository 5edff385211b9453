import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLD_PAIRS, fold } from './fold';

const persian = fc.string({ unit: fc.constantFrom(...'آأيىكةۀ۸٨8,. \u200c\u00a0Aéئؤ📰') });

describe('fold', () => {
  it.each([
    ['Arabic yeh', 'متقي', 'متقی'],
    ['alef maksura', 'موسى', 'موسی'],
    ['Arabic kaf', 'كابل', 'کابل'],
    ['teh marbuta', 'جمهورية', 'جمهوریه'],
    ['heh with yeh above', 'خارجۀ', 'خارجه'],
    ['alefs with hamza, wasla and madda', 'أإٱآ', 'اااا'],
    ['Persian digits', '۷۰۰۰ تن', '7000 تن'],
    ['Arabic digits', '٧٠٠٠ شخص', '7000 شخص'],
    ['a zero-width non-joiner', 'خلیل\u200cزاد', 'خلیل زاد'],
    ['other spaces', 'a\u00a0b\u200bc\u202fd', 'a b c d'],
    ['Latin capitals', 'ISIS-K', 'isis-k'],
  ])('folds %s', (_what, text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['hamza on waw and yeh, which the key merges', 'مسؤول رئیس'],
    ['capitals beyond A to Z, which depend on locale', 'ÉİΣ'],
    ['the letters only Pashto has', 'ېۍښږ'],
    ['characters outside the basic plane', '📰'],
  ])('leaves alone %s', (_what, text) => expect(fold(text)).toBe(text));

  it('never moves an offset', () => {
    fc.assert(fc.property(fc.oneof(persian, fc.string()), (text) => fold(text).length === text.length));
  });

  it.each([
    ['of joiners', '\u200c'],
    ['with a joiner behind each letter', 'ک\u200c'],
    ['with a twin in every sentence', `گفت که داعش نیست${'. در شهر'.repeat(20)} ۸ `],
    ['of capitals and pairs', 'A📰'],
    ['that needs no folding', 'او گفت '],
  ])('folds a long text %s as it folds its units', (_what, unit) => {
    const text = unit.repeat(3000);
    const units = Array.from({ length: text.length }, (_, at) => fold(text.charAt(at)));
    expect(fold(text)).toBe(units.join(''));
  });

  it('folds each unit by itself, whatever stands beside it', () => {
    fc.assert(fc.property(persian, persian, (one, two) => fold(one + two) === fold(one) + fold(two)));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(persian, (text) => fold(fold(text)) === fold(text)));
  });

  it('folds texts longer than one chunk whole', () => {
    const text = 'كابل ٨ '.repeat(5000);
    expect(fold(text)).toBe('کابل 8 '.repeat(5000));
  });
});

describe('FOLD_PAIRS', () => {
  const { from, to } = FOLD_PAIRS;

  it('pairs each character once, of equal length for translate()', () => {
    expect(from).toHaveLength(to.length);
    expect(new Set(from).size).toBe(from.length);
  });

  it('is the whole folding: what translate() would give is what fold gives', () => {
    const translate = (text: string) =>
      Array.from(text, (sign) => (from.includes(sign) ? to[from.indexOf(sign)] : sign)).join('');
    fc.assert(
      fc.property(fc.oneof(persian, fc.string({ unit: 'binary' })), (text) => fold(text) === translate(text)),
    );
  });
});
