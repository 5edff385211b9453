import { createHash } from 'node:crypto';
import { database } from '@/db/client';
import { sql } from '@/db/sql';
import type { RecordState } from '@/features/access/policy';
import type { LocalText } from '@/lib/local-text';
import { sharedPart, sketchOf } from '@/text/near-copy';

/** A source that is held already, as the page of imports names it. */
export type HeldSource = {
  readonly id: string;
  readonly publicId: string;
  readonly title: string | null;
  readonly label: LocalText | null;
  readonly lang: string;
  readonly outlet: LocalText | null;
  readonly state: 'draft' | 'in_review' | 'published' | 'hidden';
  readonly publishedAt: Date | null;
};

/** What the record holds already of a text that is about to be imported. */
export type Copies = {
  /** The very same text. */
  readonly same: HeldSource | null;
  /** Texts that share much with it, the most alike first; `share` is from 0 to 1. */
  readonly near: readonly (HeldSource & { readonly share: number })[];
  /** A source from the same address. */
  readonly address: HeldSource | null;
};

/** Texts that share less than this are two reports of one event, not copies of one another. */
const LEAST_SHARE = 0.3;
/** So many are compared word by word; the index brings the likeliest first. */
const MOST_COMPARED = 8;

const held = sql`
  source.id::text as id, source.public_id as "publicId", source.title, source.label, source.lang,
  source.state, source.published_at as "publishedAt",
  (select names from actor where actor.id = source.outlet_id) as outlet`;

/**
 * The sources that hold this text, one like it, or one from this address: two round trips, both answered by indexes
 * however large the record is. Only sources in states that may be read by whoever asks.
 */
export async function findCopies(
  { text, url }: { readonly text: string; readonly url: string | null },
  states: readonly RecordState[],
): Promise<Copies> {
  const open = sql`source.deleted_at is null and source.state = any(${[...states]})`;
  const [exact, likely] = await Promise.all([
    database().$queryRaw<(HeldSource & { isSame: boolean })[]>`
      select * from (
        (select ${held}, true as "isSame" from capture join source on source.id = capture.source_id
          where capture.text_sha256 = ${sha256(text)} and ${open} order by source.id limit 1)
        union all
        (select ${held}, false from source
          where ${url}::text is not null and source.url = ${url} and ${open} order by source.id limit 1)) found`,
    database().$queryRaw<(HeldSource & { text: string })[]>`
      select ${held}, capture.text
      from capture_sketch sketch
      join capture on capture.id = sketch.capture_id
      join source on source.id = capture.source_id
      where sketch.bands && ${sketchOf(text)}::integer[] and ${open}
      order by cardinality(array(
        select unnest(sketch.bands) intersect select unnest(${sketchOf(text)}::integer[]))) desc, source.id
      limit ${MOST_COMPARED}`,
  ]);
  const same = exact.find(({ isSame }) => isSame) ?? null;
  return { same, near: nearest(text, likely, same), address: exact.find(({ isSame }) => !isSame) ?? null };
}

function nearest(
  text: string,
  likely: readonly (HeldSource & { readonly text: string })[],
  same: HeldSource | null,
): Copies['near'] {
  const compared = likely
    .filter(({ publicId }) => publicId !== same?.publicId)
    .map(({ text: other, ...source }) => ({ ...source, share: sharedPart(text, other) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => other.share - one.share);
  // A source captured twice is one source.
  return compared.filter(
    ({ publicId }, at) => compared.findIndex((other) => other.publicId === publicId) === at,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
