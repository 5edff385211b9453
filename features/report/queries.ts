import { database } from '@/db/client';
import { sql } from '@/db/sql';
import type { ReportLine } from './shape';

type Wanted = {
  readonly state: 'open' | 'closed';
  /** The id of the last report of the page before. */
  readonly after: string | null;
  readonly limit: number;
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** One page of what readers reported, newest first, with the words of what each is about. One statement. */
export async function listReports({ state, after, limit }: Wanted): Promise<{
  readonly reports: readonly ReportLine[];
  readonly next: string | null;
}> {
  const before = UUID.test(after ?? '') ? after : null;
  const rows = await database().$queryRaw<ReportLine[]>`
    select report.id::text as id, report.about, report.message, report.contact, report.state,
      to_json(report.created_at) #>> '{}' as "createdAt", to_json(report.closed_at) #>> '{}' as "closedAt",
      report.closed_note as "closedNote", closer.byline as "closedBy",
      coalesce(claim.quote, source.title) as words, coalesce(claim.lang, source.lang) as lang
    from (
      select *, substring(about from '^/claims/([^/?]+)') as claim_id,
        substring(about from '^/sources/([^/?]+)') as source_id
      from reader_report
      where state = ${state} and ${before ? sql`id < ${before}::uuid` : sql`true`}
      order by id desc limit ${limit + 1}) report
    left join editor closer on closer.id = report.closed_by_id
    left join claim on claim.public_id = report.claim_id and claim.deleted_at is null
    left join source on source.public_id = report.source_id and source.deleted_at is null
    order by report.id desc`;
  const reports = rows.slice(0, limit);
  return { reports, next: rows.length > limit ? (reports.at(-1)?.id ?? null) : null };
}
