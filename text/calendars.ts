/** Days since 1 January 1970, the number all calendars meet at. */
export type DayNumber = number;

const SOLAR_LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
/** 1 Hamal 1400 is 21 March 2021. */
const SOLAR_YEAR = 1400;
const SOLAR_START: DayNumber = dayNumber(2021, 3, 21);
/** 1 Muharram 1 in the civil count is 19 July 622 (Gregorian). */
const LUNAR_START: DayNumber = dayNumber(622, 7, 19);

/** Days since 1 January 1970 of a Gregorian day; months from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years begin in March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO date of a day number, for years 0 to 9999. */
export function isoDay(number: DayNumber): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * part + 2) / 5) + 1;
  const month = part < 10 ? part + 3 : part - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day number of an ISO date, or null if it is none. */
export function dayOfIso(iso: string): DayNumber | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  if (year === undefined) return null;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return isoDay(number) === iso ? number : null;
}

/** Whether a Solar Hijri year has 366 days; right for the years 1210 to 1634. */
export const isSolarLeap = (year: number): boolean => SOLAR_LEAP.has(year % 33);

/** How many days a Solar Hijri month has; months from 1. */
export function solarMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isSolarLeap(year) ? 30 : 29;
}

/** The day number of a Solar Hijri day, or null if there is no such day. */
export function solarDay(year: number, month: number, day: number): DayNumber | null {
  if (year < 1210 || year > 1634 || month < 1 || month > 12) return null;
  if (day < 1 || day > solarMonthLength(year, month)) return null;
  const step = year < SOLAR_YEAR ? -1 : 1;
  let start = SOLAR_START;
  for (let at = SOLAR_YEAR; at !== year; at += step) {
    const passed = step > 0 ? at : at - 1;
    start += step * (isSolarLeap(passed) ? 366 : 365);
  }
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return start + before + day - 1;
}

/**
 * The day number of a lunar Hijri day by the civil count, or null if there is no such day. The month that is
 * proclaimed by sight may begin a day or two apart: call it approximate.
 */
export function lunarDay(year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const before = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return LUNAR_START + before + Math.ceil(29.5 * (month - 1)) + day - 1;
}

const two = (number: number): string => String(number).padStart(2, '0');
