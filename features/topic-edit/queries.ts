import { database } from '@/db/client';
import { sql } from '@/db/sql';
import type { DeskTopic, DeskTopicLine } from './shape';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** A list of claims counts to here. */
const MOST_COUNTED = 1000;
const MOST_PROPOSITIONS = 100;

type Wanted = {
  /** The states that may be read. */
  readonly states: readonly string[];
  /** The id of the last one of the page before. */
  readonly after: string | null;
  readonly limit: number;
};

/** One page of the topics of the desk, begun last first. One statement. */
export async function listDeskTopics({ states, after, limit }: Wanted): Promise<{
  readonly topics: readonly DeskTopicLine[];
  readonly next: string | null;
}> {
  const before = UUID.test(after ?? '') ? after : null;
  const rows = await database().$queryRaw<(DeskTopicLine & { id: string })[]>`
    select topic.id::text as id, topic.public_id as "publicId", topic.title, topic.state,
      topic.withheld_at is not null as "isWithheld",
      (select count(*)::integer from (
        select from topic_claim place where place.topic_id = topic.id limit ${MOST_COUNTED}) counted) as claims,
      (select count(*)::integer from proposition
        where proposition.topic_id = topic.id and proposition.deleted_at is null) as propositions
    from topic
    where deleted_at is null and state = any(${[...states]})
      and ${before ? sql`id < ${before}::uuid` : sql`true`}
    order by topic.id desc limit ${limit + 1}`;
  const shown = rows.slice(0, limit);
  return { topics: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

/** One topic in any state with its propositions and one page of its claims, in one statement; null when there is none. */
export async function findDeskTopic(
  publicId: string,
  { states, after, limit }: Wanted,
): Promise<DeskTopic | null> {
  const before = UUID.test(after ?? '') ? after : null;
  const [row] = await database().$queryRaw<{ topic: Omit<DeskTopic, 'next'> }[]>`
    with shown as (select * from topic where public_id = ${publicId} and deleted_at is null),
    page as materialized (
      select claim.* from shown
      join topic_claim place on place.topic_id = shown.id
      join claim on claim.id = place.claim_id
      where claim.deleted_at is null and claim.state = any(${[...states]})
        and ${before ? sql`claim.id < ${before}::uuid` : sql`true`}
      order by claim.id desc limit ${limit + 1})
    select json_build_object(
      'id', shown.id, 'publicId', shown.public_id, 'version', shown.version, 'title', shown.title,
      'description', shown.description, 'state', shown.state, 'withheldAt', shown.withheld_at,
      'claimsTotal', (select count(*) from (
        select from topic_claim place where place.topic_id = shown.id limit ${MOST_COUNTED}) counted),
      'propositions', coalesce((
        select json_agg(json_build_object(
          'id', one.id, 'version', one.version, 'text', one.text, 'isHidden', one.deleted_at is not null,
          'stances', coalesce((
            select json_object_agg(stance, n) from (
              select stance, count(*) as n from stance where proposition_id = one.id group by 1) counted), '{}'))
          order by one.deleted_at is not null, one.position, one.id)
        from (
          select * from proposition where topic_id = shown.id
          order by deleted_at is not null, position, id limit ${MOST_PROPOSITIONS}) one), '[]'),
      'claims', coalesce((
        select json_agg(json_build_object(
          'id', page.id, 'publicId', page.public_id, 'quote', page.quote, 'lang', page.lang, 'state', page.state,
          'speaker', speaker.names, 'stances', coalesce((
            select json_object_agg(stance.proposition_id, stance.stance)
            from stance join proposition on proposition.id = stance.proposition_id
            where stance.claim_id = page.id and proposition.topic_id = shown.id
              and proposition.deleted_at is null), '{}')) order by page.id desc)
        from page join actor speaker on speaker.id = page.speaker_id), '[]')) as topic
    from shown`;
  if (!row) return null;
  const claims = row.topic.claims.slice(0, limit);
  const isMore = row.topic.claims.length > limit;
  return { ...row.topic, claims, next: isMore ? (claims.at(-1)?.id ?? null) : null };
}
