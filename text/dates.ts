import { type DayNumber, dayOfIso, isoDay } from './calendars';
import { ABOUT, BESIDE_WEEKDAY } from './lang/dates';
import { fusedOf } from './read/norm';
import { type Token, wordsIn } from './read/tokens';
import type { Span } from './sentences';
import { countedAt } from './when/counted';
import { approximately, firstDay } from './when/edtf-of';
import type { Reading } from './when/parts';
import { relativeAt, weekdayAt, weekdayNamed, weekdayOf } from './when/relative';
import { statedAt } from './when/stated';
import { COUNTED, RELATIVE, STATED, WEEKDAY } from './when/ways';

/** Words of a text that name a time, with what they mean. */
export interface DateExpression extends Span {
  /** EDTF level 1; null where it takes the day of publication to say and that is not known. */
  readonly edtf: string | null;
  /** Whether the text states it or it is counted from the day of publication. */
  readonly basis: 'stated' | 'derived';
}

const about = new Set(ABOUT.map(fusedOf));
const besideWeekday = new Set(['(', ',', '\u060c', ...BESIDE_WEEKDAY.map(fusedOf)]);
/** A month, a year or an interval: a day is not made vaguer by "early". */
const LONGER_THAN_A_DAY = /^\d{4}(?:-\d{2})?$|\//u;
const MOST_BESIDE = 3;
const YEARS_AROUND = [0, -1, 1];

/**
 * The times a stretch of text names: days, months and years of the Gregorian, Solar Hijri and lunar calendars, and
 * those counted from the day of publication ("yesterday", "Thursday of last week"). That day is the ISO date in
 * the place of publication; where it is not known, relative times stay unknown: never a guess.
 *
 * @example findDates('در دوازدهم جنوری ۲۰۲۳')[0]?.edtf // => '2023-01-12'
 */
export function findDates(text: string, options: { publishedOn?: string } = {}): DateExpression[] {
  return datesIn(wordsIn(text), options);
}

/** The times that tokens name, as {@link findDates} gives them. */
export function datesIn(tokens: readonly Token[], options: { publishedOn?: string } = {}): DateExpression[] {
  const published = options.publishedOn === undefined ? null : dayOfIso(options.publishedOn);
  const dates: DateExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || first.word.times === 0) continue;
    const reading = readAt(tokens, at, { ways: first.word.times, published });
    if (reading === null) continue;
    const end = tokens[reading.to - 1]?.end ?? first.end;
    dates.push({ start: first.start, end, edtf: reading.edtf, basis: reading.basis });
    at = reading.to - 1;
  }
  return dates;
}

function readAt(
  tokens: readonly Token[],
  at: number,
  { ways, published }: { readonly ways: number; readonly published: DayNumber | null },
): Reading | null {
  const weekday = (ways & WEEKDAY) !== 0 ? withWeekday(tokens, at, published) : null;
  const counted = weekday ?? ((ways & COUNTED) !== 0 ? countedAt(tokens, at, published) : null);
  const known = counted ?? ((ways & STATED) !== 0 ? roughly(tokens, at) : null);
  return known ?? ((ways & RELATIVE) !== 0 ? relativeAt(tokens, at, published) : null);
}

/** What the text states; approximate behind "early", "around" and the like. */
function roughly(tokens: readonly Token[], at: number): Reading | null {
  const reading = statedAt(tokens, at);
  if (reading?.edtf === null || reading === null || !LONGER_THAN_A_DAY.test(reading.edtf)) return reading;
  const [joined = ''] = (tokens[at]?.norm ?? '').split('-');
  const isAbout = about.has(joined) || [at - 1, at - 2].some((near) => about.has(tokens[near]?.norm ?? ''));
  return isAbout ? { ...reading, edtf: approximately(reading.edtf) } : reading;
}

/** A weekday, with the date beside it that says which one it was: "سه‌شنبه، ۸ حمل ۱۴۰۲" is one time, not two. */
function withWeekday(tokens: readonly Token[], at: number, published: DayNumber | null): Reading | null {
  const alone = weekdayAt(tokens, at, published);
  const day = weekdayNamed(tokens, at);
  if (alone === null || day === null) return alone;
  const date = statedAt(tokens, pastBeside(tokens, alone.to));
  if (date === null) return alone;
  if (date.yearless === undefined) return date.edtf === null ? alone : date;
  return { to: date.to, basis: 'derived', edtf: yearFound(date.yearless, day, published) };
}

function pastBeside(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_BESIDE && besideWeekday.has(tokens[at]?.norm ?? '')) at++;
  return at;
}

/** The day of this month, in a year around that of publication, that falls on the weekday; null where none does. */
function yearFound(
  { month, day, calendar }: NonNullable<Reading['yearless']>,
  weekday: number,
  published: DayNumber | null,
): string | null {
  if (published === null || calendar === 'lunar') return null;
  const year = Number(isoDay(published).slice(0, 4)) - (calendar === 'solar' ? 621 : 0);
  const days = YEARS_AROUND.map((more) => firstDay({ year: year + more, month, day }, calendar))
    .filter((one) => one !== null)
    .filter((one) => weekdayOf(one) === weekday)
    .sort((one, other) => Math.abs(one - published) - Math.abs(other - published));
  return days[0] === undefined ? null : isoDay(days[0]);
}
