import { database, type Transaction } from '@/db/client';
import { isDuplicateOf, refusalOf } from '@/db/errors';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';

/** Records that have a history of their own. */
type Aggregate =
  | 'editor'
  | 'actor'
  | 'source'
  | 'claim'
  | 'link'
  | 'topic'
  | 'proposition'
  | 'set_aside'
  | 'annotation'
  | 'capture'
  | 'suggestion'
  | 'passage'
  | 'page'
  | 'setting'
  | 'assessment'
  | 'reply'
  | 'rating_scale'
  | 'report'
  | 'erasure';

/** What an editor did to a record, in the words history shows. */
type Verb =
  | 'add'
  | 'import'
  | 'record'
  | 'edit'
  | 'correct'
  | 'link'
  | 'assess'
  | 'confirm'
  | 'reject'
  | 'read'
  | 'capture'
  | 'submit'
  | 'send_back'
  | 'assign'
  | 'publish'
  | 'hide'
  | 'restore'
  | 'withdraw'
  | 'set_aside'
  | 'annotate'
  | 'resolve'
  | 'merge'
  | 'split'
  | 'hold'
  | 'release'
  | 'close'
  | 'reopen'
  | 'stance'
  | 'add_claim'
  | 'remove_claim'
  | 'withhold'
  | 'show'
  | 'ask'
  | 'undo';

/** Who makes a change. `opId` is made once per intention: sent again after a lost answer, it changes nothing. */
export type Author = { readonly editorId: string; readonly opId: string; readonly reason?: string };

/** One change of one record, as its history keeps it. `values` is what was written, as JSON. */
export type Change = {
  readonly aggregate: Aggregate;
  readonly id: string;
  readonly version: number;
  readonly verb: Verb;
  readonly values: object;
  /** What was done besides in the same breath, such as adding the speaker of a claim: each its own entry. */
  readonly also?: readonly Change[];
};

/** What a command answers. `isRepeat` tells that an earlier call with the same `opId` had done it already. */
export type Receipt = { readonly id: string; readonly version: number; readonly isRepeat: boolean };

/**
 * Makes one change and its history entry in one transaction, exactly once per `opId`.
 *
 * @throws Problem `conflict` when the database refuses a second one of something, `invalid` when a guard refuses.
 */
export async function change(by: Author, write: (tx: Transaction) => Promise<Change>): Promise<Receipt> {
  const earlier = await findOperation(by.opId);
  if (earlier) return earlier;
  try {
    return await database().$transaction(async (tx) => {
      const done = await write(tx);
      for (const other of done.also ?? []) await append(tx, other, { ...by, opId: newId() });
      await append(tx, done, by);
      return { id: done.id, version: done.version, isRepeat: false };
    });
  } catch (error) {
    // The same intention, sent twice at once: the second one is refused because of the first.
    if (error instanceof Problem || isDuplicateOf(error, ['op_id'])) {
      const first = await findOperation(by.opId);
      if (first) return first;
    }
    throw asProblem(error);
  }
}

async function findOperation(opId: string): Promise<Receipt | null> {
  const entry = await database().historyEntry.findUnique({
    where: { opId },
    select: { aggregateId: true, version: true },
  });
  return entry && { id: entry.aggregateId, version: entry.version, isRepeat: true };
}

async function append(tx: Transaction, done: Change, by: Author): Promise<void> {
  const body = Buffer.from(JSON.stringify({ reason: by.reason ?? null, values: done.values }), 'utf8');
  await tx.$queryRaw`
    select guard.append_history(
      ${by.opId}::uuid, ${done.aggregate}, ${done.id}::uuid, ${done.version}::integer, ${by.editorId}::uuid,
      ${done.verb}, ${body}::bytea)::text as entry
  `;
}

function asProblem(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (refusal?.kind === 'duplicate') {
    return new Problem('conflict', 'This is already recorded.', { reason: 'record.duplicate', cause: error });
  }
  if (refusal) {
    const reason = `record.${refusal.constraint ?? refusal.kind}`;
    return new Problem('invalid', 'The record would break one of its rules.', { reason, cause: error });
  }
  return error;
}
