import { expect, it } from 'vitest';
import { formatList, formatNumber, formatNumbers, formatOrdinal, isolate } from './format';

it.each([
  ['en', '7,000', '7000'],
  ['fa', '۷٬۰۰۰', '۷۰۰۰'],
  ['ps', '۷٬۰۰۰', '۷۰۰۰'],
] as const)(
  'writes numbers in the digits of %s, a numbered thing without grouping',
  (locale, amount, ordinal) => {
    expect(formatNumber(7000, locale)).toBe(amount);
    expect(formatOrdinal(7000, locale)).toBe(ordinal);
  },
);

it('joins words and numbers as the language does', () => {
  expect(formatList(['Amu', 'Sputnik'], 'en')).toBe('Amu and Sputnik');
  expect(formatList(['آمو', 'اسپوتنیک'], 'fa')).toBe('آمو و اسپوتنیک');
  expect(formatNumbers([3, 9, 12], 'en')).toBe('3, 9, 12');
  expect(formatNumbers([3, 9, 12], 'fa')).toBe('۳، ۹، ۱۲');
});

it('isolates words in plain text', () => {
  expect(isolate('سند')).toBe('\u2068سند\u2069');
});
