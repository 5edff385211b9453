import { type DayNumber, dayNumber, isoDay, solarDay, solarMonthLength } from '../calendars';
import { COMING, LAST_WEEK, PAST, RELATIVE, type RelativePhrase, WEEKDAYS } from '../lang/relative';
import { fusedOf } from '../read/norm';
import { phrases } from '../read/phrases';
import type { Token } from '../read/tokens';
import { between } from './edtf-of';
import { derived, firstWords, type Reading } from './parts';

const relative = phrases(RELATIVE.map((one) => [one.form, one] as const));
const weekday = phrases(WEEKDAYS.flatMap((forms, at) => forms.split('|').map((form) => [form, at] as const)));
const lastWeek = phrases(LAST_WEEK.map((form) => [form, true] as const));
const past = new Set(PAST.map(fusedOf));
const coming = new Set(COMING.map(fusedOf));
const LATIN = /^[a-z]/u;
const WEEK = 7;
/** 1 January 1970 was a Thursday, the sixth day of a week that begins on Saturday. */
const EPOCH_WEEKDAY = 5;

/** What a phrase like "yesterday" may begin with. */
export const RELATIVE_BEGINNINGS = firstWords(RELATIVE.map(({ form }) => form));
/** What a weekday may begin with, or the word before it that says which. */
export const WEEKDAY_BEGINNINGS = [
  ...firstWords(WEEKDAYS.flatMap((forms) => forms.split('|'))),
  ...past,
  ...coming,
];

/** A phrase like "yesterday", "last year" or "a day later". */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
  published: DayNumber | null,
): Reading | null {
  const found = relative.at(tokens, at);
  if (found === null) return null;
  return derived(found.to, published === null ? null : meaningOf(found.value, published));
}

function meaningOf({ form, means }: RelativePhrase, published: DayNumber): string | null {
  if (means === 'unknown') return null;
  if ('years' in means) return yearsBack(means.years, published, LATIN.test(form));
  const [from, to] = means.days;
  return between(published - from, published - to, means.approximate ? '~' : '');
}

/** In English a year is Gregorian; elsewhere it may be that or the Solar one: then the days of both. */
function yearsBack(back: number, published: DayNumber, isEnglish: boolean): string {
  const year = Number(isoDay(published).slice(0, 4)) - back;
  if (isEnglish) return String(year);
  const solar = solarYearOf(published) - back;
  const first = solarDay(solar, 1, 1) ?? published;
  const last = solarDay(solar, 12, solarMonthLength(solar, 12)) ?? published;
  return between(Math.min(dayNumber(year, 1, 1), first), Math.max(dayNumber(year, 12, 31), last), '~');
}

function solarYearOf(day: DayNumber): number {
  const year = Number(isoDay(day).slice(0, 4)) - 621;
  return (solarDay(year, 1, 1) ?? day) <= day ? year : year - 1;
}

/**
 * The last such day before publication, or on it; in the week before where the text says so, and the next one where
 * it says that.
 */
export function weekdayAt(tokens: readonly Token[], at: number, published: DayNumber | null): Reading | null {
  const before = sideOf(tokens[at]);
  const found = weekday.at(tokens, before === null ? at : at + 1);
  if (found === null) return null;
  const further = lastWeek.at(tokens, found.to);
  const behind = further === null ? sideOf(tokens[found.to]) : null;
  const to = further?.to ?? (behind === null ? found.to : found.to + 1);
  if (published === null) return derived(to, null);
  const today = weekdayOf(published);
  if (further !== null) return derived(to, isoDay(published - (today + WEEK - found.value)));
  const back = mod(today - found.value, WEEK);
  return derived(to, isoDay(published - daysBack(back, behind ?? before)));
}

function daysBack(back: number, side: 'past' | 'coming' | null): number {
  if (side === 'coming') return back - WEEK;
  return side === 'past' && back === 0 ? WEEK : back;
}

function sideOf(token: Token | undefined): 'past' | 'coming' | null {
  if (token === undefined) return null;
  if (past.has(token.norm)) return 'past';
  return coming.has(token.norm) ? 'coming' : null;
}

/** The day of the week a day falls on, from 0 for Saturday. */
export const weekdayOf = (day: DayNumber): number => mod(day + EPOCH_WEEKDAY, WEEK);

/** Which day of the week a token names, or null. */
export const weekdayNamed = (tokens: readonly Token[], at: number): number | null =>
  weekday.at(tokens, sideOf(tokens[at]) === null ? at : at + 1)?.value ?? null;

const mod = (number: number, by: number): number => ((number % by) + by) % by;
