import type { z } from 'zod';
import type { Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { ensurePassage, type Span } from '@/features/passage/commands';
import { findEditableClaim } from '@/features/revision/queries';
import type { EditableClaim } from '@/features/revision/shape';
import { indexClaims } from '@/features/search/commands';
import { newId, newPublicId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { FOLD_VERSION } from '@/text/fold';
import { saidColumns, sortDay } from './columns';
import { ClaimInput } from './schema';

type Claim = z.output<typeof ClaimInput>;

/** Records one claim at its exact place, with its chain, its role as given and its translations, as a draft. */
export async function recordClaim(input: ClaimInput, by: Author): Promise<Receipt> {
  const claim = ClaimInput.parse(input);
  const id = newId();
  return change(by, async (tx) => {
    await writeClaim(tx, { id, claim, editorId: by.editorId });
    return { aggregate: 'claim', id, version: 1, verb: 'record', values: claim };
  });
}

/** Writes a new draft with all that hangs on it, for the change of whoever records it. */
export async function writeClaim(
  tx: Transaction,
  draft: { readonly id: string; readonly claim: z.output<typeof ClaimInput>; readonly editorId: string },
): Promise<void> {
  await createClaim(tx, draft.id, draft.claim);
  await createParts(tx, draft);
  await indexClaims(tx, [draft.id]);
}

/** Says that a claim holds only if another one proves true ("if …, then …"). */
export async function setCondition(claimId: string, conditionId: string, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    const { version } = await tx.claim.update({
      where: { id: claimId },
      data: { conditionId, version: { increment: 1 } },
      select: { version: true },
    });
    return { aggregate: 'claim', id: claimId, version, verb: 'record', values: { conditionId } };
  });
}

/**
 * Changes a claim. What is public gets a new revision with a visible correction, which needs a reason; a draft is
 * simply changed.
 *
 * @throws Problem `conflict` (`claim.changed`, with the version there is) when somebody else changed it since
 *   `baseVersion`: nothing is written, and what was typed is the caller's to merge.
 */
export async function reviseClaim(
  edit: { readonly claimId: string; readonly baseVersion: number; readonly claim: ClaimInput },
  by: Author,
): Promise<Receipt> {
  const claim = ClaimInput.parse(edit.claim);
  const id = edit.claimId;
  return change(by, async (tx) => {
    const before = await lockClaim(tx, id);
    if (before.version !== edit.baseVersion) {
      throw new Problem(
        'conflict',
        'Somebody else changed this claim meanwhile. Compare and send it again.',
        {
          reason: 'claim.changed',
          params: { version: before.version },
        },
      );
    }
    const isPublic = before.state === 'published';
    if (isPublic && !by.reason?.trim()) {
      throw new Problem('invalid', 'A correction of a published claim needs a reason.', {
        reason: 'claim.needs_reason',
      });
    }
    const version = before.version + 1;
    await tx.claim.update({ where: { id }, data: { ...(await claimColumns(tx, claim)), version } });
    await replaceParts(tx, { id, claim, editorId: by.editorId });
    await indexClaims(tx, [id]);
    if (isPublic) await addRevision(tx, id, by);
    const verb = isPublic ? 'correct' : 'edit';
    return { aggregate: 'claim', id, version, verb, values: { before: before.values, after: claim } };
  });
}

async function lockClaim(tx: Transaction, id: string): Promise<EditableClaim> {
  await tx.$queryRaw`select id::text from claim where id = ${id}::uuid for update`;
  const claim = await findEditableClaim({ id }, tx);
  if (claim) return claim;
  throw new Problem('not_found', 'This claim is not there any more.', { reason: 'claim.missing' });
}

/** Keeps what readers see of a claim from now on, under the next number. */
export async function addRevision(tx: Transaction, claimId: string, by: Author): Promise<void> {
  const seen = await findEditableClaim({ id: claimId }, tx);
  const last = await tx.claimRevision.aggregate({ where: { claimId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.claimRevision.create({
    data: {
      id: newId(),
      claimId,
      number,
      version: seen?.version ?? null,
      snapshot: { quote: seen?.quote ?? '', values: JSON.parse(JSON.stringify(seen?.values ?? {})) },
      note: orNull(number > 1 && by.reason ? { und: by.reason } : null),
      publishedById: by.editorId,
    },
  });
}

async function createClaim(tx: Transaction, id: string, claim: Claim): Promise<void> {
  await tx.claim.create({ data: { ...(await claimColumns(tx, claim)), id, publicId: newPublicId() } });
}

/** Every column of a claim that its form decides. */
async function claimColumns(tx: Transaction, claim: Claim) {
  const { passage, cue, role, hedge, said, hops, translations, coSpeakerIds, ...fields } = claim;
  const capture = await tx.capture.findUniqueOrThrow({
    where: { id: claim.captureId },
    select: { lang: true, sourceId: true, capturedAt: true, source: { select: { publishedLatest: true } } },
  });
  const at = (span: Span | null | undefined) => (span ? ensurePassage(tx, claim.captureId, span) : null);
  const passageId = await ensurePassage(tx, claim.captureId, passage);
  const { exact } = await tx.passage.findUniqueOrThrow({ where: { id: passageId }, select: { exact: true } });
  const dates = saidColumns(said);
  return {
    ...fields,
    ...dates,
    sourceId: capture.sourceId,
    passageId,
    quote: exact,
    lang: capture.lang,
    cuePassageId: await at(cue),
    rolePassageId: await at(role?.passage),
    roleGloss: orNull(role?.gloss ?? null),
    roleStanding: role?.standing ?? null,
    roleInheritedId: role?.inheritedFromId ?? null,
    hedgeWords: hedge?.words ?? null,
    hedgeOwner: hedge?.owner ?? null,
    hedgeGloss: orNull(hedge?.gloss ?? null),
    saidPassageId: await at(said?.passage),
    saidMeaning: orNull(said?.meaning ?? null),
    sortOn: sortDay({
      said: dates.saidLatest,
      published: capture.source.publishedLatest,
      captured: capture.capturedAt,
    }),
    venue: orNull(claim.venue),
    checkableNote: orNull(claim.checkableNote),
    note: orNull(claim.note),
    slots: orNull(claim.slots),
    foldVersion: FOLD_VERSION,
  };
}

/** The rows that hang on a claim, made anew; a translation whose words stay keeps its translator. */
async function replaceParts(
  tx: Transaction,
  parts: { id: string; claim: Claim; editorId: string },
): Promise<void> {
  const { id, claim } = parts;
  await tx.hop.deleteMany({ where: { claimId: id } });
  await tx.claimCoSpeaker.deleteMany({ where: { claimId: id } });
  await tx.claimTranslation.deleteMany({
    where: { claimId: id, NOT: { OR: claim.translations.map(({ lang, text }) => ({ lang, text })) } },
  });
  await createParts(tx, parts);
}

/** The rows that hang on a claim. */
async function createParts(
  tx: Transaction,
  { id, claim, editorId }: { id: string; claim: Claim; editorId: string },
) {
  await tx.hop.createMany({
    data: claim.hops.map((hop, index) => ({ ...hop, claimId: id, position: index + 1 })),
  });
  await tx.claimCoSpeaker.createMany({
    data: claim.coSpeakerIds.map((actorId, index) => ({ claimId: id, actorId, position: index + 1 })),
  });
  await tx.claimTranslation.createMany({
    data: claim.translations.map((translation) => ({
      ...translation,
      claimId: id,
      translatedById: editorId,
    })),
    skipDuplicates: true,
  });
}
