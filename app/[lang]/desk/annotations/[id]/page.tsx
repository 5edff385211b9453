import { formToken } from '@/features/access/editor';
import { can, recordState } from '@/features/access/policy';
import { markSeen } from '@/features/annotation/commands';
import type { NoteReader } from '@/features/annotation/components/annotations';
import { Thread } from '@/features/annotation/components/thread';
import { findNoteState, findThread, listMentionable } from '@/features/annotation/queries';
import type { ThreadShape } from '@/features/annotation/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import '../../../../styles/source-desk.css';
import '../../../../styles/notes-desk.css';

type Props = PageProps<'/[lang]/desk/annotations/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).annotations.page);
}

/** One thread at an address of its own. Whoever is mentioned in it has then seen it. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ editor, locale, params }) => {
  const { id } = await params;
  const found = isPublicId(id) ? await findNoteState({ publicId: id }) : null;
  const state = found && recordState(found, new Date());
  const thread = state && can(editor.role, 'read', state) ? await findThread(id) : null;
  if (!thread || !state) return <NotFoundPage locale={locale} />;
  const editors = await listMentionable(100);
  await markSeen(id, editor.id);
  const reader: NoteReader = {
    ...{ editorId: editor.id, token: formToken(editor), mayAnnotate: can(editor.role, 'annotate', state) },
    mayPublish: can(editor.role, 'publish', 'draft'),
    editors: editors.filter((other) => other.id !== editor.id),
  };
  const words = messages(locale).annotations;
  const place = placeOf(thread, locale);
  return (
    <div className="desk-page narrow">
      <h1 className="headline">{words.page}</h1>
      {place && (
        <p>
          <a className="link" href={place}>
            {words.inPlace}
          </a>
        </p>
      )}
      <Thread thread={thread} reader={reader} locale={locale} />
    </div>
  );
});

/** Where the thread stands among others. */
function placeOf(
  { publicId, passage, claimPublicId, linkPublicId }: ThreadShape,
  locale: Locale,
): string | null {
  if (passage) {
    return `/${locale}/desk/sources/${passage.sourcePublicId}?capture=${passage.captureNumber}#annotation-${publicId}`;
  }
  const record = claimPublicId ? `claims/${claimPublicId}` : linkPublicId && `links/${linkPublicId}`;
  return record && `/${locale}/desk/${record}#annotation-${publicId}`;
}
