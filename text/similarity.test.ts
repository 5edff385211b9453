import fc from 'fast-check';
import { expect, it } from 'vitest';
import { similarity } from './similarity';

it.each([
  ['equal words', 'متقی', 'متقی', 1],
  ['a space more', 'خلیلزاد', 'خلیل زاد', 0.875],
  ['one letter other', 'زینک', 'زینگ', 0.75],
  ['nothing in common', 'کابل', 'هرات', 0],
  ['nothing and something', '', 'کابل', 0],
  ['nothing twice', '', '', 1],
])('of %s', (...[, one, other, alike]) => expect(similarity(one, other)).toBeCloseTo(alike));

const words = fc.string({ unit: fc.constantFrom(...'ابپ '), maxLength: 30 });

it('does not depend on the order, and is 1 for equal strings only', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(similarity(one, other)).toBeCloseTo(similarity(other, one));
      expect(similarity(one, other) === 1).toBe(one === other);
    }),
  );
});

it('falls by one part for one letter put in', () => {
  fc.assert(
    fc.property(words, fc.nat(30), (word, at) => {
      fc.pre(word.length > 3);
      const cut = Math.min(at, word.length);
      const longer = `${word.slice(0, cut)}x${word.slice(cut)}`;
      expect(similarity(word, longer)).toBeCloseTo(1 - 1 / longer.length);
    }),
  );
});
