import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import { byOnePerson, claimCard, linkRank } from '@/features/claim/queries';
import { claimHits } from '@/features/pick/queries';
import { findRecordState } from '@/features/workflow/queries';
import type { Capped } from '@/lib/capped';
import type { DeskClaim, DeskLink, DeskPair, PairShape } from './shape';

const MOST_COUNTED = 1000;
/** Among this many of the newest the strongest are chosen, so that one busy day does not hide behind its weakest. */
const NEWEST_LOOKED_AT = 50;

/** A link with both of its claims as JSON, for the row `link`. */
export const pair = sql`(
  select json_build_object(
    'publicId', link.public_id, 'type', link.type, 'kind', link.kind, 'strength', link.strength,
    'assertedBy', link.asserted_by, 'reason', link.reason,
    'cue', case when cue.id is not null then json_build_object('words', cue.exact, 'lang', capture.lang) end,
    'from', ${claimCard(sql`from_claim`)}, 'to', ${claimCard(sql`to_claim`)},
    'proposedBy', proposer.byline, 'confirmedBy', confirmer.byline, 'confirmedAt', link.confirmed_at,
    'isByOnePerson', ${byOnePerson})
  from claim from_claim
  join claim to_claim on to_claim.id = link.to_claim_id
  join editor proposer on proposer.id = link.proposed_by_id
  join editor confirmer on confirmer.id = link.confirmed_by_id
  left join passage cue on cue.id = link.cue_passage_id
  left join capture on capture.id = cue.capture_id
  where from_claim.id = link.from_claim_id
)`;

/**
 * The newest public contradictions as pairs, and how many there are: by day of confirmation, strongest first within
 * a day, each claim at most once on either side, so that one much-contradicted claim does not fill the page.
 */
export async function listNewestContradictions(
  limit: number,
): Promise<{ pairs: PairShape[]; total: Capped }> {
  const [row] = await database().$queryRaw<{ pairs: PairShape[]; total: number }[]>`
    with newest as materialized (
      select * from public_link
      where type = 'contradicts' and from_claim_id is not null
      order by confirmed_at desc, id desc limit ${NEWEST_LOOKED_AT}),
    ranked as (
      select id, rank, row_number() over (partition by from_claim_id order by rank) as nth_from,
        row_number() over (partition by to_claim_id order by rank) as nth_to
      from (
        select link.id, link.from_claim_id, link.to_claim_id,
          row_number() over (order by (link.confirmed_at at time zone 'UTC')::date desc, ${linkRank}) as rank
        from newest link) by_rank),
    chosen as (
      select id, rank from ranked where nth_from = 1 and nth_to = 1 order by rank limit ${limit})
    select
      coalesce((
        select json_agg(${pair} order by chosen.rank)
        from chosen join newest link on link.id = chosen.id), '[]') as pairs,
      (select count(*)::integer from (
        select from public_link where type = 'contradicts' limit ${MOST_COUNTED + 1}) counted) as total
  `;
  const total = row?.total ?? 0;
  return {
    pairs: row?.pairs ?? [],
    total: { count: Math.min(total, MOST_COUNTED), isCapped: total > MOST_COUNTED },
  };
}

/** One link with both of its claims, whatever their states, or null: for editors only. */
export async function findDeskLink(publicId: string): Promise<DeskLink | null> {
  const [link] = await askTogether<DeskLink>(sql`
    select link.id::text as id, link.public_id as "publicId", link.version, link.type, link.kind, link.strength,
      link.asserted_by as "assertedBy", link.reason, link.from_is_older as "fromIsOlder",
      link.withdrawn_reason as "withdrawnReason", to_json(link.withdrawn_at) #>> '{}' as "withdrawnAt",
      case when cue.id is not null then json_build_object(
        'captureId', cue.capture_id, 'span', json_build_object('start', cue.start, 'end', cue."end"),
        'words', cue.exact, 'lang', capture.lang) end as cue,
      link.from_claim_id::text as "fromId", link.to_claim_id::text as "toId",
      ${claimCard(sql`from_claim`)} as from, ${claimCard(sql`to_claim`)} as to,
      exists (select from public_link shown where shown.id = link.id) as "isShown",
      proposer.byline as "proposedBy", confirmer.byline as "confirmedBy"
    from link
    join claim from_claim on from_claim.id = link.from_claim_id and from_claim.deleted_at is null
    join claim to_claim on to_claim.id = link.to_claim_id and to_claim.deleted_at is null
    join editor proposer on proposer.id = link.proposed_by_id
    left join editor confirmer on confirmer.id = link.confirmed_by_id
    left join passage cue on cue.id = link.cue_passage_id
    left join capture on capture.id = cue.capture_id
    where link.public_id = ${publicId} and link.deleted_at is null`);
  return link ?? null;
}

/** How much of the text on each side of a claim an editor sees to select a cue in, in code points. */
const CUE_REACH = 400;

/** A claim as it is linked: with its key, its text around it and what it has been set against before. */
const deskClaim = sql`
  claim.id::text as id, claim.state, claim.condition_id is not null as "isConditional",
  ${claimCard(sql`claim`)} as card,
  (select json_build_object(
      'before', right(left(capture.text, passage.start_cp), ${CUE_REACH}),
      'after', substr(capture.text, passage.end_cp + 1, ${CUE_REACH}), 'lang', capture.lang)
    from passage join capture on capture.id = passage.capture_id where passage.id = claim.passage_id) as context`;

/** A claim to link from, whatever its state, with the links it has; for editors only. Null when there is none. */
export async function findDeskClaim(publicId: string): Promise<DeskClaim | null> {
  const [claim] = await askTogether<DeskClaim>(sql`
    select ${deskClaim}, coalesce((
        select json_agg(json_build_object('publicId', link.public_id, 'type', link.type, 'kind', link.kind,
            'state', link.state, 'otherState', other.state, 'isFrom', link.from_claim_id = claim.id,
            'isWithdrawn', link.withdrawn_at is not null, 'other', ${claimCard(sql`other`)}) order by link.id desc)
        from (
          select * from link
          where deleted_at is null and from_claim_id is not null and (from_claim_id = claim.id or to_claim_id = claim.id)
          order by id desc limit 100) link
        join claim other on other.id = case when link.from_claim_id = claim.id then link.to_claim_id else link.from_claim_id end
          and other.deleted_at is null), '[]') as links
    from claim where claim.public_id = ${publicId} and claim.deleted_at is null`);
  return claim ?? null;
}

/** Two claims with what already stands between them. */
export async function findDeskPair(fromPublicId: string, toPublicId: string): Promise<DeskPair | null> {
  const [from, to] = await Promise.all([findDeskClaim(fromPublicId), findDeskClaim(toPublicId)]);
  if (!from || !to || from.id === to.id) return null;
  const [low, high] = from.id < to.id ? [from.id, to.id] : [to.id, from.id];
  const setAside = await database().setAside.findMany({
    where: { claimLowId: low, claimHighId: high, deletedAt: null },
    select: { trap: true },
  });
  const linked = from.links.filter(({ other }) => other.publicId === toPublicId);
  return { from, to, linked, setAside: setAside.map(({ trap }) => trap) };
}

/** The newest claims that a picker of claims would offer by these words, with all that their cards say. */
export async function searchLinkable(
  words: string,
  { states, without }: { readonly states: readonly string[]; readonly without: string },
): Promise<DeskClaim['card'][]> {
  const hits = claimHits(words);
  if (hits === null) return [];
  const rows = await database().$queryRaw<Pick<DeskClaim, 'card'>[]>`
    select ${claimCard(sql`claim`)} as card
    from (
      select * from claim
      where id in (${hits}) and deleted_at is null and state = any(${[...states]}) and public_id <> ${without}
      order by sort_on desc, id desc limit 20) claim
    order by claim.sort_on desc, claim.id desc`;
  return rows.map(({ card }) => card);
}

/** The public id of a claim that was picked by its key, as far as whoever picked it may read its state; or null. */
export async function findPickedClaim(id: string, states: readonly string[]): Promise<string | null> {
  const [claim] = await database().$queryRaw<{ publicId: string }[]>`
    select public_id as "publicId" from claim
    where id = ${id}::uuid and state = any(${[...states]}) and deleted_at is null`;
  return claim?.publicId ?? null;
}

/** What two claims are in, as the right to link them asks it: the more closed of the two. */
export async function findPairState(ends: {
  readonly fromClaimId: string;
  readonly toClaimId: string;
}): ReturnType<typeof findRecordState> {
  const [from, to] = await Promise.all(
    [ends.fromClaimId, ends.toClaimId].map((id) => findRecordState('claim', id)),
  );
  if (!from || !to) return null;
  return (['erased', 'hidden', 'embargoed'] as const).find((state) => from === state || to === state) ?? from;
}
