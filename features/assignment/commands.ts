import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import { tableOf } from './queries';
import type { AssignInput } from './schema';

/**
 * Hands a record to somebody at the desk, or to nobody.
 *
 * @throws Problem `invalid` (`account.gone`) for somebody who has no access.
 */
export async function assignRecord(given: AssignInput, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    if (given.editorId !== null) await demandAccess(tx, given.editorId);
    return handOver(tx, given, 'assign');
  });
}

/** Hands a record back to whose it was before; for the undo of it. */
export async function takeBackAssignment(
  tx: Transaction,
  record: Pick<AssignInput, 'kind' | 'id'>,
  values: unknown,
): Promise<Change> {
  const { before } = z.object({ before: z.object({ assignedToId: z.string().nullable() }) }).parse(values);
  return handOver(tx, { ...record, editorId: before.assignedToId }, 'undo');
}

async function handOver(
  tx: Transaction,
  { kind, id, editorId }: AssignInput,
  verb: 'assign' | 'undo',
): Promise<Change> {
  const [record] = await tx.$queryRaw<{ version: number; before: string | null }[]>`
    update ${tableOf(kind)} record set assigned_to_id = ${editorId}::uuid, version = record.version + 1
    from (
      select id, assigned_to_id from ${tableOf(kind)}
      where id = ${id}::uuid and deleted_at is null for update) earlier
    where record.id = earlier.id
    returning record.version, earlier.assigned_to_id::text as before`;
  if (!record) throw new Problem('not_found', 'This record is not there.', { reason: 'record.missing' });
  const values = { before: { assignedToId: record.before }, after: { assignedToId: editorId } };
  return { aggregate: kind, id, version: record.version, verb, values };
}

async function demandAccess(tx: Transaction, editorId: string): Promise<void> {
  const there = await tx.editor.count({
    where: { id: editorId, kind: 'person', disabledAt: null, role: { not: null } },
  });
  if (there === 0) throw new Problem('invalid', 'They have no access.', { reason: 'account.gone' });
}
