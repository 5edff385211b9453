import { database, type Transaction } from '@/db/client';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { ensurePassages } from '@/features/passage/commands';
import { readCapture, refuseKnownContent, writeCapture } from '@/features/source/commands';
import { proposeClaims } from '@/features/suggestion/queries';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { type Carried, carryOver, placeOfWords } from './carry';
import { listPassagesInUse } from './queries';
import { RecaptureInput } from './schema';

/**
 * Keeps a new copy of a source we hold, under the next number; the earlier ones never change. The passages on which
 * something hangs are looked for in it, and each keeps what came of that; what the engine proposes of it is kept too.
 *
 * @throws Problem `conflict` (`capture.same`) when the newest copy says the same, and as `importSource` does.
 */
export async function recaptureSource(input: RecaptureInput, by: Author): Promise<Receipt> {
  const { sourceId, bytes, method, mime } = RecaptureInput.parse(input);
  const source = await findCaptured(sourceId);
  const read = readCapture(bytes);
  const carried = carryOver(await listPassagesInUse(sourceId), read.text);
  const { lang, dir, publishedEdtf } = source;
  const proposed = await proposeClaims({ text: read.text, lang, blocks: read.blocks, publishedEdtf });
  return change(by, async (tx) => {
    const { version, number, newest } = await lockSource(tx, sourceId);
    if (newest === read.textSha256) {
      throw new Problem(
        'conflict',
        'This copy says word for word what the newest one says. Nothing was kept.',
        {
          reason: 'capture.same',
        },
      );
    }
    await refuseKnownContent(tx, read.textSha256, sourceId);
    const about = { sourceId, number, method, mime, lang, dir, editorId: by.editorId };
    const captureId = await writeCapture(tx, read, { ...about, proposed: proposed?.proposed ?? [] });
    await keepCarried(tx, { captureId, text: read.text, carried });
    const values = { captureId, number, textSha256: read.textSha256, carried: countsOf(carried) };
    return { aggregate: 'source', id: sourceId, version, verb: 'capture', values };
  });
}

/** Says that a passage stands where it was found in the new copy. */
export async function acceptCarried(carriedId: string, by: Author): Promise<Receipt> {
  return decide(carriedId, by, async (_tx, { state }) => ({
    decision: state === 'lost' ? 'lost' : 'accepted',
  }));
}

/** Says that a passage does not stand in the new copy any more. */
export async function loseCarried(carriedId: string, by: Author): Promise<Receipt> {
  return decide(carriedId, by, async () => ({ decision: 'lost', placeId: null }));
}

/**
 * Says where a passage stands in the new copy, by its exact words there. What a claim quotes does not change by it.
 * @throws Problem `invalid` (`capture.words`) for words that do not stand there.
 */
export async function fixCarried(carriedId: string, words: string, by: Author): Promise<Receipt> {
  return decide(carriedId, by, async (tx, carried) => {
    const place = placeOfWords(carried.text, words, carried.start);
    if (!place) {
      throw new Problem('invalid', 'These words do not stand in the new copy. Copy them from it exactly.', {
        reason: 'capture.words',
      });
    }
    const ids = await ensurePassages(tx, carried, [place]);
    return { decision: 'fixed', placeId: ids.get(`${place.start}-${place.end}`) ?? null };
  });
}

type Locked = {
  readonly state: Carried['state'];
  readonly captureId: string;
  readonly text: string;
  readonly start: number;
  readonly version: number;
};

type Decision = { readonly decision: 'accepted' | 'fixed' | 'lost'; readonly placeId?: string | null };

async function decide(
  id: string,
  by: Author,
  settle: (tx: Transaction, carried: Locked) => Promise<Decision>,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const [carried] = await tx.$queryRaw<Locked[]>`
      select carried.state, carried.version, carried.capture_id as "captureId", capture.text,
        coalesce(place.start, passage.start) as start
      from carried_passage carried
      join capture on capture.id = carried.capture_id
      join passage on passage.id = carried.passage_id
      left join passage place on place.id = carried.place_id
      where carried.id = ${id}::uuid and capture.erased_at is null
      for update of carried`;
    if (!carried) {
      throw new Problem('not_found', 'This passage is not there any more.', { reason: 'capture.missing' });
    }
    const settled = await settle(tx, carried);
    const version = carried.version + 1;
    await tx.carriedPassage.update({
      where: { id },
      data: { ...settled, version, decidedById: by.editorId, decidedAt: new Date() },
    });
    return { aggregate: 'passage', id, version, verb: 'resolve', values: settled };
  });
}

async function findCaptured(sourceId: string) {
  const capture = await database().capture.findFirst({
    where: { sourceId, source: { deletedAt: null } },
    orderBy: { number: 'desc' },
    select: { lang: true, dir: true, source: { select: { publishedEdtf: true } } },
  });
  if (!capture) {
    throw new Problem('not_found', 'This source is not there any more.', { reason: 'source.missing' });
  }
  const { lang, dir, source } = capture;
  return { lang, dir, publishedEdtf: source.publishedEdtf };
}

/** Two copies at the same time get two numbers: the second waits for the first. */
async function lockSource(tx: Transaction, id: string) {
  const { version } = await tx.source.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  const newest = await tx.capture.findFirstOrThrow({
    where: { sourceId: id },
    orderBy: { number: 'desc' },
    select: { number: true, textSha256: true },
  });
  return { version, number: newest.number + 1, newest: newest.textSha256 };
}

async function keepCarried(
  tx: Transaction,
  { captureId, text, carried }: { captureId: string; text: string; carried: readonly Carried[] },
): Promise<void> {
  const places = carried.flatMap(({ place }) => place ?? []);
  const ids = await ensurePassages(tx, { captureId, text }, places);
  await tx.carriedPassage.createMany({
    data: carried.map(({ passageId, state, score, place }) => ({
      ...{ id: newId(), passageId, captureId, state, score },
      placeId: place && (ids.get(`${place.start}-${place.end}`) ?? null),
    })),
  });
}

function countsOf(carried: readonly Carried[]): Readonly<Record<Carried['state'], number>> {
  const count = (state: Carried['state']) => carried.filter((one) => one.state === state).length;
  return { exact: count('exact'), moved: count('moved'), fuzzy: count('fuzzy'), lost: count('lost') };
}
