import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import type { Reach } from './shape';

/** What of a topic readers see now, counted as it would go: its claims, their sources, and all that stands in those. */
export async function findReach(topicId: string): Promise<Reach> {
  const [reach] = await database().$queryRaw<Reach[]>`
    with member as materialized (
      select claim.id, claim.source_id from topic_claim place join claim on claim.id = place.claim_id
      where place.topic_id = ${topicId}::uuid),
    shown as materialized (
      select claim.id from public_claim claim where claim.source_id in (select source_id from member))
    select
      (select count(*)::integer from shown where id in (select id from member)) as claims,
      (select count(*)::integer from shown where id not in (select id from member)) as others,
      (select count(*)::integer from public_source source where source.id in (select source_id from member)) as sources,
      (select count(*)::integer from public_link link
        where link.from_claim_id in (select id from shown) or link.to_claim_id in (select id from shown)) as links`;
  return reach ?? { claims: 0, others: 0, sources: 0, links: 0 };
}

/**
 * Whether the record with this key is withheld: a topic itself, a source that holds a claim of one, or a claim, link,
 * finding or reply that stands in such a source.
 */
export const isWithheld = (id: Sql): Sql => sql`exists (
  select from topic where topic.id = ${id} and topic.withheld_at is not null
  union all
  select from source where source.is_withheld and source.id in (
    select ${id}
    union all select claim.source_id from claim where claim.id = ${id}
    union all select claim.source_id from assessment join claim on claim.id = assessment.claim_id
      where assessment.id = ${id}
    union all select claim.source_id from reply join claim on claim.id = reply.claim_id where reply.id = ${id}
    union all select claim.source_id from link join claim on claim.id in (link.from_claim_id, link.to_claim_id)
      where link.id = ${id}
    union all select capture.source_id from link join evidence on evidence.id = link.from_evidence_id
      join passage on passage.id = evidence.passage_id join capture on capture.id = passage.capture_id
      where link.id = ${id}))`;
