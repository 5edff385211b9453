import { expect, it } from 'vitest';
import { findPassage, findSpan } from './spans';

const TEXT = 'او گفت: نه. متقی گفت: «نه، هرگز». کسی دیگر چیزی نگفت.';
const words = (one: string) => ({ words: one, start: null, end: null });
const at = (span: ReturnType<typeof findSpan>) =>
  span === null || span === 'lost' ? span : TEXT.slice(span.start, span.end);

it('finds words where they stand nearest', () => {
  expect(findSpan(TEXT, words('گفت'), 0)).toEqual({ start: 3, end: 6 });
  expect(findSpan(TEXT, words('گفت'), 15)).toEqual({ start: 17, end: 20 });
});

it('finds words typed with Arabic letters, and gives those of the text', () => {
  expect(at(findSpan(TEXT, words('متقي'), 0))).toBe('متقی');
});

it('gives nothing for nothing, and says when words stand nowhere', () => {
  expect(findSpan(TEXT, words('  '), 0)).toBeNull();
  expect(findSpan(TEXT, words('هیچ‌کس'), 0)).toBe('lost');
});

it('takes a passage by its offsets when only these were moved', () => {
  const was = { start: 17, end: 20 };
  expect(at(findPassage(TEXT, { words: 'گفت', start: 12, end: 20 }, was))).toBe('متقی گفت');
  expect(at(findPassage(TEXT, { words: '', start: 12, end: 20 }, null))).toBe('متقی گفت');
});

it('takes a passage by its words when these were changed', () => {
  const was = { start: 17, end: 20 };
  expect(at(findPassage(TEXT, { words: 'متقی گفت', start: 17, end: 20 }, was))).toBe('متقی گفت');
  expect(findPassage(TEXT, { words: 'stands nowhere', start: 17, end: 20 }, was)).toBe('lost');
});

it('takes no offsets that lie outside the text', () => {
  expect(findPassage(TEXT, { words: '', start: 5, end: 9000 }, null)).toBeNull();
});
