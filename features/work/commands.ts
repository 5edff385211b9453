import { database } from '@/db/client';
import { Problem } from '@/lib/problem';
import type { Place, Work } from './shape';

/** The largest form kept, in characters of its JSON: far above any real one; but some carry a whole text. */
const LARGEST = { form: 200_000, text: 2_500_000 };
/** The form of imports; an editor has one at a time. */
export const IMPORT_WORK = 'import:new';
const WHOLE_TEXTS = /^(?:import|recapture):/;

/**
 * Saves what is being typed: one row per editor and form, the newest wins.
 * @throws Problem `too_large` for more than a form can hold.
 */
export async function saveWork({ editorId, form }: Place, work: Work): Promise<Date> {
  const typed = JSON.stringify(work.values);
  if (typed.length > (WHOLE_TEXTS.test(form) ? LARGEST.text : LARGEST.form)) {
    throw new Problem('too_large', 'This is too much for one form. Save it in parts.', {
      reason: 'work.too_large',
    });
  }
  const saved = { values: JSON.parse(typed), baseVersion: work.baseVersion, savedAt: new Date() };
  await database().workInProgress.upsert({
    where: { editorId_form: { editorId, form } },
    create: { editorId, form, ...saved },
    update: saved,
  });
  return saved.savedAt;
}

/** Forgets it, once sent or given up. */
export async function dropWork({ editorId, form }: Place): Promise<void> {
  await database().workInProgress.deleteMany({ where: { editorId, form } });
}

/** Forgets it, if the change it was to make stands in history: an action may have led to another page by then. */
export async function dropDone({ editorId, form }: Place, opId: string): Promise<void> {
  await database().$executeRaw`
    delete from work_in_progress
    where editor_id = ${editorId}::uuid and form = ${form}
      and exists (select from history_entry where op_id = ${opId}::uuid)`;
}
