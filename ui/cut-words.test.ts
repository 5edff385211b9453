import { expect, it } from 'vitest';
import { cutWords } from './cut-words';

it.each([
  ['short enough', 20, null],
  ['three short words', 12, 'three short'],
  ['three short words', 11, 'three short'],
  ['three short words', 10, 'three'],
  ['داعش یک پروژهی امریکایی است', 15, 'داعش یک پروژهی'],
  ['wordwithoutanyspace', 4, 'word'],
])('cuts "%s" after at most %i letters', (text, most, cut) => expect(cutWords(text, most)).toBe(cut));

it('never cuts a sign of two units in half', () => {
  expect(cutWords('📰📰📰', 1)).toBe('📰');
});
