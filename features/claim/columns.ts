import type { z } from 'zod';
import { day } from '@/lib/day';
import { Problem } from '@/lib/problem';
import { edtfInterval } from '@/text/edtf';
import type { ClaimInput } from './schema';

type Claim = z.output<typeof ClaimInput>;

/** The day columns of when a claim was said. @throws Problem `invalid` for a date that is not EDTF. */
export function saidColumns(said: Claim['said']) {
  const days = said?.edtf ? edtfInterval(said.edtf) : null;
  if (said?.edtf && !days) {
    throw new Problem(
      'invalid',
      `“${said.edtf}” is not a date we can read. Write it like 2023-03-28 or 2023-03.`,
      {
        reason: 'date.not_edtf',
        params: { edtf: said.edtf },
      },
    );
  }
  return {
    saidEdtf: said?.edtf ?? null,
    saidBasis: said?.basis ?? null,
    saidEarliest: day(days?.earliest ?? null),
    saidLatest: day(days?.latest ?? null),
  };
}

/**
 * The day a claim sorts by: the latest it can have been said, else its source's publication, else the capture.
 * Never null, so that a list has one order; the page still says "date not stated".
 */
export function sortDay(days: { said: Date | null; published: Date | null; captured: Date }): Date {
  const latest = days.said ?? days.published ?? days.captured;
  return new Date(Date.UTC(latest.getUTCFullYear(), latest.getUTCMonth(), latest.getUTCDate()));
}
