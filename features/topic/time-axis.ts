import { scaleLinear } from 'd3-scale';

/** A day on the axis. `at` is a share of its width, 0 to 1. */
export type Tick = {
  /** ISO day. */
  readonly day: string;
  readonly at: number;
  /** `major` days have room for a label even on a phone, `minor` ones on a wide screen, `bare` ones nowhere. */
  readonly level: 'major' | 'minor' | 'bare';
};

/** Time as a line from 0 to 1, long empty stretches left out. */
export type TimeAxis = {
  /** Where an ISO day stands; days beyond the ends stand at the ends. */
  readonly at: (day: string) => number;
  readonly ticks: readonly Tick[];
  /** The middles of the stretches left out. */
  readonly breaks: readonly number[];
};

const DAY_MS = 86_400_000;
/** Free room at both ends, so that no mark is cut. */
const EDGE = 0.09;
/** A stretch this much longer than the usual one between two days is left out, if it is longer than two weeks. */
const LONG = 6;
const LONG_DAYS = 14;
/** What is drawn of a stretch left out, and of all of them together. */
const BREAK_WIDTH = 0.17;
const BREAKS_WIDTH = 0.5;
/** Between labels: on a phone, on a wide screen. */
const PHONE_ROOM = 0.37;
const WIDE_ROOM = 0.145;

/**
 * The axis for these days, or null where there is none. Between breaks a day is as wide as any other.
 *
 * @example timeAxis(['2023-01-12', '2023-03-23', '2023-03-24', '2023-03-27']) // one break, after January
 */
export function timeAxis(days: readonly string[]): TimeAxis | null {
  const isoDays = [...new Set(days)].sort();
  const [first] = isoDays;
  if (first === undefined) return null;
  if (isoDays.length === 1) {
    return { at: () => 0.5, ticks: [{ day: first, at: 0.5, level: 'major' }], breaks: [] };
  }
  const numbers = isoDays.map(dayNumber);
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  const isLong = longGaps(gaps);
  const places = placesOf(gaps, isLong);
  const scale = scaleLinear().domain(numbers).range(places).clamp(true);
  const at = (day: string) => scale(dayNumber(day));
  return {
    at,
    ticks: withLevels(isoDays.map((day) => ({ day, at: at(day) }))),
    breaks: isLong.flatMap((long, index) =>
      long ? [((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2] : [],
    ),
  };
}

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

function longGaps(gaps: readonly number[]): boolean[] {
  const sorted = [...gaps].sort((one, other) => one - other);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return gaps.map((gap) => gap > LONG_DAYS && gap > LONG * usual);
}

function placesOf(gaps: readonly number[], isLong: readonly boolean[]): number[] {
  const count = isLong.filter(Boolean).length;
  const breakWidth = count === 0 ? 0 : Math.min(BREAK_WIDTH, BREAKS_WIDTH / count);
  const shownDays = gaps.reduce((sum, gap, index) => (isLong[index] ? sum : sum + gap), 0);
  const perDay = (1 - 2 * EDGE - count * breakWidth) / shownDays;
  const places = [EDGE];
  let place = EDGE;
  for (const [index, gap] of gaps.entries()) {
    place += isLong[index] ? breakWidth : gap * perDay;
    places.push(place);
  }
  return places;
}

/** The first and the last day come first in the choice of labels, then whatever has room, in order of time. */
function withLevels(ticks: readonly Omit<Tick, 'level'>[]): Tick[] {
  const inChoice = [ticks[0], ticks.at(-1), ...ticks.slice(1, -1)].filter((tick) => tick !== undefined);
  const pick = (chosen: readonly number[], room: number) => {
    const kept = [...chosen];
    for (const { at } of inChoice) {
      if (kept.every((place) => Math.abs(place - at) >= room)) kept.push(at);
    }
    return kept;
  };
  const majors = pick([], PHONE_ROOM);
  const minors = pick(majors, WIDE_ROOM);
  return ticks.map((tick) => ({ ...tick, level: levelOf(tick.at, majors, minors) }));
}

function levelOf(at: number, majors: readonly number[], minors: readonly number[]): Tick['level'] {
  if (majors.includes(at)) return 'major';
  return minors.includes(at) ? 'minor' : 'bare';
}
