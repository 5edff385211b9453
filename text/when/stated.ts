import {
  DECADES,
  ERAS,
  MONTH_WORDS,
  type MonthName,
  PASHTO_LINKS,
  RANGES,
  SEASONS,
  YEAR_WORDS,
} from '../lang/dates';
import { fusedOf } from '../read/norm';
import { type Found, phrases } from '../read/phrases';
import type { Token } from '../read/tokens';
import { between, calendarOf, edtfOf, firstDay, monthsEdtf, yearEdtf } from './edtf-of';
import {
  dayAt,
  firstWords,
  isCardinal,
  MONTH_BEGINNINGS,
  monthAt,
  pastLink,
  pastStop,
  type Reading,
  stated,
  yearNumber,
} from './parts';

const season = phrases(SEASONS.flatMap((forms, at) => forms.split('|').map((form) => [form, at] as const)));
const decade = phrases(DECADES.map((form) => [form, true] as const));
const era = phrases(ERAS);
const MONTH_BEFORE = new Set(MONTH_WORDS.map(fusedOf));
const YEAR_BEFORE = new Set(YEAR_WORDS.map(fusedOf));
const RANGE = new Set(['-', '\u2013', '\u2014', ...RANGES.map(fusedOf)]);
const BEHIND_YEAR = new Set(PASHTO_LINKS.map(fusedOf));

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u;
const MONTHS_OF_YEAR = 12;
/** Spring, as EDTF numbers it behind the months. */
const FIRST_SEASON = 21;

/** What a time that the text itself states may begin with, but for a number. */
export const STATED_BEGINNINGS = [
  ...MONTH_BEGINNINGS,
  ...firstWords([...SEASONS.flatMap((forms) => forms.split('|')), ...DECADES]),
];

/** The date that begins at a token and does not depend on the day of publication, or null. */
export function statedAt(tokens: readonly Token[], at: number): Reading | null {
  return (
    numericDate(tokens, at) ??
    dayMonthYear(tokens, at) ??
    yearMonthDay(tokens, at) ??
    monthDayYear(tokens, at) ??
    seasonAt(tokens, at) ??
    decadeAt(tokens, at) ??
    yearAt(tokens, at)
  );
}

/** 2023-01-12, 1402/12/05, 28/3/2023 */
function numericDate(tokens: readonly Token[], at: number): Reading | null {
  const norm = tokens[at]?.norm ?? '';
  const parts = (YEAR_FIRST.exec(norm) ?? DAY_FIRST.exec(norm))?.slice(1).map(Number);
  const [one = 0, two = 0, three = 0] = parts ?? [];
  if (parts === undefined) return null;
  if (one > 99) return stated(at + 1, edtfOf({ year: one, month: two, day: three }, calendarOf(one)));
  const calendar = calendarOf(three);
  // Which number is the month only shows where the other cannot be one. Solar dates have the day first.
  if (calendar === 'gregorian' && one <= MONTHS_OF_YEAR && two <= MONTHS_OF_YEAR && one !== two) {
    return stated(at + 1, null);
  }
  const [day, month] = two > MONTHS_OF_YEAR ? [two, one] : [one, two];
  return stated(at + 1, edtfOf({ year: three, month, day }, calendar));
}

/** 12 January 2023, دوازدهم جنوری, ۵ حوت ۱۴۰۲, 12-15 January 2023 */
function dayMonthYear(tokens: readonly Token[], at: number): Reading | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const last = RANGE.has(tokens[day.to]?.norm ?? '') ? dayAt(tokens, day.to + 1) : null;
  const name = monthAt(tokens, pastLink(tokens, last?.to ?? day.to));
  if (name === null) return null;
  const reading = withYear(tokens, name, last?.value ?? day.value);
  if (reading.yearless !== undefined && name.value.common && isCardinal(tokens, at)) return null;
  return last === null ? reading : fromDay(tokens, { name, reading, day: day.value, last: last.value });
}

/** The days from one to another of the same month. */
function fromDay(
  tokens: readonly Token[],
  { name, reading, day, last }: { name: Found<MonthName>; reading: Reading; day: number; last: number },
): Reading {
  const year = reading.edtf === null ? null : yearNumber(tokens, reading.to - 1);
  if (year === null || day >= last) return stated(reading.to, null);
  const { month, calendar } = name.value;
  const [first, end] = [day, last].map((one) => firstDay({ year, month, day: one }, calendar));
  const isKnown = first !== null && end !== null && first !== undefined && end !== undefined;
  return stated(reading.to, isKnown ? between(first, end, calendar === 'lunar' ? '~' : '') : null);
}

/** د ۱۴۰۲ کال د وري ۸مه, as Pashto says it: the year, then the month, then the day. */
function yearMonthDay(tokens: readonly Token[], at: number): Reading | null {
  const year = yearNumber(tokens, at);
  const from = pastLinks(tokens, at + 1);
  const name = year === null || from === at + 1 ? null : monthAt(tokens, from);
  if (year === null || name === null) return null;
  const day = dayAt(tokens, pastLinks(tokens, name.to));
  const { month, calendar } = name.value;
  return stated(day?.to ?? name.to, edtfOf({ year, month, day: day?.value ?? null }, calendar));
}

function pastLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && BEHIND_YEAR.has(tokens[at]?.norm ?? '')) at++;
  return at;
}

/** January 12, 2023, حوت 05, 1402; or the month with its year; or the month alone */
function monthDayYear(tokens: readonly Token[], at: number): Reading | null {
  const name = monthAt(tokens, at);
  if (name === null) return null;
  const behind = pastStop(tokens, name);
  const day = dayOf(tokens, behind);
  const isCommon = name.value.common && !MONTH_BEFORE.has(tokens[at - 1]?.norm ?? '');
  if (day !== null) {
    const reading = withYear(tokens, { ...name, to: day.to }, day.value);
    // "میزان ۵ درصد" is a rate, "وري ۸مه" a day.
    return isCommon && reading.yearless !== undefined && day.to === day.from + 1 ? null : reading;
  }
  const reading = withYear(tokens, { ...name, to: behind }, null);
  if (reading.edtf === null && reading.to === behind) return isCommon ? null : { ...reading, to: name.to };
  return reading;
}

/** Behind a month its day stands in digits; in Pashto perhaps behind "on". */
function dayOf(tokens: readonly Token[], from: number): Found<number> | null {
  const at = tokens[from]?.kind === 'number' ? from : pastLinks(tokens, from);
  return tokens[at]?.kind === 'number' ? dayAt(tokens, at) : null;
}

function withYear(tokens: readonly Token[], { to, value }: Found<MonthName>, day: number | null): Reading {
  const { month, calendar } = value;
  const at = yearBehind(tokens, to, calendar);
  const year = yearNumber(tokens, at);
  // Without a year nothing is known: which one it was is the editor's to say.
  if (year === null)
    return { ...stated(to, null), ...(day === null ? {} : { yearless: { month, day, calendar } }) };
  return stated(at + 1, edtfOf({ year, month, day }, calendar));
}

/** Where the year may stand, past a link and the same month's other name: "۱۶ حمل/فروردین ۱۴۰۲". */
function yearBehind(tokens: readonly Token[], to: number, calendar: MonthName['calendar']): number {
  const twin = tokens[to]?.norm === '/' ? monthAt(tokens, to + 1) : null;
  return pastLink(tokens, twin?.value.calendar === calendar ? twin.to : to);
}

/**
 * The summer of 2021, a season of EDTF; بهار ۱۴۰۲, which has none for it: its three months, approximate, for nobody
 * means the first and the last day.
 */
function seasonAt(tokens: readonly Token[], at: number): Reading | null {
  const found = season.at(tokens, at);
  const yearAtPlace = found === null ? at : pastLink(tokens, found.to);
  const year = yearNumber(tokens, yearAtPlace);
  if (found === null || year === null || calendarOf(year) === 'lunar') return null;
  const calendar = calendarOf(year);
  if (calendar === 'solar') {
    const edtf = monthsEdtf(year, [found.value * 3 + 1, found.value * 3 + 3], 'solar');
    return stated(yearAtPlace + 1, edtf?.split('/').join('~/').concat('~') ?? null);
  }
  return stated(yearAtPlace + 1, `${year}-${FIRST_SEASON + found.value}`);
}

/** دهه ۱۹۹۰, the 1990s */
function decadeAt(tokens: readonly Token[], at: number): Reading | null {
  const found = decade.at(tokens, at);
  const year = yearNumber(tokens, found?.to ?? at);
  if (year === null || year % 10 !== 0) return null;
  const isEnglish = tokens[at + 1]?.norm === 's' && tokens[at + 1]?.start === tokens[at]?.end;
  if (found === null) return isEnglish ? stated(at + 2, tens(year)) : null;
  if (calendarOf(year) === 'gregorian') return stated(found.to + 1, tens(year));
  const [first, last] = [yearEdtf(year, 'solar'), yearEdtf(year + 9, 'solar')];
  const isKnown = first !== null && last !== null;
  return isKnown ? stated(found.to + 1, `${first.split('/')[0]}/${last.split('/')[1]}`) : null;
}

const tens = (year: number): string => `${String(year).slice(0, 3)}X`;

/** A year by itself, beside a word that says so. */
function yearAt(tokens: readonly Token[], at: number): Reading | null {
  const year = yearNumber(tokens, at);
  if (year === null) return null;
  const named = era.at(tokens, at + 1);
  // "Mid-2023": past the hyphen.
  const before = tokens[at - 1]?.norm === '-' ? at - 2 : at - 1;
  if (named === null && !YEAR_BEFORE.has(tokens[before]?.norm ?? '')) return null;
  const edtf = yearEdtf(year, named?.value ?? calendarOf(year));
  return edtf === null ? null : stated(named?.to ?? at + 1, edtf);
}
