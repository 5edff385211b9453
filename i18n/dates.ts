/**
 * Dates as readers read them: in both calendars, the reader's own first, with what is not certain said in words.
 *
 * A Dari or Pashto page puts the Solar Hijri date first, with the Afghan months (جدی, not the Iranian دی); an English page
 * the Gregorian one. Days have no time zone: they are reckoned in UTC throughout.
 */
import { edtfInterval, edtfSeason } from '@/text/edtf';
import { typedDate } from '@/text/typed-date';
import { solarUnit } from '@/text/when/edtf-of';
import { type Calendar, calendarsOf, formatPoint, formatTime, type Precision } from './calendar';
import type { Locale } from './languages';
import { messages, translator } from './messages';

/** A date as the record keeps it: EDTF, or the days it lies between (ISO). All null is "not stated", an answer too. */
export interface RecordedDate {
  readonly edtf: string | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** A date in words: in the reader's own calendar, then in the other. */
export interface SaidDate {
  readonly first: string;
  /** Null when the date is not stated, or a season: that is one in every calendar. */
  readonly second: string | null;
  /** For `<time datetime>`: only where it is one day, one month or one year. */
  readonly machine: string | null;
}

interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/**
 * A recorded date in both calendars, with "about", "between" or "or earlier" where it is not one sure day.
 *
 * @example sayDate({ edtf: '2023-03-28' }, 'en') // => { first: '28 March 2023', second: '8 Hamal 1402', machine: '2023-03-28' }
 * @example sayDate({ edtf: null }, 'en').first // => 'date not stated'
 */
export function sayDate(date: RecordedDate, locale: Locale): SaidDate {
  const span = spanOf(date);
  if (!span) return { first: translator(locale)('dates.notStated'), second: null, machine: null };
  const season = sayingOfSeason(date.edtf, locale);
  if (season !== null) return { first: aboutOf(span, season, locale), second: null, machine: null };
  const [own, other] = calendarsOf(locale);
  return {
    first: saySpan(span, own, locale),
    second: saySpan(span, other, locale),
    machine: machineDate(date.edtf, span),
  };
}

/** The same as one string: "28 March 2023 (8 Hamal 1402)". */
export function sayDateInFull(date: RecordedDate, locale: Locale): string {
  const { first, second } = sayDate(date, locale);
  return second === null ? first : translator(locale)('dates.bothCalendars', { first, second });
}

/**
 * What somebody typed as a date, in both calendars; null where it is none that can be read.
 *
 * @example sayTypedDate('۸ حمل ۱۴۰۲', 'en') // => '28 March 2023 (8 Hamal 1402)'
 */
export function sayTypedDate(typed: string, locale: Locale): string | null {
  const edtf = typedDate(typed);
  return edtf === null ? null : sayDateInFull({ edtf }, locale);
}

/** One ISO day in the reader's own calendar: "28 March 2023", "۸ حمل ۱۴۰۲". */
export function sayDay(iso: string, locale: Locale): string {
  return formatPoint(iso, locale, { calendar: calendarsOf(locale)[0], precision: 'day' });
}

/** An instant (ISO, as records keep it) to the minute, in the reader's own calendar and in UTC, which is named. */
export function sayInstant(instant: string | Date, locale: Locale): string {
  const at = new Date(instant);
  const date = sayDay(at.toISOString().slice(0, 10), locale);
  return translator(locale)('dates.at', { date, time: formatTime(at, locale) });
}

function spanOf({ edtf, earliest, latest }: RecordedDate): Span | null {
  const read = edtf === null ? null : edtfInterval(edtf);
  const from = read?.earliest ?? earliest ?? null;
  const to = read?.latest ?? latest ?? null;
  if (from === null && to === null) return null;
  return {
    earliest: from,
    latest: to,
    precision: read && edtf ? precisionOf(edtf) : 'day',
    isApproximate: /[~%]/.test(edtf ?? ''),
    isUncertain: /[?%]/.test(edtf ?? ''),
  };
}

/** The finest part that an EDTF date or interval gives. */
function precisionOf(edtf: string): Precision {
  if (/\d{4}-\d{2}-\d{2}/.test(edtf)) return 'day';
  return /\d{4}-\d{2}/.test(edtf) ? 'month' : 'year';
}

function saySpan(span: Span, calendar: Calendar, locale: Locale): string {
  return aboutOf(span, sayInterval(span, calendar, locale), locale);
}

/** "Spring 2023", of the Gregorian year that names it. */
function sayingOfSeason(edtf: string | null, locale: Locale): string | null {
  const found = edtf === null ? null : edtfSeason(edtf);
  if (found === null) return null;
  const shown = { calendar: 'gregorian', precision: 'year' } as const;
  const year = formatPoint(`${found.year}-01-01`, locale, shown);
  const names: Readonly<Record<string, string>> = messages(locale).dates.seasons;
  return translator(locale)('dates.season', { season: names[found.season] ?? '', year });
}

function aboutOf(span: Span, date: string, locale: Locale): string {
  const t = translator(locale);
  const about = span.isApproximate ? t('dates.about', { date }) : date;
  return span.isUncertain ? t('dates.uncertain', { date: about }) : about;
}

function sayInterval(span: Span, calendar: Calendar, locale: Locale): string {
  const t = translator(locale);
  const { earliest, latest } = span;
  const precision = calendar === 'solar-hijri' ? solarPrecision(span) : span.precision;
  const from = earliest && formatPoint(earliest, locale, { calendar, precision });
  const to = latest && formatPoint(latest, locale, { calendar, precision });
  if (from && to) return from === to ? from : t('dates.between', { from, to });
  if (from) return t('dates.onOrAfter', { date: from });
  return t('dates.onOrBefore', { date: to ?? '' });
}

/** The days of one Solar month or year are said as that month or year. */
function solarPrecision({ earliest, latest, precision }: Span): Precision {
  if (precision !== 'day' || earliest === null || latest === null || earliest === latest) return precision;
  return solarUnit(earliest, latest) ?? precision;
}

/** HTML's `datetime` takes a day, a month or a year, and nothing uncertain. */
function machineDate(edtf: string | null, { earliest, latest }: Span): string | null {
  if (edtf && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf)) return edtf;
  return edtf === null && earliest === latest ? earliest : null;
}
