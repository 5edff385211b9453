/** The first and last day an EDTF expression may mean, as ISO dates; null where that side is open or unknown. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const NOT_STATED: DayInterval = { earliest: null, latest: null };
const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);
/** A season of level 1: spring, summer, autumn, winter. */
const SEASON = /^(\d{4})-(2[1-4])[?~%]?$/u;
/** Its months, as they are in the north. Which of its two winters a year means does not show. */
const MONTHS_OF: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
};
/** Level 1 dates we keep: a year, a month or a day, the last digits perhaps X, then `?`, `~` or `%`. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/u;

/**
 * The days an EDTF level 1 date, season or interval covers, or null if it is not one we can read (years of more than
 * four digits). Uncertain (`?`) and approximate (`~`, `%`) dates give the days they name: how far they may
 * be off is not written.
 *
 * @example edtfInterval('2023-01~') // => { earliest: '2023-01-01', latest: '2023-01-31' }
 * @example edtfInterval('2023-21') // => { earliest: '2023-03-01', latest: '2023-05-31' }
 * @example edtfInterval('2021-08-15/..') // => { earliest: '2021-08-15', latest: null }
 */
export function edtfInterval(edtf: string): DayInterval | null {
  const [first, last, more] = edtf.split('/');
  if (first === undefined || more !== undefined) return null;
  if (last === undefined) return dateInterval(first);
  const from = endInterval(first);
  const to = endInterval(last);
  if (from === null || to === null) return null;
  if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

/** One end of an interval: `..` is open, an empty one unknown; neither names a day. */
function endInterval(end: string): DayInterval | null {
  return end === '' || end === '..' ? NOT_STATED : dateInterval(end);
}

/**
 * The season an EDTF date names: from 21, spring, to 24, winter; and its year. Null for any other date.
 *
 * @example edtfSeason('2023-22~') // => { season: '22', year: '2023' }
 */
export function edtfSeason(edtf: string): { readonly season: string; readonly year: string } | null {
  const [, year, season] = SEASON.exec(edtf) ?? [];
  return year === undefined || season === undefined ? null : { season, year };
}

function seasonInterval({ season, year }: { readonly season: string; readonly year: string }): DayInterval {
  const [first, last] = MONTHS_OF[season] ?? [];
  if (first === undefined || last === undefined) {
    const [before, behind] = [Number(year) - 1, Number(year) + 1].map((one) => String(one).padStart(4, '0'));
    return { earliest: `${before}-12-01`, latest: dayAt(behind ?? year, '02') };
  }
  return { earliest: `${year}-${first}-01`, latest: dayAt(year, last) };
}

function dateInterval(date: string): DayInterval | null {
  const season = edtfSeason(date);
  if (season !== null) return seasonInterval(season);
  const [, year = '', month, day] = DATE.exec(date) ?? [];
  if (year === '' || (year.endsWith('X') && month !== undefined)) return null;
  if (month === 'XX' && day !== undefined && day !== 'XX') return null;
  const earliest = dayAt(year.replaceAll('X', '0'), firstOf(month), firstOf(day));
  const latest = dayAt(
    year.replaceAll('X', '9'),
    month === 'XX' ? undefined : month,
    day === 'XX' ? undefined : day,
  );
  return earliest === null || latest === null ? null : { earliest, latest };
}

const firstOf = (part: string | undefined): string => (part === undefined || part === 'XX' ? '01' : part);

/** The ISO day, with the last month of the year and the last day of the month where none is given. */
function dayAt(year: string, month = '12', day?: string): string | null {
  const last = daysIn(Number(year), Number(month));
  const number = day === undefined ? last : Number(day);
  if (Number(month) < 1 || Number(month) > 12 || number < 1 || number > last) return null;
  return `${year}-${month}-${String(number).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return LONG_MONTHS.has(month) ? 31 : 30;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 29 : 28;
}
