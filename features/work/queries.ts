import { cache } from 'react';
import { database } from '@/db/client';
import type { Place, Work } from './shape';

type Left = Omit<Work, 'savedAt'>;
type Row = { readonly form: string; readonly baseVersion: number | null; readonly values: object };

/** What an editor left in a form, or null. */
export async function findWork({ editorId, form }: Place): Promise<Work | null> {
  const work = await database().workInProgress.findUnique({
    where: { editorId_form: { editorId, form } },
    select: { values: true, baseVersion: true, savedAt: true },
  });
  if (!work || typeof work.values !== 'object' || work.values === null) return null;
  return { values: wordsIn(work.values), baseVersion: work.baseVersion, savedAt: work.savedAt };
}

/**
 * What an editor left in the forms of fields, by their names: one statement for a page, however many forms it has. What
 * was saved late, as the change it was to make had been made, is not left any more.
 */
export const listLeft = cache(async (editorId: string): Promise<ReadonlyMap<string, Left>> => {
  const rows = await database().$queryRaw<Row[]>`
    select form, base_version as "baseVersion", values
    from work_in_progress
    where editor_id = ${editorId}::uuid
      and not starts_with(form, 'claim') and not starts_with(form, 'import:')
      and not exists (select from history_entry where op_id = case
        when values ->> 'opId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (values ->> 'opId')::uuid end)`;
  return new Map(
    rows.map(({ form, baseVersion, values }) => [form, { baseVersion, values: wordsIn(values) }]),
  );
});

/** The fields of a form that hold words; nothing else is kept of one. */
function wordsIn(values: object): Work['values'] {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
