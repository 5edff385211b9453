import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directionOf } from './direction';

it.each([
  ['Persian', 'کابل', 'rtl'],
  ['Persian that opens with a Latin name', 'CNN نوشته است که کابل', 'rtl'],
  ['Hebrew', 'שלום', 'rtl'],
  ['English', 'Kabul', 'ltr'],
  ['English with one Persian name', 'The word سند means proof', 'ltr'],
  [
    'a Persian post with addresses',
    'ضربه بزرگی https://example.org/US4AfghanPeace/status/12 via @amu_tv',
    'rtl',
  ],
  ['an English post with a handle', '@zalmayk: this will be a blow', 'ltr'],
  ['an address alone', 'https://example.org/a', 'ltr'],
  ['English without a space behind its stops', 'Rain fell.Nobody came.Then:snow', 'ltr'],
  ['digits alone', '۱۲ - 13', null],
  ['nothing', '', null],
])('of %s', (_what, text, direction) => expect(directionOf(text)).toBe(direction));

it('does not depend on digits, marks or spaces', () => {
  const noise = fc.string({ unit: fc.constantFrom(...'۱2 «».\u200f') });
  fc.assert(fc.property(noise, (marks) => directionOf(`${marks}کابل${marks}`) === 'rtl'));
});
