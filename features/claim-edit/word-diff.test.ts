import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const joined = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

it('marks whole words, with the joiner inside them', () => {
  expect(wordDiff('متقی می‌گوید که نه', 'متقی می‌گفت که نه', 'fa')).toEqual({
    before: [
      { text: 'متقی ', isShared: true },
      { text: 'می‌گوید', isShared: false },
      { text: ' که نه', isShared: true },
    ],
    after: [
      { text: 'متقی ', isShared: true },
      { text: 'می‌گفت', isShared: false },
      { text: ' که نه', isShared: true },
    ],
  });
});

it('takes every side together again, letter by letter', () => {
  const text = fc.string({ unit: fc.constantFrom(...'اب پ.،«»\u200c\n', 'می\u200cگوید', 'the ', '۸') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after, 'fa-AF');
      expect([joined(runs.before), joined(runs.after)]).toEqual([before, after]);
    }),
  );
});

it('finds no change between a text and itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(wordDiff(text, text, 'und').after.every(({ isShared }) => isShared)).toBe(true);
    }),
  );
});
