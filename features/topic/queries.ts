import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { actorRef, contradictionEnds, linkRank, numberOf } from '@/features/claim/queries';
import { claimPoint } from '@/features/speaker/queries';
import type { PropositionCard, TopicCard, TopicPageShape } from './shape';

/** The newest public topics, and the propositions at issue in them with how many public claims take which stance. */
export async function listTopics(
  limit: number,
): Promise<{ topics: TopicCard[]; propositions: PropositionCard[] }> {
  const [row] = await database().$queryRaw<{ topics: TopicCard[]; propositions: PropositionCard[] }[]>`
    with newest as materialized (
      select * from public_topic order by published_at desc, id desc limit ${limit})
    select
      coalesce((
        select json_agg(json_build_object(
          'publicId', topic.public_id, 'title', topic.title,
          'propositions', (
            select count(*) from proposition where topic_id = topic.id and deleted_at is null),
          'claims', (
            select count(*) from topic_claim place join public_claim claim on claim.id = place.claim_id
            where place.topic_id = topic.id)) order by topic.published_at desc, topic.id desc)
        from newest topic), '[]') as topics,
      coalesce((
        select json_agg(json_build_object(
          'publicId', proposition.public_id, 'topicPublicId', topic.public_id, 'text', proposition.text,
          'stances', coalesce((
            select json_object_agg(stance, n) from (
              select stance.stance, count(*) as n from stance join public_claim claim on claim.id = stance.claim_id
              where stance.proposition_id = proposition.id group by 1) counted), '{}'))
          order by topic.published_at desc, topic.id desc, proposition.position)
        from proposition join newest topic on topic.id = proposition.topic_id
        where proposition.deleted_at is null), '[]') as propositions
  `;
  return row ?? { topics: [], propositions: [] };
}

/** A page draws at most this many claims; the rest is paged through the list of claims. */
const MOST_POINTS = 200;
const MOST_ARCS = 500;
/** Totals are those of this many of the newest claims of a topic. */
const MOST_MEMBERS = 2000;

/** Everything a public topic's page shows, in one round trip, or null. */
export async function findTopic(publicId: string): Promise<TopicPageShape | null> {
  const [row] = await database().$queryRaw<{ page: TopicPageShape }[]>`
    with topic as (select * from public_topic where public_id = ${publicId}),
    member as materialized (
      select claim.* from topic
      join topic_claim place on place.topic_id = topic.id
      join public_claim claim on claim.id = place.claim_id
      order by claim.sort_on desc, claim.id desc limit ${MOST_MEMBERS}),
    point as materialized (select * from member order by sort_on desc, id desc limit ${MOST_POINTS}),
    arc as materialized (
      select link.* from point
      ${contradictionEnds(sql`point`)}
      where link.is_from and link.other_id in (select id from point)
      order by ${linkRank} limit ${MOST_ARCS})
    select jsonb_build_object(
      'publicId', topic.public_id, 'title', topic.title, 'description', topic.description,
      'claimsTotal', (select count(*) from member),
      'sourcesTotal', (select count(distinct source_id) from member),
      'contradictionsTotal', (
        select count(*) from member
        ${contradictionEnds(sql`member`)}
        where link.is_from and link.other_id in (select id from member)),
      'propositions', coalesce((
        select jsonb_agg(jsonb_build_object(
          'publicId', proposition.public_id, 'topicPublicId', topic.public_id, 'text', proposition.text,
          'stances', coalesce((
            select json_object_agg(stance, n) from (
              select stance.stance, count(*) as n from stance join public_claim claim on claim.id = stance.claim_id
              where stance.proposition_id = proposition.id group by 1) counted), '{}'),
          'claims', coalesce((
            select json_agg(json_build_object(
              'publicId', claim.public_id, 'number', ${numberOf(sql`claim`)}, 'stance', stance.stance,
              'speaker', ${actorRef(sql`speaker`)}, 'isFormer', coalesce(claim.role_standing = 'former', false))
              order by array_position(array['affirms', 'implies', 'hedges', 'reports', 'denies'], stance.stance), claim.id)
            from stance
            join public_claim claim on claim.id = stance.claim_id
            join actor speaker on speaker.id = claim.speaker_id
            where stance.proposition_id = proposition.id), '[]')) order by proposition.position)
        from proposition where proposition.topic_id = topic.id and proposition.deleted_at is null), '[]'),
      'points', coalesce((
        select jsonb_agg(${claimPoint(sql`point`)} || jsonb_build_object('number', ${numberOf(sql`point`)})
          order by point.sort_on desc, point.id desc)
        from point), '[]'),
      'arcs', coalesce((
        select jsonb_agg(jsonb_build_object(
          'linkPublicId', link.public_id, 'kind', link.kind, 'strength', link.strength,
          'assertedBy', link.asserted_by, 'fromPublicId', from_point.public_id, 'toPublicId', to_point.public_id)
          order by ${linkRank})
        from arc link
        join point from_point on from_point.id = link.from_claim_id
        join point to_point on to_point.id = link.to_claim_id), '[]')) as page
    from topic
  `;
  return row?.page ?? null;
}
