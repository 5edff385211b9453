import { database } from '@/db/client';
import { sql } from '@/db/sql';
import type { RecordState } from '@/features/access/policy';
import { historyOf, sourceRef } from '@/features/claim/queries';
import { instantCursor, parseInstantCursor } from '@/lib/instant-cursor';
import type { DeskSource, DeskSourceLine, StoredState } from './shape';

const ends = sql`
  left join actor outlet on outlet.id = source.outlet_id
  left join actor relays on relays.id = source.relays_id`;

const deskLine = sql`${sourceRef}::jsonb || jsonb_build_object(
  'id', source.id, 'state', source.state, 'publishedAt', source.published_at, 'addedAt', source.created_at,
  'heldAt', source.held_at,
  'claims', (select count(*) from claim where claim.source_id = source.id and claim.deleted_at is null),
  'drafts', (select count(*) from claim where claim.source_id = source.id and claim.deleted_at is null
    and claim.state in ('draft', 'in_review')))`;

type DeskPage = {
  /** The one state asked for, or all that may be read. */
  readonly states: readonly RecordState[];
  readonly after: string | null;
  readonly limit: number;
};

/** One page of the sources at the desk, those added last first; a place in it is an instant and a key. */
export async function listDeskSources({ states, after, limit }: DeskPage): Promise<{
  sources: DeskSourceLine[];
  next: string | null;
}> {
  const place = parseInstantCursor(after);
  const rows = await database().$queryRaw<{ line: DeskSourceLine; at: string; id: string }[]>`
    select ${deskLine} as line, to_json(source.created_at) #>> '{}' as at, source.id::text as id
    from (
      select * from source
      where deleted_at is null and state = any(${[...states]})
        and ${place ? sql`(created_at, id) < (${place.at}::timestamptz, ${place.id}::uuid)` : sql`true`}
      order by created_at desc, id desc limit ${limit + 1}) source
    ${ends}
    order by source.created_at desc, source.id desc`;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    sources: shown.map(({ line }) => line),
    next: rows.length > limit && last ? instantCursor(last) : null,
  };
}

const claims = sql`coalesce((
  select json_agg(json_build_object(
    'id', claim.id, 'publicId', claim.public_id, 'state', claim.state, 'mode', claim.mode, 'act', claim.act,
    'speaker', speaker.names, 'start', passage.start, 'end', passage."end")
    order by passage.start, passage."end" desc, claim.id)
  from claim
  join passage on passage.id = claim.passage_id
  join actor speaker on speaker.id = claim.speaker_id
  where claim.capture_id = capture.id and claim.deleted_at is null and claim.state = any(shown.states)), '[]')`;

const evidence = sql`coalesce((
  select json_agg(json_build_object(
    'publicId', evidence.public_id, 'note', evidence.note, 'start', passage.start, 'end', passage."end",
    'links', (
      select coalesce(json_agg(json_build_object(
        'publicId', link.public_id, 'type', link.type, 'state', link.state, 'claimId', claim.id,
        'claimPublicId', claim.public_id, 'speaker', speaker.names) order by link.id), '[]')
      from link join claim on claim.id = link.to_claim_id join actor speaker on speaker.id = claim.speaker_id
      where link.from_evidence_id = evidence.id and link.deleted_at is null
        and claim.deleted_at is null and claim.state = any(shown.states)))
    order by passage.start, evidence.id)
  from passage join evidence on evidence.passage_id = passage.id
  where passage.capture_id = capture.id and evidence.deleted_at is null), '[]')`;

const notes = sql`coalesce((
  select json_agg(json_build_object(
    'publicId', note.public_id, 'motivation', note.motivation, 'isResolved', note.resolved_at is not null,
    'start', passage.start, 'end', passage."end") order by passage.start, note.id)
  from passage join annotation note on note.passage_id = passage.id
  where passage.capture_id = capture.id and note.parent_id is null and note.deleted_at is null), '[]')`;

type Wanted = {
  readonly publicId: string;
  /** Which capture; the newest when null. */
  readonly number: number | null;
  /** States of claims that may be read. */
  readonly states: readonly RecordState[];
};

/** One source in any state, with one of its captures and everything marked in it, in one round trip, or null. */
export async function findDeskSource({ publicId, number, states }: Wanted): Promise<DeskSource | null> {
  const [row] = await database().$queryRaw<{ page: DeskSource }[]>`
    with shown as materialized (
      select source.id as source_id, capture.id as capture_id, ${[...states]}::text[] as states
      from source join capture on capture.source_id = source.id
      where source.public_id = ${publicId} and source.deleted_at is null
        and (${number}::integer is null or capture.number = ${number}::integer)
      order by capture.number desc limit 1)
    select ${sourceRef}::jsonb || jsonb_build_object(
      'id', source.id, 'version', source.version, 'outletId', source.outlet_id, 'relaysId', source.relays_id, 'url', source.url, 'state', source.state,
      'publishedAt', source.published_at, 'heldAt', source.held_at,
      'isShown', exists (select from public_source public where public.id = source.id),
      'captures', (select json_agg(json_build_object('id', other.id, 'number', other.number) order by other.number)
        from capture other where other.source_id = source.id),
      'capture', json_build_object(
        'id', capture.id, 'number', capture.number, 'capturedAt', capture.captured_at,
        'capturedBy', editor.byline, 'method', capture.method, 'textSha256', capture.text_sha256,
        'lang', capture.lang, 'dir', capture.dir, 'erasedAt', capture.erased_at, 'text', capture.text,
        'blocks', capture.blocks),
      'claims', ${claims}, 'evidence', ${evidence}, 'notes', ${notes},
      'suggestions', (select count(*) from suggestion
        where suggestion.capture_id = capture.id and suggestion.state = 'pending'),
      'history', ${historyOf(sql`source.id`)}) as page
    from shown
    join source on source.id = shown.source_id
    join capture on capture.id = shown.capture_id
    join editor on editor.id = capture.captured_by_id
    ${ends}`;
  return row?.page ?? null;
}

type Judged = {
  readonly state: StoredState;
  readonly publishedAt: Date | null;
  readonly erasedAt: Date | null;
};

/** The state of the source a capture belongs to, for the question who may mark it; null when there is none. */
export async function findCaptureState(captureId: string): Promise<Judged | null> {
  const [row] = await database().$queryRaw<Judged[]>`
    select source.state, source.published_at as "publishedAt", capture.erased_at as "erasedAt"
    from capture join source on source.id = capture.source_id
    where capture.id = ${captureId}::uuid and source.deleted_at is null`;
  return row ?? null;
}

/** The text of a capture, to find words in. */
export async function getCaptureText(captureId: string): Promise<string> {
  const { text } = await database().capture.findUniqueOrThrow({
    where: { id: captureId },
    select: { text: true },
  });
  return text;
}
