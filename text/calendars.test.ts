import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfIso, isoDay, lunarDay, solarDay } from './calendars';

const iso = (number: number | null) => (number === null ? null : isoDay(number));

describe('day numbers', () => {
  it('agree with the calendar of the language itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayOfIso(day)).toBe(Math.floor(date.getTime() / 86_400_000));
          expect(isoDay(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))).toBe(
            day,
          );
        },
      ),
    );
  });

  it.each(['2023-02-29', '2023-13-01', 'yesterday', ''])('refuse %j', (day) =>
    expect(dayOfIso(day)).toBeNull(),
  );
});

describe('solarDay', () => {
  it.each([
    [1402, 12, 5, '2024-02-24'],
    [1403, 12, 30, '2025-03-20'],
    [1403, 1, 1, '2024-03-20'],
    [1300, 1, 1, '1921-03-21'],
    [1401, 10, 22, '2023-01-12'],
  ])('reads %s-%s-%s as %s', (...[year, month, day, expected]) =>
    expect(iso(solarDay(year, month, day))).toBe(expected),
  );

  it.each([
    [1402, 12, 30],
    [1402, 7, 31],
    [1402, 13, 1],
    [1402, 1, 0],
    [2023, 1, 1],
  ])('knows no %s-%s-%s', (year, month, day) => expect(solarDay(year, month, day)).toBeNull());

  it('agrees with Intl from 1300 to 1500', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const first = dayNumber(1921, 3, 21);
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 200 * 365 }), (number) => {
        const parts = persian.formatToParts(new Date(number * 86_400_000));
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
        expect(solarDay(part('year'), part('month'), part('day'))).toBe(number);
      }),
    );
  });
});

describe('lunarDay', () => {
  it('agrees with the civil calendar of Intl', () => {
    const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2050, 1, 1) }), (number) => {
        const parts = civil.formatToParts(new Date(number * 86_400_000));
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
        expect(lunarDay(part('year'), part('month'), part('day'))).toBe(number);
      }),
    );
  });

  it('knows no thirteenth month', () => expect(lunarDay(1444, 13, 1)).toBeNull());
});
