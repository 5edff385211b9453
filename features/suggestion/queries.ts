import { z } from 'zod';
import { database, type Transaction } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { recordState } from '@/features/access/policy';
import { actorRef } from '@/features/claim/queries';
import type { Block } from '@/text/blocks';
import { key } from '@/text/key';
import { READER_VERSION, type Reading } from '@/text/read-claims';
import { differencesOf, placeOf } from './differences';
import { modelShown } from './model-settings';
import { type Proposed, proposalsOf, readAny } from './proposals';
import { readingMemory } from './read-once';
import { ExplanationInput, ProposalInput } from './schema';
import type { ActorMatch, ReadableSource, StoredSuggestion, SuggestionDesk } from './shape';

/** More names than this help the engine no further. */
const MOST_NAMES = 20_000;
const MOST_MATCHES = 5;
/** Below this two names are alike by chance. */
const LEAST_LIKENESS = 0.35;

/** A text to be read, with what is known of it. */
export type Readable = {
  readonly text: string;
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly publishedEdtf: string | null;
};

/** What the engine proposes of a text, the names of the record known to it. Null for a language without tables. */
export async function proposeClaims({
  text,
  lang,
  blocks,
  publishedEdtf,
}: Readable): Promise<{ readonly reading: Reading; readonly proposed: readonly Proposed[] } | null> {
  const names = await database().$queryRaw<{ name: string }[]>`
    select distinct actor_name.name from actor_name join actor on actor.id = actor_name.actor_id
    where actor.deleted_at is null order by actor_name.name limit ${MOST_NAMES}`;
  const reading = readAny(text, {
    ...{ lang, blocks, known: names.map(({ name }) => name) },
    // Only a full day lets "yesterday" be counted.
    ...(/^\d{4}-\d{2}-\d{2}$/.test(publishedEdtf ?? '') && publishedEdtf
      ? { publishedOn: publishedEdtf }
      : {}),
  });
  return reading && { reading, proposed: proposalsOf(text, reading) };
}

const readable = sql`
  source.id, source.public_id as "publicId", source.title, source.label, source.outlet_id as "outletId",
  source.published_edtf as "publishedEdtf",
  json_build_object('id', capture.id, 'number', capture.number, 'text', capture.text,
    'textSha256', capture.text_sha256, 'blocks', capture.blocks, 'lang', capture.lang) as capture`;

/** A source with its newest capture, drafts too: for editors only. Null when there is none or it is erased. */
export async function findReadableSource(
  where: { readonly publicId: string } | { readonly id: string },
): Promise<ReadableSource | null> {
  const [row] = await database().$queryRaw<ReadableSource[]>`
    select ${readable}
    from source join capture on capture.source_id = source.id
    where ${'id' in where ? sql`source.id = ${where.id}::uuid` : sql`source.public_id = ${where.publicId}`}
      and source.deleted_at is null and capture.erased_at is null
    order by capture.number desc limit 1`;
  return row ?? null;
}

/** The suggestions kept of a capture, in the order of its text; those that a later reading no longer has are left out. */
export async function listSuggestions(
  captureId: string,
  client: Transaction = database(),
): Promise<StoredSuggestion[]> {
  const [row] = await client.$queryRaw<{ suggestions: unknown }[]>`
    select ${suggestionsOf(sql`${captureId}::uuid`)} as suggestions`;
  return Stored.parse(row?.suggestions);
}

const suggestionsOf = (captureId: Sql): Sql => sql`coalesce((
  select json_agg(
    json_build_object(
      'id', suggestion.id, 'proposal', suggestion.payload, 'explanation', suggestion.explanation,
      'score', suggestion.score::float8, 'engine', suggestion.engine, 'engineVersion', suggestion.engine_version,
      'state', suggestion.state, 'reason', suggestion.reason, 'claimPublicId', claim.public_id,
      'decidedBy', editor.byline, 'decidedAt', suggestion.decided_at)
    order by (suggestion.payload #>> '{passage,start}')::integer,
      (suggestion.payload #>> '{passage,end}')::integer desc)
  from suggestion
  left join claim on claim.id = suggestion.claim_id
  left join editor on editor.id = suggestion.decided_by_id
  where suggestion.capture_id = ${captureId} and suggestion.kind = 'claim' and suggestion.state <> 'superseded'), '[]')`;

const Stored = z.array(
  z.object({
    ...{ id: z.string(), proposal: ProposalInput, explanation: ExplanationInput, score: z.number() },
    ...{ engine: z.enum(['rules', 'model']), engineVersion: z.string() },
    ...{ state: z.enum(['pending', 'confirmed', 'rejected']), reason: z.string().nullable() },
    ...{ claimPublicId: z.string().nullable(), decidedBy: z.record(z.string(), z.string()).nullable() },
    decidedAt: z.coerce.date().nullable(),
  }),
);

/** The claim that a place in its capture is nested in: the shortest around it that somebody else says. */
export async function findParentOf(
  captureId: string,
  { start, end }: { readonly start: number; readonly end: number },
  { speakerId, client }: { readonly speakerId: string; readonly client: Transaction },
): Promise<{ readonly id: string; readonly speakerId: string } | null> {
  const [parent] = await client.$queryRaw<{ id: string; speakerId: string }[]>`
    select claim.id, claim.speaker_id as "speakerId"
    from claim join passage on passage.id = claim.passage_id
    where claim.capture_id = ${captureId}::uuid and claim.deleted_at is null
      and claim.speaker_id <> ${speakerId}::uuid
      and passage.start <= ${start} and passage."end" >= ${end} and passage."end" - passage.start > ${end - start}
    order by passage."end" - passage.start, claim.id limit 1`;
  return parent ?? null;
}

/** The claims recorded in a capture by where they stand, drafts too. */
const recordedIn = (captureId: Sql): Sql => sql`coalesce((
  select json_agg(
    json_build_object(
      'publicId', claim.public_id, 'start', passage.start, 'end', passage."end",
      'isPublic', exists (select from public_claim where public_claim.id = claim.id))
    order by passage.start, passage."end" desc)
  from claim join passage on passage.id = claim.passage_id
  where claim.capture_id = ${captureId} and claim.deleted_at is null), '[]')`;

/** Whom the record knows by names of a text, in any spelling, the likeliest first; by the name as it was asked. */
export async function matchActors(
  names: readonly string[],
  lang: string,
): Promise<ReadonlyMap<string, readonly ActorMatch[]>> {
  const wanted = [...new Set(names)]
    .map((name) => ({ name, key: key(name, lang) }))
    .filter((one) => one.key !== '');
  if (wanted.length === 0) return new Map();
  const rows = await database().$queryRaw<(ActorMatch & { name: string })[]>`
    select wanted.name, actor.id, ${actorRef(sql`actor`)} as actor, found.likeness::float8 as likeness
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(name text, key text)
    cross join lateral (
      select spelling.actor_id, max(case
        when spelling.key = wanted.key then 1
        when length(wanted.key) > 3 and position(wanted.key in spelling.key) > 0 then 0.8
        else least(0.95, similarity(spelling.key, wanted.key)) end) as likeness
      from actor_name spelling join actor held on held.id = spelling.actor_id
      where held.deleted_at is null and held.merged_into_id is null
        and (spelling.key = wanted.key or spelling.key % wanted.key
          or (length(wanted.key) > 3 and spelling.key like '%' || wanted.key || '%'))
      group by spelling.actor_id
      order by likeness desc, spelling.actor_id limit ${MOST_MATCHES}) found
    join actor on actor.id = found.actor_id
    where found.likeness >= ${LEAST_LIKENESS}
    order by wanted.name, found.likeness desc, actor.id`;
  const found = new Map<string, ActorMatch[]>();
  for (const { name, ...match } of rows) found.set(name, [...(found.get(name) ?? []), match]);
  return found;
}

type DeskRow = ReadableSource &
  Pick<SuggestionDesk, 'recorded'> & {
    readonly suggestions: unknown;
    readonly state: Parameters<typeof recordState>[0]['state'];
    readonly publishedAt: Date | null;
  };

/**
 * Everything the page of a source's suggestions shows, but who reads it. Null when there is no such source. The text is
 * read once while the site runs: a copy never changes, and what waits was kept when it came.
 */
export async function findSuggestionDesk(publicId: string, lookedUp: string): Promise<SuggestionDesk | null> {
  const [row] = await database().$queryRaw<DeskRow[]>`
    select ${readable}, source.state, source.published_at as "publishedAt",
      ${suggestionsOf(sql`capture.id`)} as suggestions, ${recordedIn(sql`capture.id`)} as recorded
    from source join capture on capture.source_id = source.id
    where source.public_id = ${publicId} and source.deleted_at is null and capture.erased_at is null
    order by capture.number desc limit 1`;
  if (!row) return null;
  const { state, publishedAt, suggestions: stored, recorded, ...source } = row;
  const { capture, publishedEdtf } = source;
  const suggestions = Stored.parse(stored);
  const names = suggestions.flatMap(({ proposal }) =>
    [...proposal.speakers, ...proposal.chain].map(({ name }) => name),
  );
  const [matches, read] = await Promise.all([
    matchActors(lookedUp === '' ? names : [...names, lookedUp], capture.lang),
    readOnce(`${capture.id} ${publishedEdtf}`, () => proposeClaims({ ...capture, publishedEdtf })),
  ]);
  return {
    state: recordState({ state, publishedAt, erasedAt: null }, new Date()),
    ...{ source, suggestions, recorded, matches },
    unread: read?.reading.unread ?? [],
    isReadable: read !== null,
    model: modelShown(process.env),
    differences: differencesNow(suggestions, read?.proposed ?? []),
  };
}

const readOnce = readingMemory<Awaited<ReturnType<typeof proposeClaims>>>();

/** What the rules of today say otherwise of what waits; null where it is of today. What a model said is none of theirs. */
function differencesNow(suggestions: readonly StoredSuggestion[], proposed: readonly Proposed[]) {
  const ofRules = suggestions.filter(({ engine }) => engine === 'rules');
  const waiting = ofRules.filter(({ state }) => state === 'pending');
  if (waiting.every(({ engineVersion }) => engineVersion === String(READER_VERSION))) return null;
  const decided = new Set(
    ofRules.filter(({ state }) => state !== 'pending').map(({ proposal }) => placeOf(proposal)),
  );
  const fresh = proposed.filter(({ proposal }) => !decided.has(placeOf(proposal)));
  return differencesOf(waiting, fresh);
}

/** The decision about a suggestion that can be taken back: its operation. Null while nobody has decided. */
export async function findDecision(suggestionId: string): Promise<string | null> {
  const [row] = await database().$queryRaw<{ opId: string }[]>`
    select entry.op_id as "opId"
    from suggestion
    join history_entry entry on entry.aggregate_id = coalesce(suggestion.claim_id, suggestion.id)
    where suggestion.id = ${suggestionId}::uuid and suggestion.state in ('confirmed', 'rejected')
      and entry.verb in ('confirm', 'reject')
    order by entry.version desc limit 1`;
  return row?.opId ?? null;
}

const Version = z.coerce.number();

/** The number the next entry of a record without a version of its own has in history. */
export async function nextVersion(tx: Transaction, aggregateId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    select coalesce(max(version), 0) + 1 as version from history_entry where aggregate_id = ${aggregateId}::uuid`;
  return Version.parse(row?.version);
}
