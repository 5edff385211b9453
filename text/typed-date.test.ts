import { expect, it } from 'vitest';
import { typedDate } from './typed-date';

it.each([
  ['EDTF', '2023-03-28', '2023-03-28'],
  ['a month', '2023-03', '2023-03'],
  ['a year', '2023', '2023'],
  ['an uncertain month', '2023-03?', '2023-03?'],
  ['a day that is not sure', '2023-03-28~', '2023-03-28~'],
  ['a decade', '199x', '199X'],
  ['an interval', '2023-03-01/2023-03-05', '2023-03-01/2023-03-05'],
  ['an open interval', '2021-08-15/..', '2021-08-15/..'],
  ['a day in Persian digits', '۲۰۲۳-۰۳-۲۸', '2023-03-28'],
  ['a Gregorian day with strokes', '2023/3/8', '2023-03-08'],
  ['a Solar Hijri day', '1402-01-08', '2023-03-28'],
  ['the same in Persian digits', '۱۴۰۲/۱/۸', '2023-03-28'],
  ['a Solar Hijri month', '1402/1', '2023-03-21/2023-04-20'],
  ['a Solar Hijri year', '۱۴۰۲', '2023-03-21/2024-03-19'],
  ['a Solar Hijri date in words', '۸ حمل ۱۴۰۲', '2023-03-28'],
  ['a Pashto date', 'د ۱۴۰۲ کال د وري ۸مه', '2023-03-28'],
  ['a Dari day', '۲۸ مارچ ۲۰۲۳', '2023-03-28'],
  ['an English date in words', '28 March 2023', '2023-03-28'],
])('reads %s', (_what, typed, edtf) => expect(typedDate(typed)).toBe(edtf));

it.each([
  ...[
    '',
    '  ',
    'soon',
    '1402-13-01',
    '1402/13/8',
    '1402-12-31',
    '2023-02-30',
    'next week, perhaps',
    'yesterday',
  ],
  'he said on 28 March 2023 that rain fell',
])('reads no date in %j', (typed) => {
  expect(typedDate(typed)).toBeNull();
});
