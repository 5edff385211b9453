import { database } from '@/db/client';
import { refusalOf } from '@/db/errors';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import type { EraseInput, ReasonClass } from './schema';

/**
 * Puts a source under legal hold: until it is released, nothing of it can be erased.
 * @throws Problem `invalid` (`hold.held`) when it is held already.
 */
export function holdSource(sourceId: string, heldReason: string, by: Author): Promise<Receipt> {
  return writeHold(sourceId, { heldAt: new Date(), heldReason }, { by, verb: 'hold' });
}

/**
 * Ends a legal hold.
 * @throws Problem `invalid` (`hold.not_held`) when there is none.
 */
export function releaseSource(sourceId: string, by: Author): Promise<Receipt> {
  return writeHold(sourceId, { heldAt: null, heldReason: null }, { by, verb: 'release' });
}

/** The salt of one erased text's commitment. `number` is that of the copy; null for a reply. */
export type Salt = { readonly number: number | null; readonly salt: string };

/**
 * Erases by law: every copy of a source with all that was made of its words, or one reply. Tombstones stay. There is no
 * undo.
 * @returns the salts of the commitments: shown once, stored nowhere; who keeps them can prove later what was erased.
 * @throws Problem `invalid` (`takedown.confirm`) unless `confirm` is the public id of what is erased, `conflict`
 * (`erase.held`) while its source is under a legal hold, `invalid` (`erase.nothing`) where nothing is left to erase.
 */
export async function eraseByLaw(
  { kind, id, reasonClass, confirm }: EraseInput,
  editorId: string,
): Promise<Salt[]> {
  const [meant] = await database().$queryRaw<object[]>`
    select from (
      select id, public_id, 'source' as kind from source union all select id, public_id, 'reply' from reply) record
    where record.id = ${id}::uuid and record.kind = ${kind} and record.public_id = ${confirm}`;
  if (!meant) {
    throw new Problem('invalid', 'Type the ten letters of what is to be erased.', {
      reason: 'takedown.confirm',
    });
  }
  try {
    const erased =
      kind === 'source'
        ? await eraseCopies(id, reasonClass, editorId)
        : await eraseReply(id, reasonClass, editorId);
    if (erased.length > 0) return erased;
  } catch (error) {
    const guard = refusalOf(error)?.constraint ?? '';
    if (!/_held$/.test(guard)) throw error;
    throw new Problem('conflict', 'This source is under a legal hold. Release it first.', {
      reason: 'erase.held',
      cause: error,
    });
  }
  throw new Problem('invalid', 'Nothing is left to erase here.', { reason: 'erase.nothing' });
}

function eraseCopies(sourceId: string, reason: ReasonClass, editorId: string): Promise<Salt[]> {
  return database().$queryRaw<Salt[]>`
    select copy.number, guard.erase('capture', copy.id, ${editorId}::uuid, ${reason}) as salt
    from (
      select id, number from capture
      where source_id = ${sourceId}::uuid and erased_at is null order by number) copy`;
}

function eraseReply(replyId: string, reason: ReasonClass, editorId: string): Promise<Salt[]> {
  return database().$queryRaw<Salt[]>`
    select null::integer as number, guard.erase('reply', reply.id, ${editorId}::uuid, ${reason}) as salt
    from reply where id = ${replyId}::uuid and erased_at is null`;
}

type Hold = { readonly heldAt: Date | null; readonly heldReason: string | null };

function writeHold(
  id: string,
  hold: Hold,
  { by, verb }: { by: Author; verb: 'hold' | 'release' },
): Promise<Receipt> {
  return change(by, async (tx) => {
    const held = verb === 'hold' ? null : { not: null };
    const { count } = await tx.source.updateMany({
      where: { id, heldAt: held, deletedAt: null },
      data: { ...hold, version: { increment: 1 } },
    });
    if (count === 0) {
      const reason = verb === 'hold' ? 'hold.held' : 'hold.not_held';
      throw new Problem('invalid', 'Somebody was faster. Reload the page.', { reason });
    }
    const { version } = await tx.source.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return { aggregate: 'source', id, version, verb, values: { reason: hold.heldReason } };
  });
}
