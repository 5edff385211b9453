import { type Locale, tagOf } from '@/i18n/languages';
import { listLeft } from '../queries';
import type { WorkName } from '../schema';
import type { Work } from '../shape';
import type { FormWork } from './use-saved-form';
import { type WorkWords, workWords } from './work-words';

/** What a form needs that is saved as it is typed. */
export type SavedWork = {
  readonly work: FormWork;
  /** What was left in it, or null. */
  readonly begun: Work | null;
  readonly words: WorkWords;
  readonly lang: string;
};

type Asked = {
  readonly name: WorkName;
  readonly editorId: string;
  /** The version of the record that is changed, or null for a new one. */
  readonly version: number | null;
  readonly locale: Locale;
};

/** What an editor left in a form, and what it needs to be saved on. */
export async function savedWork({ name, editorId, version, locale }: Asked): Promise<SavedWork> {
  return {
    work: { name, editorId, baseVersion: version },
    begun: (await listLeft(editorId)).get(name) ?? null,
    words: workWords(locale),
    lang: tagOf(locale),
  };
}
