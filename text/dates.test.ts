import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates';
import { edtfInterval } from './edtf';

const PUBLISHED = '2023-03-20'; // a Monday
const read = (text: string, publishedOn?: string) =>
  findDates(text, publishedOn === undefined ? {} : { publishedOn }).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`,
  );

describe('findDates', () => {
  it.each([
    ['a Gregorian day in words', 'در دوازدهم جنوری ۲۰۲۳، به لوا', ['دوازدهم جنوری ۲۰۲۳ = 2023-01-12']],
    ['one in digits', '30 سپتمبر 2018 در کابل', ['30 سپتمبر 2018 = 2018-09-30']],
    ['an Iranian spelling', '۵ ژوئیهٔ ۲۰۲۰', ['۵ ژوئیهٔ ۲۰۲۰ = 2020-07-05']],
    ['a Solar Hijri day', '۵ حوت ۱۴۰۲', ['۵ حوت ۱۴۰۲ = 2024-02-24']],
    ['one with the month first', 'حوت 05, 1402', ['حوت 05, 1402 = 2024-02-24']],
    ['an Iranian month', '۲۲ دی ۱۴۰۱', ['۲۲ دی ۱۴۰۱ = 2023-01-12']],
    ['a Solar Hijri month', 'در ماه حمل ۱۴۰۲', ['حمل ۱۴۰۲ = 2023-03-21/2023-04-20']],
    ['a Solar Hijri year', 'در سال ۱۴۰۱', ['۱۴۰۱ = 2022-03-21/2023-03-20']],
    ['a Gregorian month', 'in September 2018', ['September 2018 = 2018-09']],
    ['a Gregorian year', 'در سال ۲۰۱۱', ['۲۰۱۱ = 2011']],
    [
      'English days in both orders',
      'January 12, 2023 or 12 January 2023',
      ['January 12, 2023 = 2023-01-12', '12 January 2023 = 2023-01-12'],
    ],
    ['an Arabic day', '١٥ آب ٢٠٢١', ['١٥ آب ٢٠٢١ = 2021-08-15']],
    ['a lunar day, which is approximate', '۱۰ محرم ۱۴۴۴', ['۱۰ محرم ۱۴۴۴ = 2022-08-08~']],
    ['digits alone', '2023-01-12 و ۱۴۰۲/۱۲/۰۵', ['2023-01-12 = 2023-01-12', '۱۴۰۲/۱۲/۰۵ = 2024-02-24']],
    ['a day without its year', '2 اکتوبر', ['2 اکتوبر = null']],
    ['a day that is not', '31 فبروری 2023', ['31 فبروری 2023 = null']],
    ['a number in words before a month', 'هشت حمل ۱۴۰۲', ['هشت حمل ۱۴۰۲ = 2023-03-28']],
    ['an ordinal ending', 'January 12th, 2023', ['January 12th, 2023 = 2023-01-12']],
    ['an ordinal ending before the month', '۱۲م جنوری ۲۰۲۳', ['۱۲م جنوری ۲۰۲۳ = 2023-01-12']],
    ['a shortened month', 'Jan. 12, 2023', ['Jan. 12, 2023 = 2023-01-12']],
    ['a Pashto date, year first', 'د ۱۴۰۲ کال د وري ۸مه', ['۱۴۰۲ کال د وري ۸مه = 2023-03-28']],
    ['one with "on"', 'د ۱۴۰۱ کال د مرغومي په ۲۲مه', ['۱۴۰۱ کال د مرغومي په ۲۲مه = 2023-01-12']],
    ['digits whose month shows', '28/3/2023', ['28/3/2023 = 2023-03-28']],
    ['digits whose month does not', '12/01/2023', ['12/01/2023 = null']],
    ['a month by both its names', '۱۶ حمل/فروردین ۱۴۰۲', ['۱۶ حمل/فروردین ۱۴۰۲ = 2023-04-05']],
    ['days from one to another', '۱۲ تا ۱۵ جنوری ۲۰۲۳', ['۱۲ تا ۱۵ جنوری ۲۰۲۳ = 2023-01-12/2023-01-15']],
    ['a year by its calendar', '۱۴۰۱ خورشیدی', ['۱۴۰۱ خورشیدی = 2022-03-21/2023-03-20']],
    ['a lunar year', 'عام 1444', ['1444 = 2022-07-30~/2023-07-18~']],
    ['a Solar season', 'بهار ۱۴۰۲', ['بهار ۱۴۰۲ = 2023-03-21~/2023-06-21~']],
    ['a season', 'in the spring of 2023', ['spring of 2023 = 2023-21']],
    ['a season in Dari', 'در خزان ۲۰۲۱', ['خزان ۲۰۲۱ = 2021-23']],
    ['a season in American words', 'by fall 2022', ['fall 2022 = 2022-23']],
    ['a winter', 'زمستان ۲۰۲۲', ['زمستان ۲۰۲۲ = 2022-24']],
    ['about a season', 'late summer 2021', ['summer 2021 = 2021-22~']],
    ['a month with "mid" joined to it', 'in mid-January 2023', ['mid-January 2023 = 2023-01~']],
    ['a month with "early" joined to it, without its year', 'by early-March', ['early-March = null']],
    ['a year with "mid" joined to it', 'since mid-2023', ['2023 = 2023~']],
    ['no time in a term of office', 'the mid-term vote', []],
    ['a decade', 'the 1990s', ['1990s = 199X']],
    ['about a month', 'اواخر جنوری ۲۰۲۳', ['جنوری ۲۰۲۳ = 2023-01~']],
    ['a weekday beside its date as one', 'سه‌شنبه، ۸ حمل ۱۴۰۲', ['سه‌شنبه، ۸ حمل ۱۴۰۲ = 2023-03-28']],
  ])('reads %s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['yesterday', 'دیروز', '2023-03-19'],
    ['the past day', 'روز گذشته', '2023-03-19'],
    ['today', 'امروز', '2023-03-20'],
    ['a weekday', 'پنجشنبه', '2023-03-16'],
    ['the same weekday', 'دوشنبه', '2023-03-20'],
    ['Thursday of last week', 'پنجشنبه هفته گذشته', '2023-03-16'],
    ['Sunday of last week', 'یکشنبه هفته گذشته', '2023-03-12'],
    ['a few days ago', 'چند روز پیش', '2023-03-13~/2023-03-18~'],
    ['an English weekday', 'on Saturday', '2023-03-18'],
    ['a past weekday on the same day', 'دوشنبه گذشته', '2023-03-13'],
    ['a weekday to come', 'پنجشنبه آینده', '2023-03-23'],
    ['a number of days', 'سه روز پیش', '2023-03-17'],
    ['the same in English', 'three days ago', '2023-03-17'],
    ['the same in Pashto', 'درې ورځې مخکې', '2023-03-17'],
    ['the same in Arabic', 'قبل ثلاثة أيام', '2023-03-17'],
    ['the day before yesterday in Arabic', 'أول أمس', '2023-03-18'],
    ['weeks', 'دو هفته پیش', '2023-03-03~/2023-03-09~'],
    ['months', 'two months ago', '2023-01~'],
    ['years', '۱۵ سال پیش', '2008~'],
    ['some days up to now', 'در سه روز گذشته', '2023-03-17~/2023-03-20~'],
    ['a year of either calendar', 'سال گذشته', '2021-03-21~/2022-12-31~'],
    ['an English year', 'last year', '2022'],
    ['the year of a day by its weekday', 'جمعه، ۲۶ حوت', '2023-03-17'],
  ])('counts %s from the day of publication', (_what, text, edtf) => {
    expect(findDates(text, { publishedOn: PUBLISHED })).toMatchObject([{ edtf, basis: 'derived' }]);
    expect(findDates(text)).toMatchObject([{ edtf: null, basis: 'derived' }]);
  });

  it.each([
    ['May as a verb prefix', 'او می گوید'],
    ['a month that is a word', 'بحث جدی است و میزان آن زیاد'],
    ['March as a verb', 'They march on'],
    ['May as a verb prefix behind a number', 'گروه ۵ می‌گوید'],
    ['a rate', 'میزان ۵ درصد'],
    ['a bullet', 'یک تیر شلیک شد'],
    ['a number', '۷۰۰۰ تن و 2023 خانه'],
    ['nothing', ''],
  ])('takes no date from %s', (_what, text) => expect(read(text, PUBLISHED)).toEqual([]));

  it.each(['یک روز پس از آن', 'روز بعد', 'the next day', 'اخیراً', 'چند سال پیش'])(
    'never guesses which day "%s" was',
    (text) =>
      expect(findDates(text, { publishedOn: PUBLISHED })).toMatchObject([{ edtf: null, basis: 'derived' }]),
  );

  it('leaves a day unknown whose weekday fits no year near by', () => {
    expect(read('جمعه، ۲۷ حوت', PUBLISHED)).toEqual(['جمعه، ۲۷ حوت = null']);
  });

  it('gives only EDTF that our own reader reads, at spans of the text', () => {
    const words = fc.constantFrom(
      ...[
        '12',
        '۳۱',
        '2023',
        '۱۴۰۲',
        'حوت',
        'جنوری',
        'May',
        'January',
        'دیروز',
        'پنجشنبه',
        'هفته گذشته',
        'سال',
        'ماه',
        ',',
        'چند روز پیش',
        '2023-02-30',
        'سه',
        'تا',
        'روز',
        'پیش',
        'گذشته',
        'بهار',
        'دهه',
        'اواخر',
        '1990',
        'د',
        'کال',
        '/',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const text = list.join(' ');
        for (const { start, end, edtf } of findDates(text, { publishedOn: PUBLISHED })) {
          expect(start < end && end <= text.length).toBe(true);
          if (edtf !== null) expect(edtfInterval(edtf)).not.toBeNull();
        }
      }),
    );
  });
});
