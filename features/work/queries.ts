import { cache } from 'react';
import { sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { Place, Work } from './shape';

type Row = Omit<Work, 'values'> & { readonly form: string; readonly values: object };

/** What an editor left in a form, or null. */
export async function findWork({ editorId, form }: Place): Promise<Work | null> {
  const [work] = await askTogether<Row>(sql`
    select form, base_version as "baseVersion", values
    from work_in_progress where editor_id = ${editorId}::uuid and form = ${form}`);
  return work ? workOf(work) : null;
}

/**
 * What an editor left in the forms of fields, by their names: one statement for a page, however many forms it has. What
 * was saved late, as the change it was to make had been made, is not left any more.
 */
export const listLeft = cache(async (editorId: string): Promise<ReadonlyMap<string, Work>> => {
  const rows = await askTogether<Row>(sql`
    select form, base_version as "baseVersion", values
    from work_in_progress
    where editor_id = ${editorId}::uuid
      and not starts_with(form, 'claim') and not starts_with(form, 'import:')
      and not exists (select from history_entry where op_id = case
        when values ->> 'opId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (values ->> 'opId')::uuid end)`);
  return new Map(rows.map((row) => [row.form, workOf(row)]));
});

/** The fields of a form that hold words; nothing else is kept of one. */
function workOf({ values, baseVersion }: Row): Work {
  const words = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { values: Object.fromEntries(words), baseVersion };
}
