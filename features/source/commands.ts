import { createHash } from 'node:crypto';
import { database, type Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { ensurePassage } from '@/features/passage/commands';
import { storeProposals } from '@/features/suggestion/commands';
import type { Proposed } from '@/features/suggestion/proposals';
import { proposeClaims } from '@/features/suggestion/queries';
import { day } from '@/lib/day';
import { newId, newPublicId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { type Block, splitBlocks } from '@/text/blocks';
import { edtfInterval } from '@/text/edtf';
import { sketchOf } from '@/text/near-copy';
import { readText } from './read-text';
import { SourceEdit, SourceInput } from './schema';

/**
 * Keeps a new source with its first capture: the bytes as they came, the text read from them, and what the engine
 * proposes of it, for editors alone.
 *
 * @throws Problem for bytes that are not readable text (see `readText`), `invalid` for a date that is not EDTF, and
 *   `conflict` with the address of the one we hold when the same content is captured already.
 */
export async function importSource(input: SourceInput, by: Author): Promise<Receipt> {
  const { bytes, chain, published, method, mime, dir, label, ...source } = SourceInput.parse(input);
  const read = readCapture(bytes);
  const dates = publishedColumns(published);
  const id = newId();
  const { text, blocks } = read;
  const found = await proposeClaims({
    text,
    lang: source.lang,
    blocks,
    publishedEdtf: published?.edtf ?? null,
  });
  return change(by, async (tx) => {
    await refuseKnownContent(tx, read.textSha256);
    await tx.source.create({
      data: { ...source, ...dates, id, publicId: newPublicId(), label: orNull(label) },
    });
    const about = { sourceId: id, number: 1, method, mime, lang: source.lang, dir, editorId: by.editorId };
    const captureId = await writeCapture(tx, read, { ...about, proposed: found?.proposed ?? [] });
    if (chain) {
      const chainPassageId = await ensurePassage(tx, captureId, chain);
      await tx.source.update({ where: { id }, data: { chainPassageId } });
    }
    return {
      aggregate: 'source',
      id,
      version: 1,
      verb: 'import',
      values: { ...source, label, published, captureId, textSha256: read.textSha256 },
    };
  });
}

/**
 * Changes what is said of a source. Its captures never change.
 * @throws Problem `conflict` when somebody else changed it since it was read.
 */
export async function editSource({ sourceId, version, ...edit }: SourceEdit, by: Author): Promise<Receipt> {
  const { published, ...details } = SourceEdit.parse(edit);
  return change(by, async (tx) => {
    const before = await tx.source.findUniqueOrThrow({ where: { id: sourceId }, select: EDITED });
    const keepsDate = published === before.publishedEdtf;
    const dates = published === null ? NO_DATE : publishedColumns({ ...SAID_BY_EDITOR, edtf: published });
    const { count } = await tx.source.updateMany({
      where: { id: sourceId, version, deletedAt: null },
      data: { ...details, ...(keepsDate ? {} : dates), version: version + 1 },
    });
    if (count === 0) {
      throw new Problem('conflict', 'The source was changed meanwhile. Reload the page.', {
        reason: 'source.changed',
      });
    }
    const after = { ...details, publishedEdtf: published };
    return {
      aggregate: 'source',
      id: sourceId,
      version: version + 1,
      verb: 'edit',
      values: { before, after },
    };
  });
}

const EDITED = {
  ...{ kind: true, lang: true, title: true, url: true, outletId: true, relaysId: true, publishedEdtf: true },
} as const;
const SAID_BY_EDITOR = { basis: 'stated', confidence: null, note: null } as const;
const NO_DATE = {
  ...{ publishedEdtf: null, publishedEarliest: null, publishedLatest: null, publishedBasis: null },
  ...{ publishedConfidence: null, publishedNote: orNull(null) },
};

/** The bytes of a copy with all that is read from them. */
export type ReadCapture = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly textSha256: string;
  readonly blocks: readonly Block[];
};

/** Reads the bytes of a copy. @throws Problem for bytes that are not readable text (see `readText`). */
export function readCapture(bytes: Uint8Array): ReadCapture {
  const text = readText(bytes);
  return { bytes, text, textSha256: sha256(text), blocks: splitBlocks(text) };
}

type AboutCapture = {
  readonly sourceId: string;
  readonly number: number;
  readonly method: string;
  readonly mime: string;
  readonly lang: string;
  readonly dir: string;
  readonly editorId: string;
  readonly proposed: readonly Proposed[];
};

/** Writes one copy of a source with what the engine proposes of it, as a part of the change of whoever captures it. */
export async function writeCapture(
  tx: Transaction,
  { bytes, text, textSha256, blocks }: ReadCapture,
  { editorId, proposed, ...about }: AboutCapture,
): Promise<string> {
  const id = newId();
  await tx.capture.create({
    data: {
      ...{ id, ...about, text, textSha256, capturedById: editorId },
      original: Uint8Array.from(bytes),
      originalSha256: sha256(bytes),
      blocks: blocks.map((block) => ({ ...block })),
    },
  });
  await storeProposals(tx, { id, sourceId: about.sourceId, textSha256 }, proposed);
  await keepSketch(tx, id, text);
  return id;
}

/** The newest capture of a source: what passages of it are made in. */
export function newestCapture(sourceId: string): Promise<{ id: string; number: number; text: string }> {
  return database().capture.findFirstOrThrow({
    where: { sourceId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text: true },
  });
}

/** Keeps of a capture by what its near copies are found. */
async function keepSketch(tx: Transaction, captureId: string, text: string): Promise<void> {
  await tx.captureSketch.create({ data: { captureId, bands: sketchOf(text) } });
}

/** Refuses a text that another source holds. Of two imports at once the lock lets the second see what the first did. */
export async function refuseKnownContent(
  tx: Transaction,
  textSha256: string,
  ownSourceId?: string,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${textSha256}, 0))`;
  const known = await tx.capture.findFirst({
    where: { textSha256, source: { deletedAt: null, ...(ownSourceId && { NOT: { id: ownSourceId } }) } },
    select: { source: { select: { publicId: true } } },
  });
  if (!known) return;
  const { publicId } = known.source;
  throw new Problem('conflict', `The same content is captured already: /en/sources/${publicId}`, {
    reason: 'source.same_content',
    params: { publicId },
  });
}

function publishedColumns(published: ReturnType<typeof SourceInput.parse>['published']) {
  if (!published) return {};
  const days = edtfInterval(published.edtf);
  if (!days) {
    throw new Problem(
      'invalid',
      `“${published.edtf}” is not a date we can read. Write it like 2023-03-28 or 2023-03.`,
      {
        reason: 'date.not_edtf',
        params: { edtf: published.edtf },
      },
    );
  }
  return {
    publishedEdtf: published.edtf,
    publishedEarliest: day(days.earliest),
    publishedLatest: day(days.latest),
    publishedBasis: published.basis,
    publishedConfidence: published.confidence,
    publishedNote: orNull(published.note),
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
