import { findDates } from './dates';
import { edtfInterval } from './edtf';
import { fold } from './fold';
import { edtfOf, yearEdtf } from './when/edtf-of';

/** A year of the Solar Hijri calendar: as a Gregorian one it would be from before there were newspapers. */
const SOLAR = /^(1[2-5]\d\d)(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/u;
/** A "the", "د" or full stop around it says no more. */
const MOST_AROUND = 4;
const GREGORIAN = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;

/**
 * The date somebody typed, as EDTF: EDTF itself, a Solar Hijri date in numbers (years 1200 to 1599 are of that
 * calendar), or words in any of the three calendars and digits of any script. Null for what is none of these, or says
 * more than a date. A Solar month or year is the interval of its days, for it is no month or year of EDTF's own.
 *
 * @example typedDate('۱۴۰۲/۱/۸') // => '2023-03-28'
 * @example typedDate('1402-01') // => '2023-03-21/2023-04-20'
 */
export function typedDate(typed: string): string | null {
  const words = fold(typed).trim();
  const solar = SOLAR.exec(words);
  if (solar) return solarDate(solar);
  const gregorian = GREGORIAN.exec(words)?.slice(1);
  const written = gregorian?.map((part) => part.padStart(2, '0')).join('-') ?? words;
  const edtf = written.toUpperCase();
  if (edtfInterval(edtf)) return edtf;
  const [date, more] = findDates(words);
  const isAll =
    date !== undefined && more === undefined && date.end - date.start >= words.length - MOST_AROUND;
  return isAll ? date.edtf : null;
}

function solarDate([, year = '', month, day]: RegExpExecArray): string | null {
  if (month === undefined) return yearEdtf(Number(year), 'solar');
  const date = { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
  return edtfOf(date, 'solar');
}
