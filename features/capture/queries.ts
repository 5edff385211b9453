import { database } from '@/db/client';
import type { Earlier } from './carry';
import type { CaptureLine, CapturesPage, CarriedLine } from './shape';
import { wordDiff } from './word-diff';

/** More than this an editor works through in turns: what needs a look comes first. */
const MOST_CARRIED = 500;

/**
 * The passages of a source on which something hangs: a claim with its word of saying, role and date, a note, evidence,
 * a link's cue, the way it came.
 */
export function listPassagesInUse(sourceId: string): Promise<Earlier[]> {
  return database().$queryRaw<Earlier[]>`
    select passage.id, passage.start, passage.exact, passage.prefix, passage.suffix
    from passage join capture on capture.id = passage.capture_id
    where capture.source_id = ${sourceId}::uuid and capture.erased_at is null and (
      passage.id in (
        select unnest(array[claim.passage_id, claim.cue_passage_id, claim.role_passage_id, claim.said_passage_id])
        from claim where claim.source_id = ${sourceId}::uuid and claim.deleted_at is null)
      or exists (select from annotation where annotation.passage_id = passage.id and annotation.deleted_at is null)
      or exists (select from evidence where evidence.passage_id = passage.id)
      or exists (select from link where link.cue_passage_id = passage.id and link.deleted_at is null)
      or exists (select from source where source.chain_passage_id = passage.id))
    order by passage.capture_id, passage.start, passage."end" desc, passage.id`;
}

/** The source that is known by an address, for whoever imports it again; null when there is none. */
export function findSourceByUrl(url: string): Promise<{ id: string; publicId: string } | null> {
  return database().source.findFirst({
    where: { url, deletedAt: null },
    select: { id: true, publicId: true },
    orderBy: { id: 'asc' },
  });
}

/** The copies of a source with what became of its passages in the newest, drafts too: for editors only. */
export async function findCapturesPage(publicId: string): Promise<CapturesPage | null> {
  const [source] = await database().$queryRaw<CapturesPage['source'][]>`
    select id, public_id as "publicId", title, label, lang from source
    where public_id = ${publicId} and deleted_at is null`;
  if (!source) return null;
  const rows = await listCaptures(source.id);
  const [newest, before] = rows;
  if (!newest) return null;
  const difference =
    before && !newest.isErased && !before.isErased ? wordDiff(before.text, newest.text, source.lang) : null;
  const captures = rows.map(({ text: _text, ...line }) => line);
  return { source, captures, carried: await listCarried(newest.id), difference };
}

function listCaptures(sourceId: string): Promise<(CaptureLine & { text: string })[]> {
  return database().$queryRaw`
    select capture.id, capture.number, capture.method, capture.captured_at as "capturedAt",
      editor.byline as "capturedBy", capture.text_sha256 as "textSha256",
      capture.original_sha256 as "originalSha256", char_length(capture.text) as characters,
      capture.erased_at is not null as "isErased",
      case when row_number() over (order by capture.number desc) <= 2 then capture.text else '' end as text
    from capture join editor on editor.id = capture.captured_by_id
    where capture.source_id = ${sourceId}::uuid
    order by capture.number desc`;
}

function listCarried(captureId: string): Promise<CarriedLine[]> {
  return database().$queryRaw<CarriedLine[]>`
    select carried.id, carried.state, carried.score::float8 as score, carried.decision,
      passage.exact as words, place.exact as found, capture.number as "fromNumber",
      (select min(claim.public_id) from claim where claim.passage_id = passage.id and claim.deleted_at is null)
        as "claimPublicId",
      array(
        select distinct part.name
        from claim cross join lateral (values
          ('cue', claim.cue_passage_id), ('role', claim.role_passage_id), ('date', claim.said_passage_id),
          ('hedge', case when claim.hedge_words = passage.exact then claim.cue_passage_id end)
        ) as part(name, passage_id)
        where part.passage_id = passage.id and claim.source_id = capture.source_id and claim.deleted_at is null
        order by part.name) as parts,
      (select count(*)::integer from annotation where annotation.passage_id = passage.id) as annotations,
      (select count(*)::integer from evidence where evidence.passage_id = passage.id) as evidence
    from carried_passage carried
    join passage on passage.id = carried.passage_id
    join capture on capture.id = passage.capture_id
    left join passage place on place.id = carried.place_id
    where carried.capture_id = ${captureId}::uuid
    order by carried.decision is not null or carried.state in ('exact', 'moved'), passage.start, carried.id
    limit ${MOST_CARRIED}`;
}

/** What became of the passages of a source in its newest copy, by how they were found. */
export function countCarried(sourceId: string): Promise<{ state: string; count: number }[]> {
  return database().$queryRaw`
    select carried.state, count(*)::integer as count
    from carried_passage carried
    where carried.capture_id = (
      select id from capture where source_id = ${sourceId}::uuid order by number desc limit 1)
    group by carried.state
    order by array_position(array['exact', 'moved', 'fuzzy', 'lost'], carried.state)`;
}
