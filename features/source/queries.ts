import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { publicNotes } from '@/features/annotation/queries';
import { claimCard, historyOf, linkRank, sourceRef } from '@/features/claim/queries';
import { instantCursor, parseInstantCursor } from '@/lib/instant-cursor';
import { key } from '@/text/key';
import type { SourceCard, SourcePageShape } from './shape';

/** How many sources there are, in any state: nought means a new installation. */
export function countSources(): Promise<number> {
  return database().source.count();
}

/** The address of a source by its key, for whoever just made it. */
export function getSourceAddress(id: string): Promise<{ publicId: string }> {
  return database().source.findUniqueOrThrow({ where: { id }, select: { publicId: true } });
}

/** The state of a source, for the question who may change it; null when there is none. */
export async function findSourceState(id: string) {
  const [row] = await database().$queryRaw<SourceState[]>`
    select source.state, source.published_at as "publishedAt",
      (select erased_at from capture where source_id = source.id order by number desc limit 1) as "erasedAt"
    from source where source.id = ${id}::uuid and source.deleted_at is null`;
  return row ?? null;
}

type SourceState = {
  readonly state: 'draft' | 'in_review' | 'published' | 'hidden';
  readonly publishedAt: Date | null;
  readonly erasedAt: Date | null;
};

/** The outlet with this name in any spelling, or null. */
export function findOutletByName(name: string): Promise<{ id: string } | null> {
  return database().actor.findFirst({
    where: { type: 'outlet', deletedAt: null, spellings: { some: { key: key(name) } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
}

/** A source's card as JSON, for the row `source`: its claims and blocks counted. */
export const sourceCard = sql`(
  select ${sourceRef}::jsonb || jsonb_build_object(
    'claims', (select count(*) from public_claim claim where claim.source_id = source.id),
    'blocks', jsonb_array_length(capture.blocks))
  from (select blocks from capture where capture.source_id = source.id order by number desc limit 1) capture
  left join actor outlet on outlet.id = source.outlet_id
  left join actor relays on relays.id = source.relays_id)`;

/** The newest public sources as cards. */
export async function listNewestSources(limit: number): Promise<SourceCard[]> {
  return (await listSources({ after: null, limit })).sources;
}

/** One page of the public sources, newest first. */
export async function listSources(page: {
  after: string | null;
  limit: number;
}): Promise<{ sources: SourceCard[]; next: string | null }> {
  const after = parseInstantCursor(page.after);
  const rows = await database().$queryRaw<{ card: SourceCard; at: string; id: string }[]>`
    select ${sourceCard} as card, to_json(source.published_at) #>> '{}' as at, source.id::text as id
    from (
      select * from public_source
      where ${after ? sql`(published_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`}
      order by published_at desc, id desc limit ${page.limit + 1}) source
    order by source.published_at desc, source.id desc
  `;
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    sources: shown.map(({ card }) => card),
    next: rows.length > page.limit && last ? instantCursor(last) : null,
  };
}

const marks = sql`coalesce((
  select json_agg(${claimCard(sql`claim`)}::jsonb - 'source' || jsonb_build_object(
    'number', place.number, 'start', place.start, 'end', place."end",
    'insideNumber', (select parent.number from numbered parent where parent.id = claim.parent_id),
    'against', coalesce((
      select jsonb_agg(jsonb_build_object(
        'linkPublicId', link.public_id, 'kind', link.kind, 'assertedBy', link.asserted_by,
        'claimPublicId', other.public_id,
        'number', (select number from numbered where numbered.id = other.id)) order by ${linkRank})
      from (
        select * from public_link_end seen
        where seen.claim_id = claim.id and seen.type = 'contradicts' offset 0) link
      join claim other on other.id = link.other_id), '[]'))
    order by place.number)
  from numbered place
  join claim on claim.id = place.id), '[]')`;

const cues = sql`coalesce((
  select json_agg(json_build_object(
    'start', place.start, 'end', place."end", 'linkPublicId', link.public_id, 'type', link.type,
    'kind', link.kind) order by place.start, place."end", link.id)
  from placed place join public_link link on link.cue_passage_id = place.passage_id), '[]')`;

const notClaims = sql`coalesce((
  select json_agg(json_build_object('start', place.start, 'end', place."end", 'why', note.body)
    order by place.start)
  from placed place join annotation note on note.passage_id = place.passage_id
  where note.motivation = 'not-a-claim' and note.visibility = 'public'
    and note.deleted_at is null), '[]')`;

/** One public source with its newest capture and everything the reader marks in it, in one round trip, or null. */
export async function findSource(publicId: string): Promise<SourcePageShape | null> {
  const [row] = await database().$queryRaw<{ page: SourcePageShape }[]>`
    with shown as materialized (
      select source.id as source_id, capture.id as capture_id
      from public_source source join capture on capture.source_id = source.id
      where source.public_id = ${publicId}
      order by capture.number desc limit 1),
    placed as materialized (
      select passage.id as passage_id, passage.start, passage."end"
      from shown join passage on passage.capture_id = shown.capture_id
      union all
      select carried.passage_id, place.start, place."end"
      from shown
      join carried_passage carried on carried.capture_id = shown.capture_id
        and (carried.state in ('exact', 'moved') or carried.decision in ('accepted', 'fixed'))
      join passage place on place.id = carried.place_id),
    numbered as materialized (
      select claim.id, place.start, place."end",
        row_number() over (order by place.start, place."end" desc, claim.id)::integer as number
      from shown
      join public_claim claim on claim.source_id = shown.source_id
      join placed place on place.passage_id = claim.passage_id)
    select ${sourceRef}::jsonb || jsonb_build_object(
      'url', source.url,
      'publishedNote', source.published_note,
      'publishedDate', jsonb_build_object(
        'edtf', source.published_edtf, 'earliest', source.published_earliest, 'latest', source.published_latest,
        'basis', source.published_basis, 'words', null, 'meaning', null),
      'capture', jsonb_build_object(
        'number', capture.number,
        'of', (select count(*) from capture other where other.source_id = source.id),
        'method', capture.method, 'capturedAt', capture.captured_at, 'capturedBy', editor.byline,
        'textSha256', capture.text_sha256, 'archivedUrl', capture.archived_url, 'lang', capture.lang,
        'dir', capture.dir, 'erasedAt', capture.erased_at, 'erasedFor', capture.erased_for, 'commitment', capture.commitment, 'text', capture.text, 'blocks', capture.blocks),
      'claims', ${marks}, 'cues', ${cues}, 'notClaims', ${notClaims}, 'notes', ${publicNotes(sql`place.capture_id = capture.id`)}, 'history', ${historyOf(sql`source.id`)}) as page
    from shown
    join source on source.id = shown.source_id
    join capture on capture.id = shown.capture_id
    join editor on editor.id = capture.captured_by_id
    left join actor outlet on outlet.id = source.outlet_id
    left join actor relays on relays.id = source.relays_id
  `;
  return row?.page ?? null;
}
