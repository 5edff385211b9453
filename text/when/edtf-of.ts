import { type DayNumber, dayNumber, isoDay, lunarDay, solarDay, solarMonthLength } from '../calendars';
import type { Calendar } from '../lang/dates';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** The last year that news writes in the Solar calendar; a greater one is lunar. */
const LAST_SOLAR = 1425;
const SHORTEST_LUNAR_MONTH = 29;
const LUNAR_YEAR = 354;
const MONTHS = 12;

/** The calendar a year by itself belongs to: 1402 is Solar Hijri, 1444 lunar, 2023 Gregorian. */
export function calendarOf(year: number): Calendar {
  if (year >= 1700) return 'gregorian';
  return year <= LAST_SOLAR ? 'solar' : 'lunar';
}

/** A day or month of any calendar as EDTF, or null where there is no such day. A lunar one is approximate. */
export function edtfOf(day: Day, calendar: Calendar): string | null {
  const first = firstDay(day, calendar);
  if (calendar === 'gregorian') {
    const iso = first === null ? null : isoDay(first);
    return day.day === null ? (iso?.slice(0, 7) ?? null) : iso;
  }
  const last = day.day === null ? lastOfMonth(day, calendar) : first;
  return first === null || last === null ? null : between(first, last, calendar === 'lunar' ? '~' : '');
}

/** A year of any calendar, as EDTF: the interval of its days where it is no year of EDTF's own. */
export function yearEdtf(year: number, calendar: Calendar): string | null {
  if (calendar === 'gregorian') return String(year);
  return monthsEdtf(year, [1, 12], calendar);
}

/** From the first day of one month to the last of another in the same year. */
export function monthsEdtf(
  year: number,
  [from, to]: readonly [from: number, to: number],
  calendar: Calendar,
): string | null {
  const first = firstDay({ year, month: from, day: 1 }, calendar);
  const isYear = calendar === 'lunar' && to === 12;
  const last =
    isYear && first !== null ? first + LUNAR_YEAR - 1 : lastOfMonth({ year, month: to, day: null }, calendar);
  if (first === null || last === null) return null;
  return between(first, last, calendar === 'solar' ? '' : '~');
}

/** The interval between two days; one day where they are the same. */
export function between(first: DayNumber, last: DayNumber, mark = ''): string {
  const one = `${isoDay(first)}${mark}`;
  return first === last ? one : `${one}/${isoDay(last)}${mark}`;
}

/** The number of a day, or of the first one of a month; null where there is none. */
export function firstDay({ year, month, day }: Day, calendar: Calendar): DayNumber | null {
  if (calendar === 'solar') return solarDay(year, month, day ?? 1);
  if (calendar === 'lunar') return lunarDay(year, month, day ?? 1);
  const number = dayNumber(year, month, day ?? 1);
  const iso = isoDay(number);
  return Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === (day ?? 1) ? number : null;
}

function lastOfMonth({ year, month }: Day, calendar: Calendar): DayNumber | null {
  if (calendar === 'solar') return solarDay(year, month, solarMonthLength(year, month));
  if (calendar === 'lunar') return lunarDay(year, month, SHORTEST_LUNAR_MONTH);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - 1;
}

/** The same, approximate: each end of an interval is marked. */
export function approximately(edtf: string | null): string | null {
  return (
    edtf
      ?.split('/')
      .map((end) => (/[~?%]$/u.test(end) ? end : `${end}~`))
      .join('/') ?? null
  );
}

/** Whether two ISO days are the first and the last of one month or one year of the Solar calendar; null for neither. */
export function solarUnit(earliest: string, latest: string): 'month' | 'year' | null {
  const interval = `${earliest}/${latest}`;
  const gregorian = Number(earliest.slice(0, 4));
  for (const year of [gregorian - 621, gregorian - 622]) {
    if (yearEdtf(year, 'solar') === interval) return 'year';
    for (let month = 1; month <= MONTHS; month++) {
      if (edtfOf({ year, month, day: null }, 'solar') === interval) return 'month';
    }
  }
  return null;
}
