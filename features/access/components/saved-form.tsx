import { type SavedWork, savedWork } from '@/features/work/components/saved-work';
import type { WorkName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { findEditor } from '../editor';
import type { Shown } from '../shown';
import { FieldsForm } from './fields-form';
import { SavedFields, type SavedFieldsProps } from './saved-fields';

type Props<Result extends Shown | null> = Omit<SavedFieldsProps<Result>, keyof SavedWork> & {
  /** The name of the form: `workName` makes it. */
  readonly work: WorkName;
  /** The version of the record that is changed; a form for something new has none. */
  readonly version?: number;
  readonly locale: Locale;
};

/**
 * A form of fields in which more than a word is typed: it is saved as it is typed, for whoever is signed in and nobody
 * else, and what was left in it stands there again. Done, it is forgotten.
 */
export async function SavedForm<Result extends Shown | null>({
  work,
  version,
  locale,
  ...form
}: Props<Result>) {
  const editor = await findEditor();
  if (!editor) return <FieldsForm<Result> {...form} />;
  const saved = await savedWork({ name: work, editorId: editor.id, version: version ?? null, locale });
  return <SavedFields<Result> {...form} {...saved} />;
}
