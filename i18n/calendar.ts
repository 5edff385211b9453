/** One day, month or year in one calendar and one language, by `Intl` where it knows the Afghan words. */
import { formatOrdinal } from './format';
import type { Locale } from './languages';

export type Calendar = 'gregorian' | 'solar-hijri';

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** English writers in Afghanistan use the Afghan month names; `Intl` has only the Iranian ones in English. */
const SOLAR_MONTHS_IN_ENGLISH = [
  'Hamal',
  'Sawr',
  'Jawza',
  'Saratan',
  'Asad',
  'Sunbula',
  'Mizan',
  'Aqrab',
  'Qaws',
  'Jadi',
  'Dalw',
  'Hut',
] as const;

/** `Intl` locales: British order in English, Afghan words in Dari and Pashto. */
const INTL = { en: 'en-GB', fa: 'fa-AF', ps: 'ps-AF' } as const satisfies Readonly<Record<Locale, string>>;
const INTL_CALENDARS = { gregorian: 'gregory', 'solar-hijri': 'persian' } as const;

/** `Intl` writes two Pashto months with a Persian letter: غبرگولی for غبرګولی, چنگاښ for چنګاښ. */
const PERSIAN_GAF = 'گ';
const PASHTO_GAF = 'ګ';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** The calendar a reader of this language thinks in, then the other. */
export function calendarsOf(locale: Locale): readonly [Calendar, Calendar] {
  return locale === 'en' ? ['gregorian', 'solar-hijri'] : ['solar-hijri', 'gregorian'];
}

/**
 * The day an ISO date names (or its month, or its year) as "8 Hamal 1402", "۸ حمل ۱۴۰۲", "۸ وری ۱۴۰۲".
 *
 * Day, month, year in this order in all three languages, as the Afghan press prints it. The era is left out.
 *
 * @throws RangeError when `iso` is no date.
 */
export function formatPoint(
  iso: string,
  locale: Locale,
  shown: { readonly calendar: Calendar; readonly precision: Precision },
): string {
  const parts = new Map(
    formatOf(locale, shown.calendar)
      .formatToParts(new Date(`${iso}T00:00:00Z`))
      .map((part) => [part.type, part.value]),
  );
  const month = monthName(iso, locale, { calendar: shown.calendar, month: parts.get('month') ?? '' });
  const wanted = { day: [parts.get('day'), month], month: [month], year: [] }[shown.precision];
  return [...wanted, parts.get('year')].filter((part) => part !== undefined).join(' ');
}

/** Hours and minutes in UTC, in the digits of the language: "09:14", "۰۹:۱۴". */
export function formatTime(instant: Date, locale: Locale): string {
  return [instant.getUTCHours(), instant.getUTCMinutes()]
    .map((part) => formatOrdinal(part, locale).padStart(2, formatOrdinal(0, locale)))
    .join(':');
}

/** The month as its readers write it, where `Intl` does not. */
function monthName(
  iso: string,
  locale: Locale,
  { calendar, month }: { calendar: Calendar; month: string },
): string {
  if (locale === 'en' && calendar === 'solar-hijri') return englishMonth(iso) ?? month;
  return locale === 'ps' ? month.replace(PERSIAN_GAF, PASHTO_GAF) : month;
}

function englishMonth(iso: string): string | undefined {
  const number = SOLAR_NUMBERS.formatToParts(new Date(`${iso}T00:00:00Z`)).find(
    (part) => part.type === 'month',
  );
  return SOLAR_MONTHS_IN_ENGLISH[Number(number?.value) - 1];
}

const SOLAR_NUMBERS = new Intl.DateTimeFormat('en-u-ca-persian', { month: 'numeric', timeZone: 'UTC' });

function formatOf(locale: Locale, calendar: Calendar): Intl.DateTimeFormat {
  const tag = `${INTL[locale]}-u-ca-${INTL_CALENDARS[calendar]}`;
  const kept = FORMATS.get(tag);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  FORMATS.set(tag, made);
  return made;
}
