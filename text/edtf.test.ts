import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edtfInterval } from './edtf';

it.each([
  ['a day', '2023-01-12', '2023-01-12', '2023-01-12'],
  ['a month', '2023-02', '2023-02-01', '2023-02-28'],
  ['a month of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
  ['a century without a leap day', '1900-02', '1900-02-01', '1900-02-28'],
  ['a year', '2023', '2023-01-01', '2023-12-31'],
  ['an uncertain day', '2023-03-16?', '2023-03-16', '2023-03-16'],
  ['an approximate month', '2023-03~', '2023-03-01', '2023-03-31'],
  ['both', '2023%', '2023-01-01', '2023-12-31'],
  ['an unknown day of a month', '2023-03-XX', '2023-03-01', '2023-03-31'],
  ['an unknown month', '2023-XX', '2023-01-01', '2023-12-31'],
  ['an unknown day of an unknown month', '2023-XX-XX', '2023-01-01', '2023-12-31'],
  ['a decade', '202X', '2020-01-01', '2029-12-31'],
  ['spring', '2023-21', '2023-03-01', '2023-05-31'],
  ['about a summer', '2023-22~', '2023-06-01', '2023-08-31'],
  ['autumn, perhaps', '2023-23?', '2023-09-01', '2023-11-30'],
  ['either winter of a year', '2023-24', '2022-12-01', '2024-02-29'],
  ['from a season on', '2023-21/2023-07', '2023-03-01', '2023-07-31'],
  ['an interval of days', '2023-03-01/2023-03-16', '2023-03-01', '2023-03-16'],
  ['an interval of unlike parts', '2022/2023-03~', '2022-01-01', '2023-03-31'],
  ['an open end', '2021-08-15/..', '2021-08-15', null],
  ['an open start', '../2021-08-15', null, '2021-08-15'],
  ['an unknown end', '2021/', '2021-01-01', null],
  ['nothing known', '/', null, null],
])('reads %s', (...[, edtf, earliest, latest]) => expect(edtfInterval(edtf)).toEqual({ earliest, latest }));

it.each([
  ['nothing', ''],
  ['words', 'yesterday'],
  ['a 13th month', '2023-13'],
  ['a fifth season', '2023-25'],
  ['a day of a season', '2023-21-01'],
  ['a day that is not', '2023-02-29'],
  ['a zero day', '2023-01-00'],
  ['a day of an unknown month', '2023-XX-05'],
  ['a month of an unknown year', '202X-05'],
  ['an interval turned round', '2023/2022'],
  ['two slashes', '2021/2022/2023'],
  ['other digits', '۲۰۲۳'],
  ['a long year', 'Y170000002'],
])('refuses %s', (_what, edtf) => expect(edtfInterval(edtf)).toBeNull());

it('agrees with the calendar on every day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(edtfInterval(day)).toEqual({ earliest: day, latest: day });
        const month = edtfInterval(day.slice(0, 7));
        const next = new Date(`${month?.latest}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().slice(8, 10)).toBe('01');
      },
    ),
  );
});

it('gives days in order for whatever it reads, and never throws', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123X-/.?~% ') });
  fc.assert(
    fc.property(signs, (edtf) => {
      const { earliest, latest } = edtfInterval(edtf) ?? {};
      if (earliest && latest) expect(earliest <= latest).toBe(true);
    }),
  );
});
