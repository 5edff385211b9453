import { z } from 'zod';
import { database, type Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { ensurePassage } from '@/features/passage/commands';
import { newId, newPublicId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import { LocalTextInput } from '@/lib/schema';
import { findCue } from './cue';
import { LinkInput, SetAsideInput, type TypedLink } from './schema';

/** Links two claims, as a draft. A pair has at most one link of a type, in whichever order. */
export async function linkClaims(input: LinkInput, by: Author): Promise<Receipt> {
  const { cue, ...link } = LinkInput.parse(input);
  const id = newId();
  const [pairLow, pairHigh] = inOrder(link.fromClaimId, link.toClaimId);
  return change(by, async (tx) => {
    const cuePassageId = cue ? await ensurePassage(tx, cue.captureId, cue.span) : null;
    await tx.link.create({
      data: {
        ...link,
        id,
        publicId: newPublicId(),
        pairLow,
        pairHigh,
        cuePassageId,
        proposedById: by.editorId,
      },
    });
    return { aggregate: 'link', id, version: 1, verb: 'link', values: { ...link, cue } };
  });
}

/**
 * Takes a public link back. It leaves public view, and the pages of both claims keep a notice with the reason.
 * @throws Problem `invalid` for a link that is not public, or without a reason.
 */
export async function withdrawLink(linkId: string, reason: LocalText, by: Author): Promise<Receipt> {
  const withdrawnReason = LocalTextInput.parse(reason);
  return change(by, async (tx) => {
    const { count } = await tx.link.updateMany({
      where: { id: linkId, state: 'published', deletedAt: null },
      data: { state: 'hidden', withdrawnAt: new Date(), withdrawnReason, version: { increment: 1 } },
    });
    if (count === 0) {
      throw new Problem('invalid', 'Only a public link can be withdrawn.', { reason: 'link.not_public' });
    }
    const { version } = await tx.link.findUniqueOrThrow({ where: { id: linkId }, select: { version: true } });
    return { aggregate: 'link', id: linkId, version, verb: 'withdraw', values: { reason: withdrawnReason } };
  });
}

/**
 * Keeps a pair that was considered and is no contradiction, with the reason, so that nobody has to think it again.
 * A pair and a trap are one row for good: what was taken back is written anew.
 */
export async function setAsidePair(input: SetAsideInput, by: Author): Promise<Receipt> {
  const { claimIds, trap, reason } = SetAsideInput.parse(input);
  const [claimLowId, claimHighId] = inOrder(...claimIds);
  const pair = { claimLowId, claimHighId, trap };
  const decided = { reason, decidedById: by.editorId };
  return change(by, async (tx) => {
    const { count } = await tx.setAside.updateMany({
      where: { ...pair, deletedAt: { not: null } },
      data: { ...decided, decidedAt: new Date(), deletedAt: null, version: { increment: 1 } },
    });
    if (count === 0) await tx.setAside.create({ data: { id: newId(), ...pair, ...decided } });
    const { id, version } = await tx.setAside.findFirstOrThrow({
      where: pair,
      select: { id: true, version: true },
    });
    return { aggregate: 'set_aside', id, version, verb: 'set_aside', values: { claimIds, trap, reason } };
  });
}

/**
 * Links two claims as an editor typed it: the cue is found in the text, and which of the two was said first is reckoned
 * from their dates.
 * @throws Problem `invalid` (`link.cue_not_found`) for a cue that stands in neither text.
 */
export async function draftLink(
  ends: { readonly fromClaimId: string; readonly toClaimId: string },
  typed: TypedLink,
  by: Author,
): Promise<Receipt & { readonly publicId: string }> {
  const found = await readEnds(ends, typed.cue);
  const receipt = await linkClaims({ ...ends, ...fieldsOf(typed), ...found }, by);
  const { publicId } = await database().link.findUniqueOrThrow({
    where: { id: receipt.id },
    select: { publicId: true },
  });
  return { ...receipt, publicId };
}

/**
 * Changes a link that is not public yet.
 * @throws Problem `conflict` when somebody changed it since, `invalid` once it is public.
 */
export async function redraftLink(
  { linkId, baseVersion }: { readonly linkId: string; readonly baseVersion: number },
  typed: TypedLink,
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await tx.link.findUniqueOrThrow({ where: { id: linkId } });
    const ends = { fromClaimId: before.fromClaimId ?? '', toClaimId: before.toClaimId };
    const { cue, fromIsOlder } = await readEnds(ends, typed.cue, tx);
    const cuePassageId = cue ? await ensurePassage(tx, cue.captureId, cue.span) : null;
    const fields = { ...fieldsOf(typed), fromIsOlder };
    const { count } = await tx.link.updateMany({
      where: { id: linkId, version: baseVersion, state: { in: ['draft', 'in_review'] }, deletedAt: null },
      data: { ...fields, cuePassageId, version: baseVersion + 1 },
    });
    if (count === 0) {
      throw new Problem('conflict', 'Somebody changed this link since. Reload the page.', {
        reason: 'link.changed',
      });
    }
    const values = { before: Fields.parse(before), after: { ...fields, cue } };
    return { aggregate: 'link', id: linkId, version: baseVersion + 1, verb: 'edit', values };
  });
}

/** What an edit of a draft writes over. */
const Fields = z.object({
  type: z.string(),
  kind: z.string(),
  strength: z.string().nullable(),
  assertedBy: z.string(),
  reason: LocalTextInput,
  cuePassageId: z.uuid().nullable(),
  fromIsOlder: z.boolean(),
});
const Edited = z.object({ before: Fields });

/** Takes back what was done to a pair of claims, by what it was; for the undo of it. */
export const TAKE_BACK_OF_PAIRS: Readonly<
  Record<string, (tx: Transaction, id: string, values: unknown) => Promise<Change>>
> = {
  'link.edit': async (tx, id, values) => {
    const { before } = Edited.parse(values);
    const { version } = await tx.link.update({
      where: { id },
      data: { ...before, version: { increment: 1 } },
      select: { version: true },
    });
    return { aggregate: 'link', id, version, verb: 'undo', values: { undone: 'edit', after: before } };
  },
  'set_aside.set_aside': async (tx, id) => {
    const { version } = await tx.setAside.update({
      where: { id },
      data: { deletedAt: new Date(), version: { increment: 1 } },
      select: { version: true },
    });
    return { aggregate: 'set_aside', id, version, verb: 'undo', values: { undone: 'set_aside' } };
  },
};

function fieldsOf({ kind, strength, assertedBy, why }: TypedLink) {
  return { ...kind, strength, assertedBy, reason: why };
}

/** Where the cue stands in either text, and whether `from` was surely said first. */
async function readEnds(
  ends: { readonly fromClaimId: string; readonly toClaimId: string },
  cueWords: string,
  client: Transaction = database(),
) {
  const [from, to] = await Promise.all([ends.fromClaimId, ends.toClaimId].map((id) => readEnd(client, id)));
  if (!from || !to) throw new Problem('not_found', 'This claim is not there.', { reason: 'claim.missing' });
  const cue = cueWords === '' ? null : (findCue(from, cueWords) ?? findCue(to, cueWords));
  if (cueWords !== '' && !cue) {
    throw new Problem('invalid', 'These words stand in neither text. Select them there.', {
      reason: 'link.cue_not_found',
    });
  }
  const fromIsOlder =
    from.saidLatest !== null && to.saidEarliest !== null && from.saidLatest < to.saidEarliest;
  return { cue, fromIsOlder };
}

async function readEnd(client: Transaction, id: string) {
  const claim = await client.claim.findFirst({
    where: { id, deletedAt: null },
    select: {
      saidEarliest: true,
      saidLatest: true,
      captureId: true,
      passage: { select: { start: true } },
      capture: { select: { text: true } },
    },
  });
  if (!claim) return null;
  const { saidEarliest, saidLatest, captureId, passage, capture } = claim;
  return { saidEarliest, saidLatest, captureId, start: passage.start, text: capture.text };
}

/** A pair is one pair in either order. Keys are lower-case hexadecimal, so text order is the database's. */
function inOrder(a: string, b: string): [low: string, high: string] {
  return a < b ? [a, b] : [b, a];
}
