import {
  ABBREVIATED,
  DAY_WORDS,
  JOINED_MONTHS,
  LINK_WORDS,
  MONTHS,
  type MonthName,
  ORDINAL_ENDINGS,
  VERBS_BEHIND_MI,
} from '../lang/dates';
import { NUMBER_WORDS } from '../lang/numbers';
import { fusedOf } from '../read/norm';
import { type Found, phrases } from '../read/phrases';
import type { Token } from '../read/tokens';

/** The words of a time as they were read: those up to, not including, `to`. */
export interface Reading {
  readonly to: number;
  /** EDTF level 1, or null where the words do not say. */
  readonly edtf: string | null;
  readonly basis: 'stated' | 'derived';
  /** A day and month without their year: a weekday beside them may tell which year it is. */
  readonly yearless?: Yearless;
}

interface Yearless {
  readonly month: number;
  readonly day: number;
  readonly calendar: MonthName['calendar'];
}

const LONGEST_MONTH = 31;

const NAMES = [...MONTHS, ...JOINED_MONTHS];
const month = phrases(NAMES.map((name) => [name.form, name] as const));
const cardinal = phrases([...NUMBER_WORDS].filter(([, value]) => isDay(value)));
const ordinal = phrases(DAY_WORDS);
const LINKS = new Set([',', '\u060c', ...LINK_WORDS.map(fusedOf)]);
const ENDINGS = new Set(ORDINAL_ENDINGS.map(fusedOf));
const SHORT_MONTHS = new Set(ABBREVIATED);
const MI = fusedOf('می');

/**
 * The words that phrases may begin with: the first of each, and it with those behind it, since they may be written as
 * one. Fewer than all the beginnings of the letters, so that most words of a text need not be looked up at all.
 */
export function firstWords(forms: Iterable<string>): string[] {
  return Array.from(forms).flatMap((form) => {
    const words = form.split(/[ \u200c]/u);
    return words.map((_word, at) => fusedOf(words.slice(0, at + 1).join('')));
  });
}

/** What the name of a month may begin with, and the word for a day before it. */
export const MONTH_BEGINNINGS = firstWords([
  ...NAMES.map(({ form }) => form),
  ...DAY_WORDS.keys(),
  ...[...NUMBER_WORDS].flatMap(([form, value]) => (isDay(value) ? [form] : [])),
]);

/** The month named at a token, or null; "می" before a verb is none. */
export function monthAt(tokens: readonly Token[], at: number): Found<MonthName> | null {
  const found = month.at(tokens, at);
  const isVerb =
    found !== null && tokens[at]?.norm === MI && VERBS_BEHIND_MI.test(tokens[found.to]?.norm ?? '');
  return isVerb ? null : found;
}

/** A day of a month in digits or words, with the ending that makes it an ordinal: 12, 12th, ۱۲م, دوازدهم, دوازده. */
export function dayAt(tokens: readonly Token[], at: number): Found<number> | null {
  const word = ordinal.at(tokens, at) ?? cardinal.at(tokens, at);
  if (word !== null) return word;
  const norm = tokens[at]?.norm ?? '';
  const value = /^\d{1,2}$/u.test(norm) ? Number(norm) : 0;
  return isDay(value) ? { from: at, to: pastEnding(tokens, at), value } : null;
}

/** Whether the day is no more than a number in words, which may count anything: "یک تیر" is a bullet, too. */
export const isCardinal = (tokens: readonly Token[], at: number): boolean =>
  ordinal.at(tokens, at) === null && cardinal.at(tokens, at) !== null;

/** Past a number and an ending that stands right behind it: "۱۲ مه" is the twelfth of May, "۱۲مه" the twelfth. */
function pastEnding(tokens: readonly Token[], at: number): number {
  const [number, ending] = [tokens[at], tokens[at + 1]];
  if (number === undefined || ending === undefined || !ENDINGS.has(ending.norm)) return at + 1;
  return ending.start === number.end || ending.norm === fusedOf('ام') ? at + 2 : at + 1;
}

/** A year of the Solar, the lunar or the Gregorian calendar. */
export function yearNumber(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm ?? '';
  const year = /^\d{4}$/u.test(norm) ? Number(norm) : 0;
  return (year >= 1210 && year <= 1500) || (year >= 1700 && year <= 2100) ? year : null;
}

/** Past the one word or comma that may stand between day, month and year. */
export function pastLink(tokens: readonly Token[], at: number): number {
  return LINKS.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** Past the full stop behind a shortened month: "Jan. 12". */
export function pastStop(tokens: readonly Token[], { to, value }: Found<MonthName>): number {
  return tokens[to]?.norm === '.' && SHORT_MONTHS.has(value.form) ? to + 1 : to;
}

export const stated = (to: number, edtf: string | null): Reading => ({ to, edtf, basis: 'stated' });
export const derived = (to: number, edtf: string | null): Reading => ({ to, edtf, basis: 'derived' });

function isDay(value: number): boolean {
  return value >= 1 && value <= LONGEST_MONTH;
}
