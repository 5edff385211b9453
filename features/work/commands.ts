import { database } from '@/db/client';
import { Problem } from '@/lib/problem';

/** What an editor has typed into a form and not sent yet. */
export type Work = { readonly values: Typed; readonly baseVersion: number | null; readonly savedAt: Date };

type Typed = Readonly<Record<string, string>>;

type Place = { readonly editorId: string; readonly form: string };

/** The largest form kept, in characters of its JSON: far above any real one; but an import carries a whole text. */
const LARGEST = { form: 200_000, import: 2_500_000 };
/** The form of imports; an editor has one at a time. */
export const IMPORT_WORK = 'import:new';

/**
 * Saves what is being typed: one row per editor and form, the newest wins.
 * @throws Problem `too_large` for more than a form can hold.
 */
export async function saveWork({ editorId, form }: Place, work: Omit<Work, 'savedAt'>): Promise<Date> {
  const typed = JSON.stringify(work.values);
  if (typed.length > (form === IMPORT_WORK ? LARGEST.import : LARGEST.form)) {
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

/** What an editor left in a form, or null. */
export async function findWork({ editorId, form }: Place): Promise<Work | null> {
  const work = await database().workInProgress.findUnique({
    where: { editorId_form: { editorId, form } },
    select: { values: true, baseVersion: true, savedAt: true },
  });
  if (!work || typeof work.values !== 'object' || work.values === null) return null;
  return { values: wordsIn(work.values), baseVersion: work.baseVersion, savedAt: work.savedAt };
}

/** The fields of a form that hold words; nothing else is kept of one. */
function wordsIn(values: object): Typed {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Forgets it, once sent or given up. */
export async function dropWork({ editorId, form }: Place): Promise<void> {
  await database().workInProgress.deleteMany({ where: { editorId, form } });
}
