import { cache } from 'react';
import { formToken } from '@/features/access/editor';
import { can, type RecordState } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { Annotations, type NoteReader } from '@/features/annotation/components/annotations';
import { listMentionable, listThreads } from '@/features/annotation/queries';
import type { Locale } from '@/i18n/languages';
import '../../styles/source-desk.css';
import '../../styles/notes-desk.css';

type Props = {
  readonly on: { readonly kind: 'claim' | 'link'; readonly id: string };
  readonly state: RecordState;
  readonly editor: Editor;
  readonly locale: Locale;
};

const MOST_MENTIONABLE = 100;

/** The notes on a record, and who can be mentioned in them. */
export const notesOn = cache((kind: 'claim' | 'link', id: string) =>
  Promise.all([
    listThreads(kind === 'claim' ? { on: 'claim', claimId: id } : { on: 'link', linkId: id }),
    listMentionable(MOST_MENTIONABLE),
  ]),
);

/** The notes on a claim or a link as a whole, and a form for a new one. */
export async function RecordNotes({ on, state, editor, locale }: Props) {
  const [threads, editors] = await notesOn(on.kind, on.id);
  const reader: NoteReader = {
    ...{ editorId: editor.id, token: formToken(editor), mayAnnotate: can(editor.role, 'annotate', state) },
    mayPublish: can(editor.role, 'publish', 'draft'),
    editors: editors.filter(({ id }) => id !== editor.id),
  };
  return <Annotations threads={threads} on={on} reader={reader} locale={locale} />;
}
