import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { RecordState } from '@/features/access/policy';
import type { LocalText } from '@/lib/local-text';
import type { NoteTarget, PublicNote, ThreadShape } from './shape';

/** More threads than these stand on nothing that anybody can still read. */
const MOST_THREADS = 200;

const noteFields = (note: Sql): Sql => sql`jsonb_build_object(
  'id', ${note}.id, 'publicId', ${note}.public_id, 'version', ${note}.version, 'motivation', ${note}.motivation,
  'body', case when ${note}.deleted_at is null then ${note}.body end, 'visibility', ${note}.visibility,
  'writerId', ${note}.created_by_id, 'createdAt', ${note}.created_at, 'editedAt', ${note}.edited_at,
  'isHidden', ${note}.deleted_at is not null,
  'byline', (select byline from editor where editor.id = ${note}.created_by_id),
  'mentions', (select coalesce(jsonb_agg(editor.byline order by editor.id), '[]')
    from mention join editor on editor.id = mention.editor_id where mention.annotation_id = ${note}.id))`;

const thread = sql`${noteFields(sql`note`)} || jsonb_build_object(
  'resolvedAt', note.resolved_at,
  'resolvedBy', (select byline from editor where editor.id = note.resolved_by_id),
  'replies', coalesce((
    select jsonb_agg(${noteFields(sql`reply`)} order by reply.created_at, reply.id)
    from annotation reply where reply.parent_id = note.id), '[]'),
  'passage', case when passage.id is not null then jsonb_build_object(
    'start', passage.start, 'exact', passage.exact, 'lang', capture.lang,
    'sourcePublicId', source.public_id, 'captureNumber', capture.number) end,
  'claimPublicId', (select public_id from claim where claim.id = note.claim_id),
  'linkPublicId', (select public_id from link where link.id = note.link_id))`;

const places = sql`
  left join passage on passage.id = note.passage_id
  left join capture on capture.id = passage.capture_id
  left join source on source.id = capture.source_id`;

/** The threads on a capture, a claim or a link, in the order of the text and then of time, hidden notes as a line. */
export async function listThreads(target: NoteTarget): Promise<ThreadShape[]> {
  const rows = await askTogether<{ thread: ThreadShape }>(sql`
    select ${thread} as thread
    from annotation note ${places}
    where ${isOn(target)} and note.parent_id is null
      and (note.deleted_at is null
        or exists (select from annotation reply where reply.parent_id = note.id and reply.deleted_at is null))
    order by passage.start nulls first, note.created_at, note.id
    limit ${MOST_THREADS}`);
  return rows.map((row) => row.thread);
}

/** The thread a note belongs to, by the public id of any note of it, or null. */
export async function findThread(publicId: string): Promise<ThreadShape | null> {
  const [row] = await database().$queryRaw<{ thread: ThreadShape }[]>`
    select ${thread} as thread
    from annotation named
    join annotation note on note.id = coalesce(named.parent_id, named.id)
    ${places}
    where named.public_id = ${publicId}`;
  return row?.thread ?? null;
}

type Judged = {
  readonly state: 'draft' | 'in_review' | 'published' | 'hidden';
  readonly publishedAt: Date | null;
  readonly erasedAt: Date | null;
};

/** The state of what a note stands on, for the question who may read it or do something with it; null when there is none. */
export async function findNoteState(
  note: { readonly noteId: string } | { readonly publicId: string },
): Promise<Judged | null> {
  const [row] = await database().$queryRaw<Judged[]>`
    select coalesce(link.state, claim.state, source.state) as state,
      coalesce(link.published_at, claim.published_at, source.published_at) as "publishedAt",
      capture.erased_at as "erasedAt"
    from annotation note ${places}
    left join claim on claim.id = note.claim_id
    left join link on link.id = note.link_id
    where ${'noteId' in note ? sql`note.id = ${note.noteId}::uuid` : sql`note.public_id = ${note.publicId}`}
      and coalesce(link.deleted_at, claim.deleted_at, source.deleted_at) is null`;
  return row ?? null;
}

/** The state of a claim or a link that is to be noted on, or null. */
export async function findTargetState(
  target: Exclude<NoteTarget, { on: 'passage' }>,
): Promise<Judged | null> {
  const [row] = await database().$queryRaw<Judged[]>`
    ${
      target.on === 'claim'
        ? sql`select state, published_at as "publishedAt", null::timestamptz as "erasedAt" from claim
            where id = ${target.claimId}::uuid and deleted_at is null`
        : sql`select state, published_at as "publishedAt", null::timestamptz as "erasedAt" from link
            where id = ${target.linkId}::uuid and deleted_at is null`
    }`;
  return row ?? null;
}

/** Who can be mentioned: everybody with access, by key and byline. */
export function listMentionable(limit: number): Promise<{ id: string; byline: LocalText }[]> {
  return askTogether<{ id: string; byline: LocalText }>(sql`
    select id::text as id, byline from editor
    where kind = 'person' and disabled_at is null and role is not null
    order by created_at, id limit ${limit}`);
}

/** A list of mentions goes to here. */
const MOST_MENTIONS = 100;

/** A note that mentions an editor. */
export type Mentioned = {
  readonly publicId: string;
  readonly body: LocalText;
  readonly byline: LocalText;
  readonly createdAt: string;
  readonly isSeen: boolean;
};

/** The notes that mention an editor, those not seen first, of records in states they may read. */
export async function listMentions(
  editorId: string,
  states: readonly RecordState[],
  limit = MOST_MENTIONS,
): Promise<Mentioned[]> {
  const rows = await database().$queryRaw<{ note: Mentioned }[]>`
    select json_build_object('publicId', note.public_id, 'body', note.body, 'createdAt', note.created_at,
      'byline', (select byline from editor where editor.id = note.created_by_id),
      'isSeen', mention.seen_at is not null) as note
    from mention
    join annotation note on note.id = mention.annotation_id
    ${places}
    left join claim on claim.id = note.claim_id
    left join link on link.id = note.link_id
    where mention.editor_id = ${editorId}::uuid and note.deleted_at is null
      and coalesce(link.state, claim.state, source.state) = any(${[...states]})
    order by mention.seen_at is not null, note.created_at desc, note.id limit ${limit}`;
  return rows.map(({ note }) => note);
}

/** The public notes on the newest capture of a public source, on a public claim, or on a public link, as JSON. */
export const publicNotes = (where: Sql): Sql => sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'publicId', note.public_id, 'motivation', note.motivation, 'body', note.body, 'createdAt', note.created_at,
    'byline', editor.byline, 'exact', place.exact, 'start', place.start) order by place.start, note.created_at)
  from annotation note
  join editor on editor.id = note.created_by_id
  left join passage place on place.id = note.passage_id
  where ${where} and note.visibility = 'public' and note.parent_id is null and note.deleted_at is null
    and note.motivation in ('commenting', 'questioning', 'correcting')), '[]')`;

/** What the export of a note is made of. */
export type ExportedNote = PublicNote & {
  readonly kind: 'source' | 'claim' | 'link';
  readonly targetPublicId: string;
  /** The claim on whose page the link stands. */
  readonly claimPublicId: string | null;
  readonly editedAt: string | null;
  readonly selector: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly startCp: number;
    readonly endCp: number;
  } | null;
};

/** A public note on something public, or null. An editor sees no more here than a reader does. */
export async function findPublicNote(publicId: string): Promise<ExportedNote | null> {
  const [row] = await database().$queryRaw<{ note: ExportedNote }[]>`
    select json_build_object(
      'publicId', note.public_id, 'motivation', note.motivation, 'body', note.body, 'createdAt', note.created_at,
      'editedAt', note.edited_at, 'byline', editor.byline, 'exact', passage.exact, 'start', passage.start,
      'kind', case when source.id is not null then 'source' when claim.id is not null then 'claim' else 'link' end,
      'targetPublicId', coalesce(source.public_id, claim.public_id, link.public_id),
      'claimPublicId', (select public_id from public_claim where public_claim.id = link.to_claim_id),
      'selector', case when passage.id is not null then json_build_object(
        'exact', passage.exact, 'prefix', passage.prefix, 'suffix', passage.suffix,
        'startCp', passage.start_cp, 'endCp', passage.end_cp) end) as note
    from annotation note
    join editor on editor.id = note.created_by_id
    left join passage on passage.id = note.passage_id
    left join capture on capture.id = passage.capture_id and capture.erased_at is null
    left join public_source source on source.id = capture.source_id
    left join public_claim claim on claim.id = note.claim_id
    left join public_link link on link.id = note.link_id
    where note.public_id = ${publicId} and note.visibility = 'public' and note.deleted_at is null
      and coalesce(source.id, claim.id, link.id) is not null`;
  return row?.note ?? null;
}

function isOn(target: NoteTarget): Sql {
  if (target.on === 'claim') return sql`note.claim_id = ${target.claimId}::uuid`;
  if (target.on === 'link') return sql`note.link_id = ${target.linkId}::uuid`;
  return sql`passage.capture_id = ${target.captureId}::uuid`;
}
