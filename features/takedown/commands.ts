import { database } from '@/db/client';
import { refusalOf } from '@/db/errors';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import type { AskErasureInput, Erasable, EraseInput } from './schema';

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

/**
 * Asks that something be erased by law: another person confirms it. What it says stays as it was asked.
 * @throws Problem `conflict` where somebody asked already.
 */
export function askErasure(
  { kind, id: targetId, reasonClass, reason }: AskErasureInput,
  by: Author,
): Promise<Receipt> {
  const id = newId();
  return change(by, async (tx) => {
    const asked = { kind, targetId, reasonClass };
    await tx.erasureRequest.create({ data: { ...asked, id, reason, askedById: by.editorId } });
    return { aggregate: 'erasure', id, version: 1, verb: 'ask', values: asked };
  });
}

/**
 * Withdraws what was asked. It can be asked again.
 * @throws Problem `conflict` (`erase.not_asked`) where nothing waits.
 */
export function withdrawErasure({ kind, id: targetId }: Erasable, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    const asked = await tx.erasureRequest.findFirst({ where: { kind, targetId, outcome: null } });
    if (!asked) throw notAsked();
    const settled = { outcome: 'withdrawn', settledAt: new Date(), settledById: by.editorId };
    const version = asked.version + 1;
    await tx.erasureRequest.update({ where: { id: asked.id }, data: { ...settled, version } });
    return { aggregate: 'erasure', id: asked.id, version, verb: 'withdraw', values: {} };
  });
}

/** The salt of one erased text's commitment. `number` is that of the copy; null for a reply. */
export type Salt = { readonly number: number | null; readonly salt: string };

/**
 * Erases by law what another person asked for: every copy of a source with all that was made of its words, or one reply.
 * Tombstones stay. There is no undo.
 * @returns the salts of the commitments: shown once, stored nowhere; who keeps them can prove later what was erased.
 * @throws Problem `invalid` (`takedown.confirm`) unless `confirm` is the public id of what is erased, `conflict` with
 * `erase.held` while its source is under a legal hold, `erase.not_asked` where nobody asked, `erase.other_person` where
 * the same person did.
 */
export async function eraseByLaw({ kind, id, confirm }: EraseInput, editorId: string): Promise<Salt[]> {
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
    const erased = await (kind === 'source' ? eraseCopies(id, editorId) : eraseReply(id, editorId));
    if (erased.length > 0) return erased;
  } catch (error) {
    throw refusedErasure(error);
  }
  throw notAsked();
}

/** What the guards of the database refuse, said to whoever tried. */
function refusedErasure(error: unknown): unknown {
  const guard = refusalOf(error)?.constraint ?? '';
  if (guard === 'erase_second_person') {
    return new Problem('conflict', 'Somebody else has to confirm what you asked for.', {
      ...{ reason: 'erase.other_person', cause: error },
    });
  }
  if (!/_held$/.test(guard)) return error;
  return new Problem('conflict', 'This source is under a legal hold. Release it first.', {
    ...{ reason: 'erase.held', cause: error },
  });
}

function notAsked(): Problem {
  return new Problem('conflict', 'Nobody asks for this any more. Reload the page.', {
    reason: 'erase.not_asked',
  });
}

function eraseCopies(sourceId: string, editorId: string): Promise<Salt[]> {
  return database().$queryRaw<Salt[]>`
    select copy.number, guard.erase('capture', copy.id, ${editorId}::uuid, copy.reason_class) as salt
    from (
      select capture.id, capture.number, asked.reason_class
      from capture
      join erasure_request asked on asked.target_id = capture.source_id and asked.outcome is null
      where capture.source_id = ${sourceId}::uuid and capture.erased_at is null order by capture.number) copy`;
}

function eraseReply(replyId: string, editorId: string): Promise<Salt[]> {
  return database().$queryRaw<Salt[]>`
    select null::integer as number, guard.erase('reply', reply.id, ${editorId}::uuid, asked.reason_class) as salt
    from reply
    join erasure_request asked on asked.target_id = reply.id and asked.outcome is null
    where reply.id = ${replyId}::uuid and reply.erased_at is null`;
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
