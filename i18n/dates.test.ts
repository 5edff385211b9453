import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoint } from './calendar';
import { sayDate, sayDateInFull, sayDay, sayInstant, sayTypedDate } from './dates';

describe('a day in both calendars', () => {
  it.each([
    ['en', '12 January 2023', '22 Jadi 1401'],
    ['fa', '۲۲ جدی ۱۴۰۱', '۱۲ جنوری ۲۰۲۳'],
    ['ps', '۲۲ مرغومی ۱۴۰۱', '۱۲ جنوري ۲۰۲۳'],
  ] as const)('puts the calendar of %s readers first', (locale, first, second) => {
    expect(sayDate({ edtf: '2023-01-12' }, locale)).toEqual({ first, second, machine: '2023-01-12' });
  });

  it.each([
    ['en', '2023-21', 'spring 2023'],
    ['fa', '2023-23', 'خزان ۲۰۲۳'],
    ['ps', '2023-24', 'د ۲۰۲۳ ژمی'],
  ] as const)('says in %s that %s is %s, in no other calendar', (locale, edtf, first) => {
    expect(sayDate({ edtf }, locale)).toEqual({ first, second: null, machine: null });
    expect(sayDateInFull({ edtf: `${edtf}~` }, locale)).toContain(first);
  });

  it.each([
    ['2023-03-21', 'Hamal', 'حمل', 'وری'],
    ['2023-04-21', 'Sawr', 'ثور', 'غویی'],
    ['2023-05-22', 'Jawza', 'جوزا', 'غبرګولی'],
    ['2023-06-22', 'Saratan', 'سرطان', 'چنګاښ'],
    ['2023-07-23', 'Asad', 'اسد', 'زمری'],
    ['2023-08-23', 'Sunbula', 'سنبلهٔ', 'وږی'],
    ['2023-09-23', 'Mizan', 'میزان', 'تله'],
    ['2023-10-23', 'Aqrab', 'عقرب', 'لړم'],
    ['2023-11-22', 'Qaws', 'قوس', 'لیندۍ'],
    ['2023-12-22', 'Jadi', 'جدی', 'مرغومی'],
    ['2024-01-21', 'Dalw', 'دلو', 'سلواغه'],
    ['2024-02-20', 'Hut', 'حوت', 'کب'],
  ])('%s is the first of %s', (iso, english, dari, pashto) => {
    const solar = { calendar: 'solar-hijri', precision: 'month' } as const;
    expect(formatPoint(iso, 'en', solar)).toMatch(`${english} 140`);
    expect(formatPoint(iso, 'fa', solar)).toMatch(`${dari} ۱۴۰`);
    expect(formatPoint(iso, 'ps', solar)).toMatch(`${pashto} ۱۴۰`);
    expect(formatPoint(iso, 'en', { calendar: 'solar-hijri', precision: 'day' })).toMatch(/^1 /u);
  });

  it('never prints an era, an Iranian month or a digit of another script', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('fa', 'ps'), (date, locale) => {
        const said = sayDateInFull({ edtf: date.toISOString().slice(0, 10) }, locale);
        expect(said).not.toMatch(/AP|ه\.ش|[0-9]|(?<!\p{L})(?:دی|بهمن|مهر|آذر|تیر)(?!\p{L})/u);
        expect(said).toMatch(/[۰-۹]{4}/u);
      }),
    );
  });
});

describe('what is not certain is said', () => {
  it.each([
    ['about', '2023-03-28~', 'about 28 March 2023', 'حدود ۸ حمل ۱۴۰۲'],
    ['uncertain', '2023-03-28?', '28 March 2023, uncertain', '۸ حمل ۱۴۰۲، نامطمئن'],
    ['a month', '2023-03', 'March 2023', 'در فاصلهٔ حوت ۱۴۰۱ تا حمل ۱۴۰۲'],
    ['an unknown day', '2023-03-XX', 'March 2023', 'در فاصلهٔ حوت ۱۴۰۱ تا حمل ۱۴۰۲'],
    ['a year', '2023', '2023', 'در فاصلهٔ ۱۴۰۱ تا ۱۴۰۲'],
    ['a Solar month', '2023-03-21/2023-04-20', 'between 21 March 2023 and 20 April 2023', 'حمل ۱۴۰۲'],
    ['a Solar year', '2022-03-21/2023-03-20', 'between 21 March 2022 and 20 March 2023', '۱۴۰۱'],
    ['a decade', '199X', 'between 1990 and 1999', 'در فاصلهٔ ۱۳۶۸ تا ۱۳۷۸'],
    [
      'an interval',
      '2023-02-26/2023-03-27',
      'between 26 February 2023 and 27 March 2023',
      'در فاصلهٔ ۷ حوت ۱۴۰۱ تا ۷ حمل ۱۴۰۲',
    ],
    ['an open start', '../2023-03-28', '28 March 2023 or earlier', '۸ حمل ۱۴۰۲ یا پیش از آن'],
    ['an open end', '2021-08-15/..', '15 August 2021 or later', '۲۴ اسد ۱۴۰۰ یا پس از آن'],
  ])('%s', (_what, edtf, english, dari) => {
    expect(sayDate({ edtf }, 'en').first).toBe(english);
    expect(sayDate({ edtf }, 'fa').first).toBe(dari);
  });

  it('takes the days an editor knows where the source gives no date', () => {
    const between = { edtf: null, earliest: '2023-02-26', latest: '2023-03-27' };
    expect(sayDate(between, 'en').first).toBe('between 26 February 2023 and 27 March 2023');
    expect(sayDate({ ...between, earliest: null }, 'en').first).toBe('27 March 2023 or earlier');
  });

  it('says so when there is no date', () => {
    expect(sayDate({ edtf: null }, 'en')).toEqual({ first: 'date not stated', second: null, machine: null });
    expect(sayDateInFull({ edtf: null, earliest: null, latest: null }, 'fa')).toBe('تاریخ ذکر نشده');
    expect(sayDate({ edtf: '/' }, 'ps').first).toBe('نېټه نه ده یاده شوې');
  });

  it('gives a machine only what is one day, month or year', () => {
    const machine = (edtf: string) => sayDate({ edtf }, 'en').machine;
    expect(['2023-03-28', '2023-03', '2023'].map(machine)).toEqual(['2023-03-28', '2023-03', '2023']);
    expect(['2023-03-28~', '2023-03-28?', '2023/2024', '2023-03-XX'].map(machine)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

it('says an instant with its time zone', () => {
  expect(sayInstant('2026-11-22T09:04:00Z', 'en')).toBe('22 November 2026, 09:04 UTC');
  expect(sayInstant(new Date('2026-11-22T09:04:00Z'), 'fa')).toBe('۱ قوس ۱۴۰۵، ساعت ۰۹:۰۴ به وقت جهانی');
});

it('says one day in the reader’s own calendar', () => {
  expect(sayDay('2023-03-28', 'en')).toBe('28 March 2023');
  expect(sayDay('2023-03-28', 'ps')).toBe('۸ وری ۱۴۰۲');
});

it.each([
  ['2023-03-28', 'en', '28 March 2023 (8 Hamal 1402)'],
  ['۱۴۰۲/۱/۸', 'en', '28 March 2023 (8 Hamal 1402)'],
  ['حمل ۱۴۰۲', 'fa', 'حمل ۱۴۰۲ (در فاصلهٔ ۲۱ مارچ ۲۰۲۳ تا ۲۰ اپریل ۲۰۲۳)'],
  ['not a date', 'en', null],
] as const)('says what %s means, in %s', (typed, locale, said) => {
  expect(sayTypedDate(typed, locale)).toBe(said);
});
