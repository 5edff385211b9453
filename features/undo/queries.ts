import { database } from '@/db/client';
import type { Done } from './shape';

/** One change by the id of its operation, with whether it is still the newest of its record; or null. */
export async function findDone(opId: string): Promise<Done | null> {
  const [done] = await database().$queryRaw<Done[]>`
    select entry.aggregate, entry.verb, entry.editor_id::text as "editorId",
      not exists (
        select from history_entry later
        where later.aggregate_id = entry.aggregate_id and later.version > entry.version) as "isNewest"
    from history_entry entry
    where entry.op_id = ${opId}::uuid`;
  return done ?? null;
}
