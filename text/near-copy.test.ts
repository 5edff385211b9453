import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPart, sketchOf } from './near-copy';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `کلمه${from + at}`).join(' ');
const meet = (one: string, other: string) => {
  const bands = new Set(sketchOf(other));
  return sketchOf(one).some((band) => bands.has(band));
};

describe('sketchOf', () => {
  it('is the same for the same words in another spelling, spacing and punctuation', () =>
    expect(sketchOf('كابل، ۸ حمله.\n\nدر علي‌آباد')).toEqual(sketchOf('کابل 8 حمله در علی آباد')));

  it.each([
    ['one word of 300 changed', `${words(0, 150)} دیگر ${words(151, 149)}`],
    ['a tenth put before', `${words(1000, 30)} ${words(0, 300)}`],
    ['the last tenth cut off', words(0, 270)],
  ])('lets a copy be found with %s', (_what, copy) => expect(meet(words(0, 300), copy)).toBe(true));

  it('keeps apart texts that share nothing', () => {
    const met = Array.from({ length: 200 }, (_, at) => meet(words(0, 200), words(1000 * (at + 1), 200)));
    expect(met.filter(Boolean)).toEqual([]);
  });

  it('has nothing to say of no words, and something of one', () =>
    expect([sketchOf(' … '), sketchOf('نه').length]).toEqual([[], 16]));

  it('fits the integers of a database', () =>
    fc.assert(
      fc.property(fc.string(), (text) =>
        sketchOf(text).every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31),
      ),
    ));
});

describe('sharedPart', () => {
  it.each([
    ['the same words', words(0, 50), `«${words(0, 50)}».`, 1],
    ['nothing in common', words(0, 50), words(100, 50), 0],
    ['half of each', words(0, 102), words(50, 102), 1 / 3],
    ['no words', '', 'کابل', 0],
  ])('of %s', (...[, one, other, share]) => expect(sharedPart(one, other)).toBeCloseTo(share));

  it('does not depend on the order', () =>
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => sharedPart(one, other) === sharedPart(other, one)),
    ));
});
