import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { isWithheld } from '@/features/withhold/queries';
import type { CorrectionShape } from './shape';

const PAGE_SIZE = 50;

/** The record an operation was done to, or null where it was not done. */
export async function findDoneTo(opId: string): Promise<string | null> {
  const entry = await database().historyEntry.findUnique({ where: { opId }, select: { aggregateId: true } });
  return entry?.aggregateId ?? null;
}

/**
 * One page of the public corrections, newest first: what was published once and then corrected, hidden, withdrawn,
 * erased or taken back at once. A record that never was public leaves no line here.
 */
export async function listCorrections(
  after: string | null,
): Promise<{ corrections: CorrectionShape[]; next: string | null }> {
  const before = /^\d{1,18}$/.test(after ?? '') ? after : null;
  const rows = await database().$queryRaw<(CorrectionShape & { id: string })[]>`
    select entry.id::text as id, to_json(entry.at) #>> '{}' as at, entry.verb, entry.aggregate,
      convert_from(payload.body, 'UTF8')::json ->> 'reason' as reason, editor.byline,
      asker.byline as "askedBy", coalesce(asker.id = entry.editor_id, false) as "isByOne",
      coalesce(claim.public_id, source.public_id, topic.public_id, about.public_id) as "publicId",
      revision.number as revision
    from history_entry entry
    join editor on editor.id = entry.editor_id
    left join history_payload payload on payload.entry_id = entry.id
    left join editor asker on entry.verb = 'erase'
      and asker.id = (convert_from(payload.body, 'UTF8')::json ->> 'askedById')::uuid
    left join public_claim claim on claim.id = entry.aggregate_id
    left join public_source source on source.id = entry.aggregate_id
    left join public_topic topic on topic.id = entry.aggregate_id
    left join assessment finding on finding.id = entry.aggregate_id
    left join reply on reply.id = entry.aggregate_id
    left join public_claim about on about.id = coalesce(finding.claim_id, reply.claim_id)
    left join claim_revision revision on revision.claim_id = claim.id and revision.version = entry.version
    where entry.verb in ('correct', 'hide', 'withdraw', 'erase', 'undo')
      and (entry.verb <> 'undo' or convert_from(payload.body, 'UTF8')::json #>> '{values,undone}' = 'publish')
      and entry.aggregate in ('claim', 'link', 'source', 'topic', 'assessment', 'reply')
      and (${before}::bigint is null or entry.id < ${before}::bigint)
      and exists (
        select from history_entry earlier
        where earlier.aggregate_id = entry.aggregate_id and earlier.verb = 'publish' and earlier.version < entry.version)
      -- What is withheld leaves no line either: a reason would say what readers must not see.
      and not ${isWithheld(sql`entry.aggregate_id`)}
      -- A text that was erased takes its claims with it: one line tells of all.
      and not (entry.verb = 'erase' and entry.aggregate = 'claim')
    order by entry.id desc limit ${PAGE_SIZE + 1}
  `;
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    corrections: shown.map(({ id: _id, ...correction }) => correction),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}
