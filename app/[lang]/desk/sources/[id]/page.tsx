import { formToken } from '@/features/access/editor';
import { can, type RecordState, readableStates, recordState } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { Annotations, type NoteReader } from '@/features/annotation/components/annotations';
import { listMentionable, listThreads } from '@/features/annotation/queries';
import { HistoryList } from '@/features/claim/components/history-list';
import { DeskSourceHead } from '@/features/marking/components/desk-source-head';
import { DeskText } from '@/features/marking/components/desk-text';
import { MarkDesk } from '@/features/marking/components/mark-desk';
import { markWords } from '@/features/marking/components/mark-fields';
import { SourceDetails } from '@/features/marking/components/source-details';
import { WordsForms } from '@/features/marking/components/words-forms';
import { findDeskSource } from '@/features/marking/queries';
import type { DeskSource } from '@/features/marking/shape';
import { workWords } from '@/features/work/components/work-words';
import { listLeft } from '@/features/work/queries';
import { isolate } from '@/i18n/format';
import { type Locale, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import { RecordSteps } from '../../record-steps';
import '../../../../styles/reader.css';
import '../../../../styles/reader-text.css';
import '../../../../styles/reader-notes.css';
import '../../../../styles/source-desk.css';
import '../../../../styles/desk-reader.css';
import '../../../../styles/notes-desk.css';

/** Names of keys are the same on every keyboard; they are kept from turning the sentence around. */
const KEYS = { shift: isolate('Shift'), escape: isolate('Esc'), c: 'C', e: 'E', a: 'A', h: 'H' };

type Props = PageProps<'/[lang]/desk/sources/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).sourceDesk.reader.title);
}

/** A source at the desk: its text with everything marked in it, to be marked further; its details, notes and history. */
export default deskPage<{ lang: string; id: string }>('readDesk', async (props) => {
  const { editor, locale } = props;
  const source = await sourceAt(props, editor);
  const state = source && stateOf(source);
  if (!source || !state || !can(editor.role, 'read', state)) return <NotFoundPage locale={locale} />;
  const { reader } = messages(locale).sourceDesk;
  return (
    <article className="desk-page desk-source">
      <DeskSourceHead
        source={source}
        ways={{
          suggestions: can(editor.role, 'recordClaim', state),
          captures: can(editor.role, 'editSource', state),
        }}
        locale={locale}
      />
      {source.capture.erasedAt === null && (
        <p id="desk-keys" className="soft xs desk-keys">
          {translator(locale)('sourceDesk.reader.keys', KEYS)}
        </p>
      )}
      <Marking source={source} state={state} editor={editor} locale={locale} />
      <RecordSteps kind="source" id={source.id} editor={editor} locale={locale} />
      <p>
        <a className="btn" href={`/${locale}/desk/publish/${source.publicId}`}>
          {messages(locale).workflow.publication.open}
        </a>
      </p>
      {can(editor.role, 'editSource', state) && (
        <SourceDetails source={source} token={formToken(editor)} locale={locale} />
      )}
      {can(editor.role, 'readHistory', state) && (
        <section className="desk-history">
          <h2 className="subhead">{reader.history}</h2>
          <HistoryList history={source.history} locale={locale} />
        </section>
      )}
    </article>
  );
});

type MarkingProps = {
  readonly source: DeskSource;
  readonly state: RecordState;
  readonly editor: Editor;
  readonly locale: Locale;
};

async function Marking({ source, state, editor, locale }: MarkingProps) {
  const captureId = source.capture.id;
  const [threads, editors, all] = await Promise.all([
    listThreads({ on: 'passage', captureId }),
    listMentionable(100),
    listLeft(editor.id),
  ]);
  const left = [...all].filter(([name]) => name.includes(`-at:${captureId}_`));
  const token = formToken(editor);
  const may = (action: 'annotate' | 'link' | 'recordClaim') => can(editor.role, action, state);
  const mayPublish = can(editor.role, 'publish', 'draft');
  const others = editors.filter(({ id }) => id !== editor.id);
  const words = markWords({ locale, editors: others, mayPublish });
  const reader: NoteReader = {
    ...{ editorId: editor.id, token, mayAnnotate: may('annotate'), mayPublish, editors: others },
  };
  return (
    <>
      <div className="desk-reader">
        <DeskText source={source} locale={locale} />
        {may('annotate') && (
          <MarkDesk
            textId="desk-text"
            captureId={captureId}
            claimHref={may('recordClaim') ? `/${locale}/desk/claims/new?capture=${captureId}` : null}
            mayLink={may('link')}
            words={words}
            work={{
              editorId: editor.id,
              begun: Object.fromEntries(left),
              words: workWords(locale),
              lang: tagOf(locale),
            }}
            token={token}
          />
        )}
      </div>
      {may('annotate') && (
        <WordsForms
          captureId={captureId}
          mayClaim={may('recordClaim')}
          mayLink={may('link')}
          words={words}
          token={token}
          locale={locale}
        />
      )}
      <Annotations threads={threads} on={null} reader={reader} locale={locale} />
    </>
  );
}

type Address = Parameters<Parameters<typeof deskPage<{ lang: string; id: string }>>[1]>[0];

async function sourceAt({ params, searchParams }: Address, editor: Editor): Promise<DeskSource | null> {
  const { id } = await params;
  const asked = [(await searchParams)['capture'] ?? []].flat()[0] ?? '';
  const number = /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  return isPublicId(id)
    ? findDeskSource({ publicId: id, number, states: readableStates(editor.role) })
    : null;
}

function stateOf({ state, publishedAt, capture }: DeskSource): RecordState {
  const at = (instant: string | null) => (instant === null ? null : new Date(instant));
  return recordState({ state, publishedAt: at(publishedAt), erasedAt: at(capture.erasedAt) }, new Date());
}
