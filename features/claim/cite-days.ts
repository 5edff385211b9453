import { edtfSeason } from '@/text/edtf';
import type { DateShape } from './shape';

/** A year, a month or a day, in numbers: [2023], [2023, 3], [2023, 3, 28]. */
export type CiteDay = readonly [year: number, month?: number, day?: number];

type Known = Pick<DateShape, 'edtf' | 'earliest' | 'latest'>;

/**
 * A recorded date as citation formats take it: one day, month or year, or the two ends of an interval. What EDTF says
 * of certainty falls away here; the item says it in words.
 */
export function citeDays({ edtf, earliest, latest }: Known): readonly CiteDay[] {
  // Citation formats know no seasons: the year.
  const own = (edtf ?? '').split('/').flatMap((end) => dayOf(edtfSeason(end)?.year ?? end));
  if (own.length > 0) return own;
  const ends = [...new Set([earliest, latest])].flatMap((day) => dayOf(day ?? ''));
  return ends;
}

function dayOf(text: string): CiteDay[] {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(text.trim());
  if (!found) return [];
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return [];
  if (month === undefined) return [[year]];
  return day === undefined ? [[year, month]] : [[year, month, day]];
}
