import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from './context';

const TEXT = 'یک گفت. دو گفت. سه گفت. او گفت: نه. پنج گفت. شش گفت. هفت گفت.';

it('gives the rest of the sentence and two more on each side', () => {
  const at = TEXT.indexOf('نه');
  const { before, after } = contextOf(TEXT.slice(0, at), 'نه', TEXT.slice(at + 2));
  expect(before).toBe('دو گفت. سه گفت. او گفت: ');
  expect(after).toBe('. پنج گفت. شش گفت.');
});

it('gives all there is near the ends of a text', () => {
  expect(contextOf('', 'آغاز', ' شد. پایان.')).toEqual({ before: '', after: ' شد. پایان.' });
  expect(contextOf('', 'همه', '')).toEqual({ before: '', after: '' });
});

it('never gives words that do not stand beside the passage', () => {
  const words = fc.string({ unit: fc.constantFrom(...'آب .؟\n«»"ن📰'), maxLength: 60 });
  fc.assert(
    fc.property(words, fc.string({ minLength: 1, maxLength: 9 }), words, (left, exact, right) => {
      const { before, after } = contextOf(left, exact, right);
      expect(left.endsWith(before)).toBe(true);
      expect(right.startsWith(after)).toBe(true);
    }),
  );
});
