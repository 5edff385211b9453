import { expect, it } from 'vitest';
import { spanSaid } from './span';

const TEXT = 'متقی گفت: نه\nاو گفت: بلی';
const place = (words: string) => ({ start: '', end: '', words });

it('takes offsets as they are', () =>
  expect(spanSaid(TEXT, { start: '3', end: '5', words: 'other' })).toEqual({ start: 3, end: 5 }));

it('finds words in another spelling, and over a line end as forms send it', () => {
  expect(spanSaid(TEXT, place(' متقي '))).toEqual({ start: 0, end: 4 });
  expect(spanSaid(TEXT, place('نه\r\nاو'))).toEqual({ start: 10, end: 15 });
});

it.each([
  ['no words', ' ', 'passage.none'],
  ['other words', 'شاید', 'passage.lost'],
  ['words in two places', 'گفت', 'passage.several'],
])('refuses %s', (_what, words, reason) =>
  expect(() => spanSaid(TEXT, place(words))).toThrow(expect.objectContaining({ reason })),
);
