import type { Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';

/**
 * Takes everything of a topic away from readers at once: its page, its claims, the sources they were read from, and
 * whatever stands in those. No record changes its state; the database keeps them back while the topic is withheld, also
 * those that come later.
 *
 * @throws Problem `conflict` for a topic that is withheld already.
 */
export async function withholdTopic(topicId: string, by: Author): Promise<Receipt> {
  return change(by, (tx) => set(tx, topicId, { isWithheld: true, verb: 'withhold' }));
}

/**
 * Shows readers again what a topic held back, as each record's own state says.
 *
 * @throws Problem `conflict` for a topic that is not withheld.
 */
export async function showTopic(topicId: string, by: Author): Promise<Receipt> {
  return change(by, (tx) => set(tx, topicId, { isWithheld: false, verb: 'show' }));
}

/** Takes back a withholding or a showing; for the undo of it. */
export const TAKE_BACK_OF_WITHHOLDING: Readonly<
  Record<string, (tx: Transaction, id: string) => Promise<Change>>
> = {
  'topic.withhold': (tx, id) => set(tx, id, { isWithheld: false, verb: 'undo' }),
  'topic.show': (tx, id) => set(tx, id, { isWithheld: true, verb: 'undo' }),
};

type Setting = { readonly isWithheld: boolean; readonly verb: 'withhold' | 'show' | 'undo' };

async function set(tx: Transaction, id: string, { isWithheld, verb }: Setting): Promise<Change> {
  const { count } = await tx.topic.updateMany({
    where: { id, deletedAt: null, withheldAt: isWithheld ? null : { not: null } },
    data: { withheldAt: isWithheld ? new Date() : null, version: { increment: 1 } },
  });
  if (count === 0) {
    throw new Problem('conflict', 'Somebody was faster.', { reason: 'topic.changed' });
  }
  const { version } = await tx.topic.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return { aggregate: 'topic', id, version, verb, values: { isWithheld } };
}
