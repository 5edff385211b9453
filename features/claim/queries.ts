import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { publicNotes } from '@/features/annotation/queries';
import type { Capped } from '@/lib/capped';
import { contextOf } from './context';
import type { ClaimCard, ClaimPageShape } from './shape';

/** Counts stop here: "1000+" says enough, and the database need not walk the rest. */
const MOST_COUNTED = 1000;
/** How much text around a passage is fetched to find its neighbouring sentences in, in code points. */
const CONTEXT_REACH = 1200;

/** An actor as pages name it. The piece of SQL names the actor's row. */
export const actorRef = (actor: Sql): Sql =>
  sql`json_build_object('publicId', ${actor}.public_id, 'type', ${actor}.type, 'names', ${actor}.names)`;

const optionalActorRef = (actor: Sql): Sql =>
  sql`case when ${actor}.id is not null then ${actorRef(actor)} end`;

/** A source as cards name it: the row `source` with its `outlet` and `relays`. */
export const sourceRef: Sql = sql`
  json_build_object(
    'publicId', source.public_id, 'kind', source.kind, 'title', source.title, 'label', source.label,
    'lang', source.lang, 'outlet', ${optionalActorRef(sql`outlet`)}, 'relays', ${optionalActorRef(sql`relays`)},
    'published', json_build_object(
      'edtf', source.published_edtf, 'earliest', source.published_earliest, 'latest', source.published_latest,
      'basis', source.published_basis))
`;

/** How many published contradictions a claim has. */
const contradictionsOf = (claim: Sql): Sql => sql`(
  select count(*)::integer from public_link_end seen where seen.claim_id = ${claim}.id and seen.type = 'contradicts')`;

/**
 * The published contradictions of each row of `claim` this piece of SQL names, as the row `link`. The `offset 0` keeps
 * the planner from turning a few look-ups by index into one pass over all links and claims.
 */
export const contradictionEnds = (claim: Sql): Sql => sql`
  cross join lateral (
    select * from public_link_end seen where seen.claim_id = ${claim}.id and seen.type = 'contradicts' offset 0) link`;

/** The fields of a claim's card as JSON, for the row of `claim` this piece of SQL names. One card, one round trip. */
export const claimCard = (claim: Sql): Sql => sql`(
  select json_build_object(
    'publicId', ${claim}.public_id, 'quote', ${claim}.quote, 'lang', ${claim}.lang, 'mode', ${claim}.mode,
    'act', ${claim}.act, 'medium', ${claim}.medium,
    'speaker', ${actorRef(sql`speaker`)},
    'coSpeakers', coalesce((
      select json_agg(${actorRef(sql`actor`)} order by co.position)
      from claim_co_speaker co join actor on actor.id = co.actor_id
      where co.claim_id = ${claim}.id), '[]'),
    'role', case when ${claim}.role_passage_id is not null or ${claim}.role_gloss is not null then json_build_object(
      'words', role.exact, 'gloss', ${claim}.role_gloss, 'standing', ${claim}.role_standing,
      'isInherited', ${claim}.role_inherited_id is not null) end,
    'cueInQuote', case when cue.start >= passage.start and cue."end" <= passage."end"
      then json_build_array(cue.start - passage.start, cue."end" - passage.start) end,
    'translations', coalesce((
      select json_object_agg(translation.lang, translation.text)
      from claim_translation translation where translation.claim_id = ${claim}.id), '{}'),
    'said', json_build_object(
      'edtf', ${claim}.said_edtf, 'earliest', ${claim}.said_earliest, 'latest', ${claim}.said_latest,
      'basis', ${claim}.said_basis, 'words', said.exact, 'meaning', ${claim}.said_meaning),
    'source', ${sourceRef},
    'contradictions', ${contradictionsOf(claim)})
  from passage
  join actor speaker on speaker.id = ${claim}.speaker_id
  join source on source.id = ${claim}.source_id
  left join actor outlet on outlet.id = source.outlet_id
  left join actor relays on relays.id = source.relays_id
  left join passage cue on cue.id = ${claim}.cue_passage_id
  left join passage role on role.id = ${claim}.role_passage_id
  left join passage said on said.id = ${claim}.said_passage_id
  where passage.id = ${claim}.passage_id
)`;

/** The newest public claims, and how many there are. */
export async function listNewestClaims(limit: number): Promise<{ claims: ClaimCard[]; total: Capped }> {
  const [row] = await database().$queryRaw<{ claims: ClaimCard[]; total: number }[]>`
    select
      coalesce((
        select json_agg(${claimCard(sql`claim`)} order by claim.sort_on desc, claim.id desc)
        from (select * from public_claim order by sort_on desc, id desc limit ${limit}) claim), '[]') as claims,
      (select count(*)::integer from (select from public_claim limit ${MOST_COUNTED + 1}) counted) as total
  `;
  const total = row?.total ?? 0;
  return {
    claims: row?.claims ?? [],
    total: { count: Math.min(total, MOST_COUNTED), isCapped: total > MOST_COUNTED },
  };
}

/** A claim named in passing, as JSON. */
export const claimRef = (claim: Sql): Sql => sql`(
  select json_build_object(
    'publicId', ${claim}.public_id, 'quote', ${claim}.quote, 'lang', ${claim}.lang, 'mode', ${claim}.mode,
    'speaker', ${actorRef(sql`speaker`)})
  from actor speaker where speaker.id = ${claim}.speaker_id
)`;

/** A claim's place among the public claims of its capture, in reading order, from 1. */
export const numberOf = (claim: Sql): Sql => sql`(
  select count(*)::integer
  from passage own, public_claim earlier join passage place on place.id = earlier.passage_id
  where own.id = ${claim}.passage_id and earlier.capture_id = ${claim}.capture_id
    and (place.start, -place."end", earlier.id) <= (own.start, -own."end", ${claim}.id))`;

/** The order of links on a page: strongest first, then the source's own, then as recorded. */
export const linkRank = sql`
  array_position(array['strong', 'medium', 'partial', 'weak'], link.strength), link.asserted_by = 'source' desc, link.id
`;

/**
 * Whether a contradiction was published by the person who proposed it. The two names on the record say so, whatever the
 * newsroom's setting is today; an import is nobody, so what it brought has no one person behind it.
 */
export const byOnePerson = sql`(
  link.type = 'contradicts' and proposer.kind = 'person' and link.confirmed_by_id = link.proposed_by_id)`;

const hops = sql`coalesce((
  select json_agg(json_build_object(
    'actor', ${actorRef(sql`actor`)}, 'act', hop.act, 'lang', hop.lang, 'isInferred', hop.inferred,
    'isOriginStated', hop.origin_stated, 'sourcePublicId', held.public_id) order by hop.position)
  from hop join actor on actor.id = hop.actor_id left join public_source held on held.id = hop.source_id
  where hop.claim_id = claim.id), '[]')`;

const links = sql`coalesce((
  select json_agg(json_build_object(
    'publicId', link.public_id, 'type', link.type, 'kind', link.kind, 'strength', link.strength,
    'assertedBy', link.asserted_by, 'reason', link.reason,
    'cue', case when cue.id is not null then json_build_object('words', cue.exact, 'lang', capture.lang) end,
    'isFrom', link.is_from, 'other', ${claimCard(sql`other`)},
    'proposedBy', proposer.byline, 'confirmedBy', confirmer.byline, 'confirmedAt', link.confirmed_at,
    'isByOnePerson', ${byOnePerson})
    order by ${linkRank})
  from (select * from public_link_end seen where seen.claim_id = claim.id offset 0) link
  join claim other on other.id = link.other_id
  join editor proposer on proposer.id = link.proposed_by_id
  join editor confirmer on confirmer.id = link.confirmed_by_id
  left join passage cue on cue.id = link.cue_passage_id
  left join capture on capture.id = cue.capture_id), '[]')`;

const setAside = sql`coalesce((
  select json_agg(json_build_object('trap', pair.trap, 'reason', pair.reason, 'other', ${claimRef(sql`other`)})
    order by pair.id)
  from set_aside pair
  join public_claim other
    on other.id = case when pair.claim_low_id = claim.id then pair.claim_high_id else pair.claim_low_id end
  where pair.deleted_at is null and (pair.claim_low_id = claim.id or pair.claim_high_id = claim.id)), '[]')`;

const stances = sql`coalesce((
  select json_agg(json_build_object(
    'propositionPublicId', proposition.public_id, 'text', proposition.text, 'stance', stance.stance,
    'topicPublicId', topic.public_id, 'topicTitle', topic.title) order by topic.id, proposition.position)
  from stance
  join proposition on proposition.id = stance.proposition_id and proposition.deleted_at is null
  join public_topic topic on topic.id = proposition.topic_id
  where stance.claim_id = claim.id), '[]')`;

/** A finding as readers see it, with the edition of the scale it was given by, as JSON; for the rows of `findingParts`. */
export const publicFinding = sql`json_build_object(
    'publicId', finding.public_id, 'verdict', finding.verdict, 'reason', finding.reason,
    'scale', json_build_object('id', scale.id, 'name', scale.name, 'edition', scale.edition, 'title', scale.title,
      'ratings', scale.values),
    'validFrom', finding.valid_from, 'validTo', finding.valid_to, 'publishedAt', finding.published_at,
    'decidedBy', decider.byline, 'confirmedBy', confirmer.byline,
    'isByOne', finding.decided_by_id = finding.confirmed_by_id)`;

/** What hangs on the row `finding` and is told with it. */
export const findingParts = sql`
  join rating_scale scale on scale.id = finding.scale_id
  join editor decider on decider.id = finding.decided_by_id
  join editor confirmer on confirmer.id = finding.confirmed_by_id`;

/** What the newsroom found, newest first. */
const findings = sql`coalesce((
  select json_agg(${publicFinding} order by finding.published_at desc, finding.id desc)
  from public_assessment finding ${findingParts}
  where finding.claim_id = claim.id), '[]')`;

/**
 * What of a table that hangs on claims readers saw and was taken back, newest first: that it was, and why. One hidden
 * before its time was never seen.
 */
const withdrawnFrom = (table: Sql): Sql => sql`coalesce((
  select json_agg(json_build_object('at', entry.at, 'byline', editor.byline,
    'reason', convert_from(payload.body, 'UTF8')::json ->> 'reason') order by entry.at desc)
  from ${table} record
  cross join lateral (
    select * from history_entry last where last.aggregate_id = record.id and last.verb = 'hide'
    order by last.version desc limit 1) entry
  join editor on editor.id = entry.editor_id
  left join history_payload payload on payload.entry_id = entry.id
  where record.claim_id = claim.id and record.state = 'hidden' and record.deleted_at is null
    and record.published_at <= entry.at), '[]')`;

/** What those concerned answer, in the order it came, by the names they go by now. */
const replies = sql`coalesce((
  select json_agg(json_build_object(
    'publicId', reply.public_id, 'fromName', reply.from_name, 'text', reply.text, 'lang', reply.lang,
    'gloss', reply.gloss, 'receivedOn', reply.received_on, 'channel', reply.channel,
    'sourcePublicId', held.public_id, 'isErased', reply.erased_at is not null, 'erasedFor', reply.erased_for,
    'actor', case when named.id is not null then ${actorRef(sql`named`)} end) order by reply.received_on, reply.id)
  from public_reply reply
  left join actor own on own.id = reply.actor_id
  left join actor named on named.id = coalesce(own.merged_into_id, own.id)
  left join public_source held on held.id = reply.source_id
  where reply.claim_id = claim.id), '[]')`;

/**
 * The history of the record this piece of SQL names the key of, newest first, with the revisions of a claim. In whose
 * hands it was, and what was held for a court, is the desk's matter alone.
 */
export const historyOf = (id: Sql): Sql => sql`coalesce((
  select json_agg(json_build_object(
    'version', entry.version, 'verb', entry.verb, 'byline', editor.byline, 'at', entry.at,
    'revision', revision.number) order by entry.version desc)
  from history_entry entry join editor on editor.id = entry.editor_id
  left join claim_revision revision on revision.claim_id = entry.aggregate_id and revision.version = entry.version
  where entry.aggregate_id = ${id} and entry.verb not in ('assign', 'hold', 'release')), '[]')`;

type ClaimRow = {
  readonly card: ClaimCard;
  readonly rest: Omit<ClaimPageShape, keyof ClaimCard | 'context'>;
  readonly before: string;
  readonly after: string;
};

/** One public claim with everything its page shows, in one round trip, or null. */
export async function findClaim(publicId: string): Promise<ClaimPageShape | null> {
  const [claim] = await findClaims([publicId]);
  return claim ?? null;
}

/** The public claims among these with everything their pages show, in one round trip, in the order asked for. */
export async function findClaims(publicIds: readonly string[]): Promise<ClaimPageShape[]> {
  const rows = await database().$queryRaw<ClaimRow[]>`
    select
      ${claimCard(sql`claim`)} as card,
      json_build_object(
        'number', ${numberOf(sql`claim`)},
        'version', claim.version, 'ownDeed', claim.own_deed,
        'platform', (select ${actorRef(sql`actor`)} from actor where actor.id = claim.platform_id),
        'venue', claim.venue,
        'cueWords', (select exact from passage cue where cue.id = claim.cue_passage_id),
        'hedge', case when claim.hedge_words is not null then json_build_object(
          'words', claim.hedge_words, 'owner', claim.hedge_owner, 'gloss', claim.hedge_gloss) end,
        'condition', (
          select ${claimRef(sql`other`)} from public_claim other where other.id = claim.condition_id),
        'parent', (select ${claimRef(sql`other`)} from public_claim other where other.id = claim.parent_id),
        'nested', coalesce((
          select json_agg(${claimRef(sql`other`)} order by other.id)
          from public_claim other where other.parent_id = claim.id), '[]'),
        'saidLang', claim.said_lang, 'translatedFrom', claim.translated_from,
        'translatedBy', (
          select editor.byline from claim_translation translation
          join editor on editor.id = translation.translated_by_id
          where translation.claim_id = claim.id order by translation.lang limit 1),
        'checkable', claim.checkable, 'checkableNote', claim.checkable_note, 'note', claim.note,
        'hops', ${hops}, 'links', ${links}, 'setAside', ${setAside}, 'stances', ${stances},
        'findings', ${findings}, 'withdrawnFindings', ${withdrawnFrom(sql`assessment`)},
        'replies', ${replies}, 'withdrawnReplies', ${withdrawnFrom(sql`reply`)},
        'capture', json_build_object(
          'number', capture.number, 'capturedAt', capture.captured_at, 'method', capture.method,
          'textSha256', capture.text_sha256, 'isErased', capture.erased_at is not null, 'url', source.url),
        'notes', ${publicNotes(sql`note.claim_id = claim.id`)}, 'history', ${historyOf(sql`claim.id`)}) as rest,
      right(left(capture.text, passage.start_cp), ${CONTEXT_REACH}) as before,
      substr(capture.text, passage.end_cp + 1, ${CONTEXT_REACH}) as after
    from public_claim claim
    join passage on passage.id = claim.passage_id
    join capture on capture.id = claim.capture_id
    join source on source.id = claim.source_id
    where claim.public_id = any(${[...publicIds]})
    order by array_position(${[...publicIds]}, claim.public_id)
  `;
  return rows.map(({ card, rest, before, after }) => ({
    ...card,
    ...rest,
    context: contextOf(before, card.quote, after),
  }));
}
