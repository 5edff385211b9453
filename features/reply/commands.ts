import { database, type Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { newId, newPublicId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import type { ReplyFields } from './schema';

/**
 * Records what somebody answers to a claim, as a draft.
 * @throws Problem `invalid` (`reply.from`) where nobody is named, `reply.source` for a source we do not hold.
 */
export async function recordReply(
  claimId: string,
  fields: ReplyFields,
  by: Author,
): Promise<Receipt & { readonly publicId: string }> {
  const id = newId();
  const receipt = await change(by, async (tx) => {
    const data = await columnsOf(tx, fields);
    await tx.reply.create({ data: { ...data, id, publicId: newPublicId(), claimId } });
    return { aggregate: 'reply', id, version: 1, verb: 'record', values: { claimId, ...fields } };
  });
  const { publicId } = await database().reply.findUniqueOrThrow({
    where: { id: receipt.id },
    select: { publicId: true },
  });
  return { ...receipt, publicId };
}

/**
 * Writes a reply that is not public yet anew.
 * @throws Problem `conflict` when somebody changed it since or published it.
 */
export function rewriteReply(
  { replyId, baseVersion }: { readonly replyId: string; readonly baseVersion: number },
  fields: ReplyFields,
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const version = baseVersion + 1;
    const data = await columnsOf(tx, fields);
    const { count } = await tx.reply.updateMany({
      where: { id: replyId, version: baseVersion, state: { in: ['draft', 'in_review'] }, deletedAt: null },
      data: { ...data, version },
    });
    if (count === 0) {
      throw new Problem('conflict', 'Somebody changed this reply since. Reload the page.', {
        reason: 'reply.changed',
      });
    }
    return { aggregate: 'reply', id: replyId, version, verb: 'edit', values: { after: fields } };
  });
}

async function columnsOf(tx: Transaction, { source, gloss, receivedOn, ...fields }: ReplyFields) {
  if (fields.actorId === null && fields.fromName === null) {
    throw new Problem('invalid', 'Say who replies.', { reason: 'reply.from' });
  }
  const said = Object.fromEntries(Object.entries(gloss).filter(([, words]) => words));
  return {
    ...fields,
    gloss: orNull(Object.keys(said).length > 0 ? said : null),
    receivedOn: new Date(`${receivedOn}T00:00:00Z`),
    sourceId: source === '' ? null : await sourceIdOf(tx, source),
  };
}

async function sourceIdOf(tx: Transaction, publicId: string): Promise<string> {
  const source = await tx.source.findFirst({ where: { publicId, deletedAt: null }, select: { id: true } });
  if (source) return source.id;
  throw new Problem('invalid', 'There is no such source here. Import it first, or leave this empty.', {
    reason: 'reply.source',
  });
}
