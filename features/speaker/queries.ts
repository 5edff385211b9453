import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { actorRef, contradictionEnds, linkRank, numberOf } from '@/features/claim/queries';
import { pair } from '@/features/link/queries';
import { nameCursor, parseNameCursor } from '@/lib/name-cursor';
import { key } from '@/text/key';
import type { SpeakerPageShape, SpeakerRow } from './shape';

const PAGE_SIZE = 50;
/** A page draws at most this many marks and pages the rest through the list of claims. */
const MOST_POINTS = 200;
const MOST_PAIRS = 50;
/** Contradictions are looked for among this many of the newest claims of a voice. */
const MOST_COUNTED = 1000;

/** Names as each interface language orders them: the expressions of the indexes actor_by_name_…. */
export const NAME: Readonly<Record<string, Sql>> = {
  en: sql`coalesce(actor.names ->> 'en', actor.names ->> 'fa', actor.names ->> 'ps') collate "fa-x-icu"`,
  fa: sql`coalesce(actor.names ->> 'fa', actor.names ->> 'ps', actor.names ->> 'en') collate "fa-x-icu"`,
  ps: sql`coalesce(actor.names ->> 'ps', actor.names ->> 'fa', actor.names ->> 'en') collate "fa-x-icu"`,
};

/** An actor's offices with their organisations, current ones first. */
const officeOf = (role: Sql, organisation: Sql): Sql => sql`json_build_object(
  'organisation', ${actorRef(organisation)}, 'title', ${role}.title, 'standing', ${role}.standing,
  'starts', ${role}.starts_edtf, 'ends', ${role}.ends_edtf)`;

const firstOffice = (actor: Sql): Sql => sql`(
  select ${officeOf(sql`role`, sql`organisation`)}
  from actor_role role join actor organisation on organisation.id = role.organisation_id
  where role.actor_id = ${actor}.id and role.deleted_at is null
  order by role.standing, role.id limit 1)`;

/** One page of those with public claims, by name in the reader's language, or those whose name holds these words. */
export async function listSpeakers(question: {
  locale: string;
  words: string | null;
  after: string | null;
}): Promise<{ speakers: SpeakerRow[]; next: string | null }> {
  const name = NAME[question.locale] ?? sql`actor.names ->> 'en'`;
  const after = parseNameCursor(question.after);
  const wanted = key(question.words ?? '');
  const rows = await database().$queryRaw<{ row: SpeakerRow; name: string; id: string }[]>`
    with page as materialized (
      select actor.*, ${name} as shown_name from actor
      where actor.deleted_at is null
        and exists (select from public_claim claim where claim.speaker_id = actor.id)
        and ${after ? sql`(${name}, actor.id) > (${after.name}, ${after.id}::uuid)` : sql`true`}
        and ${
          wanted
            ? sql`actor.id in (select actor_id from actor_name where key like ${`%${wanted}%`})`
            : sql`true`
        }
      order by ${name}, actor.id limit ${PAGE_SIZE + 1})
    select
      ${actorRef(sql`page`)}::jsonb || jsonb_build_object(
        'claims', (select count(*) from public_claim claim where claim.speaker_id = page.id),
        'contradictions', (
          select count(distinct link.id)
          from (select id from public_claim where speaker_id = page.id limit ${MOST_COUNTED}) claim
          ${contradictionEnds(sql`claim`)}),
        'office', ${firstOffice(sql`page`)}) as row,
      page.shown_name as name, page.id::text as id
    from page order by page.shown_name collate "fa-x-icu", page.id
  `;
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    speakers: shown.map(({ row }) => row),
    next: rows.length > PAGE_SIZE && last ? nameCursor(last) : null,
  };
}

/** A claim as timelines mark it, for the row of `claim` this piece of SQL names. */
export const claimPoint = (claim: Sql): Sql => sql`(
  select jsonb_build_object(
    'publicId', ${claim}.public_id, 'quote', ${claim}.quote, 'lang', ${claim}.lang, 'mode', ${claim}.mode,
    'act', ${claim}.act, 'sortOn', ${claim}.sort_on,
    'speaker', ${actorRef(sql`speaker`)},
    'role', case when ${claim}.role_passage_id is not null or ${claim}.role_gloss is not null then json_build_object(
      'words', role.exact, 'gloss', ${claim}.role_gloss, 'standing', ${claim}.role_standing,
      'isInherited', ${claim}.role_inherited_id is not null) end,
    'said', json_build_object(
      'edtf', ${claim}.said_edtf, 'earliest', ${claim}.said_earliest, 'latest', ${claim}.said_latest,
      'basis', ${claim}.said_basis, 'words', said.exact, 'meaning', ${claim}.said_meaning),
    'translations', coalesce((
      select json_object_agg(translation.lang, translation.text)
      from claim_translation translation where translation.claim_id = ${claim}.id), '{}'),
    'stances', coalesce((
      select json_agg(json_build_object(
        'propositionPublicId', proposition.public_id, 'text', proposition.text, 'stance', stance.stance,
        'topicPublicId', topic.public_id, 'topicTitle', topic.title) order by topic.id, proposition.position)
      from stance
      join proposition on proposition.id = stance.proposition_id and proposition.deleted_at is null
      join public_topic topic on topic.id = proposition.topic_id
      where stance.claim_id = ${claim}.id), '[]'))
  from actor speaker
  left join passage role on role.id = ${claim}.role_passage_id
  left join passage said on said.id = ${claim}.said_passage_id
  where speaker.id = ${claim}.speaker_id
)`;

const organisation = sql`
  case when shown.type in ('organisation', 'outlet') then json_build_object(
    'voices', coalesce((
      select json_agg(json_build_object(
        'actor', ${actorRef(sql`actor`)}, 'isFormer', voice.is_former, 'office', ${firstOffice(sql`actor`)})
        order by voice.is_former, actor.type <> 'person', actor.id)
      from voice join actor on actor.id = voice.id), '[]'),
    'matrix', coalesce((
      select json_agg(json_build_object(
        'propositionPublicId', proposition.public_id, 'topicPublicId', topic.public_id, 'text', proposition.text,
        'cells', cells.list) order by topic.id, proposition.position)
      from (
        select proposition_id, json_agg(json_build_object(
          'voicePublicId', voice_public_id, 'stance', stance, 'claims', claims) order by voice_public_id) as list
        from (
          select stance.proposition_id, actor.public_id as voice_public_id, stance.stance,
            json_agg(json_build_object('publicId', claim.public_id, 'number', ${numberOf(sql`claim`)})
              order by claim.id) as claims
          from voice
          join public_claim claim on claim.speaker_id = voice.id
          join stance on stance.claim_id = claim.id
          join actor on actor.id = voice.id
          group by 1, 2, 3) cell
        group by 1) cells
      join proposition on proposition.id = cells.proposition_id and proposition.deleted_at is null
      join public_topic topic on topic.id = proposition.topic_id), '[]'),
    'inside', coalesce((
      select json_agg(${pair} order by ${linkRank})
      from (
        select link.* from voiced
        ${contradictionEnds(sql`voiced`)}
        join claim to_claim on to_claim.id = link.other_id
        where link.is_from and to_claim.speaker_id in (select id from voice where not is_former)
        order by ${linkRank} limit ${MOST_PAIRS}) link), '[]')) end`;

/**
 * Everything a speaker's page shows, in one round trip, or null.
 *
 * An organisation's voices are its parts and those who hold or held an office in it, as far as they speak. A former
 * member is listed apart and counts for nothing inside the organisation: former officials bind nobody.
 */
export async function findSpeaker(publicId: string): Promise<SpeakerPageShape | null> {
  const [row] = await database().$queryRaw<{ page: SpeakerPageShape }[]>`
    with recursive shown as (
      select * from actor where public_id = ${publicId} and deleted_at is null),
    part as (
      select id, 0 as depth from shown
      union all
      select actor.id, part.depth + 1 from actor join part on actor.parent_id = part.id
      where part.depth < 5 and actor.deleted_at is null),
    voice as materialized (
      select member.id, bool_and(member.is_former) as is_former
      from (
        select id, false as is_former from part
        union all
        select role.actor_id, role.standing = 'former' from actor_role role
        where role.organisation_id in (select id from part) and role.deleted_at is null) member
      where exists (select from public_claim claim where claim.speaker_id = member.id)
      group by member.id),
    voiced as (
      select claim.id from voice
      cross join lateral (
        select id from public_claim claim where claim.speaker_id = voice.id and not voice.is_former
        order by claim.sort_on desc, claim.id desc limit ${MOST_COUNTED}) claim),
    mine as (
      select claim.id from public_claim claim where claim.speaker_id = (select id from shown)
      order by claim.sort_on desc, claim.id desc limit ${MOST_COUNTED}),
    uttered as materialized (
      select claim.* from public_claim claim
      where claim.id in (
        (select id from mine limit ${MOST_POINTS})
        union
        (select claim_id from claim_co_speaker where actor_id = (select id from shown) limit ${MOST_POINTS}))
      order by claim.sort_on desc, claim.id desc limit ${MOST_POINTS})
    select ${actorRef(sql`shown`)}::jsonb || jsonb_build_object(
      'note', shown.note, 'wikidataId', shown.wikidata_id,
      'spellings', coalesce((
        select json_agg(json_build_object('name', name, 'lang', lang, 'kind', kind) order by kind = 'name' desc, lang, name)
        from actor_name where actor_id = shown.id), '[]'),
      'parent', (select ${actorRef(sql`actor`)} from actor where actor.id = shown.parent_id and actor.deleted_at is null),
      'parts', coalesce((
        select json_agg(${actorRef(sql`actor`)} order by actor.id)
        from actor where actor.parent_id = shown.id and actor.deleted_at is null), '[]'),
      'offices', coalesce((
        select json_agg(${officeOf(sql`role`, sql`organisation`)} order by role.standing, role.id)
        from actor_role role join actor organisation on organisation.id = role.organisation_id
        where role.actor_id = shown.id and role.deleted_at is null), '[]'),
      'claimsTotal', (select count(*) from public_claim claim where claim.speaker_id = shown.id),
      'sourcesTotal', (select count(distinct claim.source_id) from public_claim claim where claim.speaker_id = shown.id),
      'contradictionsTotal', (
        select count(distinct link.id) from uttered
        ${contradictionEnds(sql`uttered`)}),
      'points', coalesce((
        select jsonb_agg(${claimPoint(sql`uttered`)} order by uttered.sort_on desc, uttered.id desc) from uttered), '[]'),
      'own', coalesce((
        select json_agg(${pair} order by ${linkRank})
        from (
          select link.* from mine
          ${contradictionEnds(sql`mine`)}
          join claim to_claim on to_claim.id = link.other_id and to_claim.speaker_id = (select id from shown)
          where link.is_from
          order by ${linkRank} limit ${MOST_PAIRS}) link), '[]'),
      'organisation', ${organisation}) as page
    from shown
  `;
  return row?.page ?? null;
}

/** The public id of the one that a merged name turned out to be, or null: where its old address leads. */
export async function findWhole(publicId: string): Promise<string | null> {
  const [whole] = await database().$queryRaw<{ publicId: string }[]>`
    with recursive whole as (
      select id, public_id, merged_into_id, deleted_at from actor where public_id = ${publicId}
      union
      select actor.id, actor.public_id, actor.merged_into_id, actor.deleted_at
      from actor join whole on actor.id = whole.merged_into_id)
    select public_id as "publicId" from whole
    where merged_into_id is null and deleted_at is null and public_id <> ${publicId}`;
  return whole?.publicId ?? null;
}
