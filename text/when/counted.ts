import { type DayNumber, isoDay } from '../calendars';
import { NUMBER_WORDS } from '../lang/numbers';
import { AGO, AGO_BEFORE, LATELY, LATELY_BEFORE, ONE, UNITS, type Unit } from '../lang/relative';
import { fusedOf } from '../read/norm';
import { type Found, phrases } from '../read/phrases';
import type { Token } from '../read/tokens';
import { between } from './edtf-of';
import { derived, firstWords, type Reading } from './parts';

const NUMBERS: readonly (readonly [form: string, value: number])[] = [
  ...[...NUMBER_WORDS].filter(([, value]) => value > 0 && value < 100),
  ...ONE.map((form) => [form, 1] as const),
];
const numbers = phrases(NUMBERS);
const units = phrases(UNITS);
type Side = 'ago' | 'lately';
const sides = (ago: readonly string[], lately: readonly string[]): ReadonlyMap<string, Side> =>
  new Map([
    ...ago.map((form): [string, Side] => [fusedOf(form), 'ago']),
    ...lately.map((form): [string, Side] => [fusedOf(form), 'lately']),
  ]);
const BEFORE = sides(AGO_BEFORE, LATELY_BEFORE);
const BEHIND = sides(AGO, LATELY);

/** What "three days ago" may begin with, but for a number in digits. */
export const COUNTED_BEGINNINGS = [...firstWords(NUMBERS.map(([form]) => form)), ...BEFORE.keys()];

const DAYS: Readonly<Record<Unit, number>> = { hour: 0, day: 1, week: 7, month: 30, year: 365 };
/** Nobody counts more days than this one by one. */
const EXACT = 10;
const MONTHS = 12;

interface Stretch {
  readonly count: number;
  readonly unit: Unit;
}

/** "سه روز پیش", "two weeks ago", "منذ ٣ أيام", "در دو هفته گذشته": counted back from the day of publication. */
export function countedAt(tokens: readonly Token[], at: number, published: DayNumber | null): Reading | null {
  const before = sideOf(tokens, at, BEFORE);
  const count = countAt(tokens, before === null ? at : at + 1);
  const unit = count === null ? null : units.at(tokens, count.to);
  if (count === null || unit === null) return null;
  const behind = sideOf(tokens, unit.to, BEHIND);
  const side = behind ?? before;
  if (side === null) return null;
  const to = behind === null ? unit.to : unit.to + 1;
  if (published === null) return derived(to, null);
  const stretch = { count: count.value, unit: unit.value };
  return derived(to, side === 'lately' ? upTo(stretch, published) : back(stretch, published));
}

const sideOf = (tokens: readonly Token[], at: number, sides: ReadonlyMap<string, Side>): Side | null =>
  sides.get(tokens[at]?.norm ?? '') ?? null;

function countAt(tokens: readonly Token[], at: number): Found<number> | null {
  const word = numbers.at(tokens, at);
  if (word !== null) return word;
  const norm = tokens[at]?.norm ?? '';
  const value = /^\d{1,2}$/u.test(norm) ? Number(norm) : 0;
  return value > 0 ? { from: at, to: at + 1, value } : null;
}

const upTo = ({ count, unit }: Stretch, published: DayNumber): string =>
  between(published - Math.max(1, count * DAYS[unit]), published, '~');

/** The longer ago, the less exactly: weeks give the days around, months and years no day. */
function back({ count, unit }: Stretch, published: DayNumber): string {
  if (unit === 'hour') return between(published - Math.ceil(count / 24), published, '~');
  if (unit === 'day') return `${isoDay(published - count)}${count > EXACT ? '~' : ''}`;
  if (unit === 'week') return between(published - count * 7 - 3, published - count * 7 + 3, '~');
  const [year = 0, month = 1] = isoDay(published).split('-').map(Number);
  if (unit === 'year') return `${year - count}~`;
  const months = year * MONTHS + month - 1 - count;
  return `${Math.floor(months / MONTHS)}-${String((months % MONTHS) + 1).padStart(2, '0')}~`;
}
