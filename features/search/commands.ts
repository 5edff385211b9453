import { database, type Transaction } from '@/db/client';
import { FOLD_VERSION } from '@/text/fold';
import { key } from '@/text/key';
import { sketchOf } from '@/text/near-copy';
import { indexTerms, toTsVector } from '@/text/search-terms';

/** So many claims are indexed by one pair of statements. */
const AT_ONCE = 500;

/**
 * Writes the search column of claims anew: their words (weight A), their translations (B) and every spelling of
 * their speakers' names (C), so that a reader finds them by any of these. Called by each command that changes one of
 * them. Two statements for up to five hundred claims.
 */
export async function indexClaims(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  for (let at = 0; at < claimIds.length; at += AT_ONCE) {
    await writeVectors(tx, await textsOf(tx, claimIds.slice(at, at + AT_ONCE)));
  }
}

type Texts = { readonly id: string } & Record<'words' | 'translations' | 'names', readonly Text[]>;

function textsOf(tx: Transaction, claimIds: readonly string[]): Promise<Texts[]> {
  return tx.$queryRaw<Texts[]>`
    select claim.id::text as id,
      json_build_array(json_build_object('text', claim.quote, 'lang', claim.lang)) as words,
      coalesce((
        select json_agg(json_build_object('text', text, 'lang', lang) order by lang)
        from claim_translation where claim_id = claim.id), '[]') as translations,
      coalesce((
        select json_agg(json_build_object('text', name, 'lang', lang) order by actor_id, lang, name)
        from actor_name
        where actor_id = claim.speaker_id
          or actor_id in (select actor_id from claim_co_speaker where claim_id = claim.id)), '[]') as names
    from claim where claim.id = any(${[...claimIds]}::uuid[])`;
}

async function writeVectors(tx: Transaction, claims: readonly Texts[]): Promise<void> {
  await tx.$executeRaw`
    update claim
    set norm_tsv = setweight(made.words::tsvector, 'A')
                || setweight(made.translations::tsvector, 'B')
                || setweight(made.speakers::tsvector, 'C'),
        fold_version = ${FOLD_VERSION}
    from unnest(
      ${claims.map(({ id }) => id)}::uuid[], ${claims.map(({ words }) => vectorOf(words))}::text[],
      ${claims.map(({ translations }) => vectorOf(translations))}::text[],
      ${claims.map(({ names }) => vectorOf(names))}::text[]) as made(id, words, translations, speakers)
    where claim.id = made.id`;
}

/** Writes the search columns anew of every claim these actors speak in: after their names have changed. */
export async function indexClaimsOf(tx: Transaction, actorIds: readonly string[]): Promise<void> {
  const ids = [...actorIds];
  const claims = await tx.claim.findMany({
    where: { OR: [{ speakerId: { in: ids } }, { coSpeakers: { some: { actorId: { in: ids } } } }] },
    select: { id: true },
  });
  await indexClaims(
    tx,
    claims.map(({ id }) => id),
  );
}

/** So many rows are written anew in one transaction; texts are long, and are taken a few at a time. */
const BATCH = { claims: 100, names: 1000, texts: 20 };
const PATIENCE = { timeout: 120_000 };
/** Before every key. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** How many rows were written anew. */
export type Reindexed = { readonly claims: number; readonly names: number; readonly texts: number };

/**
 * Writes anew what an earlier version of Sanad folded otherwise: the search columns of claims, the keys of names and the
 * sketches by which copies of a text are found. In batches of one transaction each, while the site runs; one that was
 * broken off goes on where it stopped, and what is right stays untouched. It is no change of the record: no history.
 */
export async function reindex(): Promise<Reindexed> {
  const names = await inBatches(rekeyNames);
  const claims = await inBatches(reindexClaims);
  const texts = await inBatches(resketch);
  return { claims, names, texts };
}

type Batch = { readonly written: number; readonly next: string | null };

async function inBatches(run: (tx: Transaction, after: string) => Promise<Batch>): Promise<number> {
  let written = 0;
  let after: string | null = FIRST;
  while (after !== null) {
    const from: string = after;
    const batch = await database().$transaction((tx) => run(tx, from), PATIENCE);
    written += batch.written;
    after = batch.next;
  }
  return written;
}

async function reindexClaims(tx: Transaction, after: string): Promise<Batch> {
  const claims = await tx.$queryRaw<{ id: string }[]>`
    select id::text as id from claim
    where id > ${after}::uuid and fold_version <> ${FOLD_VERSION}
    order by id limit ${BATCH.claims} for update`;
  await indexClaims(
    tx,
    claims.map(({ id }) => id),
  );
  return { written: claims.length, next: claims.at(-1)?.id ?? null };
}

async function rekeyNames(tx: Transaction, after: string): Promise<Batch> {
  const names = await tx.$queryRaw<{ id: string; name: string; lang: string; key: string }[]>`
    select id::text as id, name, lang, key from actor_name
    where id > ${after}::uuid order by id limit ${BATCH.names} for update`;
  const old = names
    .map(({ id, name, lang, key: was }) => ({ id, was, is: key(name, lang) }))
    .filter(({ was, is }) => was !== is);
  await tx.$executeRaw`
    update actor_name set key = made.key
    from unnest(${old.map(({ id }) => id)}::uuid[], ${old.map(({ is }) => is)}::text[]) as made(id, key)
    where actor_name.id = made.id`;
  return { written: old.length, next: names.at(-1)?.id ?? null };
}

async function resketch(tx: Transaction, after: string): Promise<Batch> {
  const sketches = await tx.$queryRaw<{ id: string; text: string; bands: number[] }[]>`
    select sketch.capture_id::text as id, capture.text, sketch.bands
    from capture_sketch sketch join capture on capture.id = sketch.capture_id
    where sketch.capture_id > ${after}::uuid order by sketch.capture_id limit ${BATCH.texts} for update of sketch`;
  const old = sketches
    .map(({ id, text, bands }) => ({ id, was: bands, is: sketchOf(text) }))
    .filter(({ was, is }) => was.join() !== is.join());
  const made = old.map(({ id, is }) => ({ id, bands: is }));
  await tx.$executeRaw`
    update capture_sketch set bands = array(select jsonb_array_elements_text(made.bands)::integer)
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made(id uuid, bands jsonb)
    where capture_id = made.id`;
  return { written: old.length, next: sketches.at(-1)?.id ?? null };
}

type Text = { readonly text: string; readonly lang: string };

function vectorOf(texts: readonly Text[]): string {
  return texts.map(({ text, lang }) => toTsVector(indexTerms(text, lang))).join(' ');
}
