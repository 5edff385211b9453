import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { RecordState } from '@/features/access/policy';
import { sourceRef } from '@/features/claim/queries';
import { judgedRecord } from '@/features/workflow/queries';
import { key } from '@/text/key';
import { toTsQuery } from '@/text/search-terms';
import { isKey } from './place';
import type { CaptureShape, DeskClaimLine, PropositionShape, TranslatorShape } from './shape';

type CaptureRow = Omit<CaptureShape, 'handedOnBy' | 'state'> & {
  readonly outletId: string | null;
  readonly relaysId: string | null;
  readonly standing: CaptureShape['state'] | null;
};

/** The text a claim is recorded from, with what a new claim inherits from its source. Null when there is none. */
export async function findCapture(id: string): Promise<CaptureShape | null> {
  const [capture] = await askTogether<CaptureRow>(sql`
    select capture.id, capture.text, capture.lang, capture.dir, source.public_id as "sourcePublicId", source.title,
      source.outlet_id as "outletId", source.relays_id as "relaysId",
      (select standing from (${judgedRecord('source', sql`source.id`)}) judged) as standing
    from capture join source on source.id = capture.source_id and source.deleted_at is null
    where capture.id = ${id}::uuid`);
  if (!capture?.standing) return null;
  const { outletId, relaysId, standing, ...shape } = capture;
  return { ...shape, handedOnBy: handedOn({ outletId, relaysId }), state: standing };
}

/** The keys of sources by their public ids. */
export async function listSourceKeys(publicIds: readonly string[]): Promise<Map<string, string>> {
  if (publicIds.length === 0) return new Map();
  const rows = await database().source.findMany({
    select: { id: true, publicId: true },
    where: { publicId: { in: [...publicIds] }, deletedAt: null },
  });
  return new Map(rows.map(({ id, publicId }) => [publicId, id]));
}

/** The propositions of a claim's topics, with where it stands on each. */
export function listPropositions(claimId: string): Promise<PropositionShape[]> {
  return askTogether<PropositionShape>(sql`
    select proposition.id::text as id, proposition.text, topic.title as topic, stance.stance
    from topic_claim place
    join topic on topic.id = place.topic_id and topic.deleted_at is null
    join proposition on proposition.topic_id = topic.id and proposition.deleted_at is null
    left join stance on stance.proposition_id = proposition.id and stance.claim_id = place.claim_id
    where place.claim_id = ${claimId}::uuid
    order by topic.id, proposition.position
    limit 100`);
}

/** Who made each translation of a claim, and since when its words stand so, by the languages. */
export function listTranslators(claimId: string): Promise<TranslatorShape[]> {
  return askTogether<TranslatorShape>(sql`
    select translation.lang, editor.byline, (
        select to_json(min(entry.at)) #>> '{}'
        from history_entry entry
        join history_payload payload on payload.entry_id = entry.id and payload.body is not null
        cross join lateral (select convert_from(payload.body, 'UTF8')::jsonb -> 'values' as written) change
        where entry.aggregate_id = translation.claim_id
          and coalesce(change.written -> 'after', change.written) -> 'translations' @>
            jsonb_build_array(jsonb_build_object('lang', translation.lang, 'text', translation.text))) as at
    from claim_translation translation
    join editor on editor.id = translation.translated_by_id
    where translation.claim_id = ${claimId}::uuid
    order by translation.lang`);
}

type DeskPage = {
  /** Words of the claim, of a translation or of its speaker's name, or its address; null for all. */
  readonly words: string | null;
  /** The one state asked for, or all that may be read. */
  readonly states: readonly RecordState[];
  readonly after: string | null;
  readonly limit: number;
};

/** One page of the claims at the desk, those recorded last first: keys are in the order of time. `next` is a place. */
export async function listDeskClaims({ words, states, after, limit }: DeskPage): Promise<{
  claims: DeskClaimLine[];
  next: string | null;
}> {
  const place = isKey(after ?? '') ? after : null;
  const rows = await database().$queryRaw<{ line: DeskClaimLine; id: string }[]>`
    select json_build_object(
        'publicId', claim.public_id, 'quote', claim.quote, 'lang', claim.lang, 'mode', claim.mode, 'act', claim.act,
        'state', claim.state, 'publishedAt', claim.published_at, 'addedAt', claim.created_at,
        'speaker', speaker.names, 'source', ${sourceRef}) as line,
      claim.id::text as id
    from (
      select * from claim
      where deleted_at is null and state = any(${[...states]})
        and ${words === null ? sql`true` : holds(words)}
        and ${place ? sql`id < ${place}::uuid` : sql`true`}
      order by id desc limit ${limit + 1}) claim
    join actor speaker on speaker.id = claim.speaker_id
    join source on source.id = claim.source_id
    left join actor outlet on outlet.id = source.outlet_id
    left join actor relays on relays.id = source.relays_id
    order by claim.id desc`;
  const shown = rows.slice(0, limit);
  return {
    claims: shown.map(({ line }) => line),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The claims that words stand in, or whose speaker they name in any spelling; drafts too. */
function holds(words: string): Sql {
  const query = toTsQuery(words, { prefixLast: true }) ?? '';
  const name = key(words);
  return sql`claim.id in (
    select id from claim where ${query} <> '' and public_from is not null and norm_tsv @@ ${query}::tsquery
    union select id from claim where ${query} <> '' and public_from is null and norm_tsv @@ ${query}::tsquery
    union select id from claim where public_id = ${words.trim()}
    union select named.id from claim named
      where ${name} <> '' and named.speaker_id in (select actor_id from actor_name where key like ${`%${name}%`}))`;
}

/** The public id of a claim by its key. */
export function getClaimAddress(id: string): Promise<{ publicId: string }> {
  return database().claim.findUniqueOrThrow({ select: { publicId: true }, where: { id } });
}

function handedOn({
  outletId,
  relaysId,
}: {
  readonly outletId: string | null;
  readonly relaysId: string | null;
}) {
  const first = relaysId ? [{ actorId: relaysId, act: 'reports' as const }] : [];
  return outletId
    ? [...first, { actorId: outletId, act: relaysId ? ('relays' as const) : ('reports' as const) }]
    : first;
}
