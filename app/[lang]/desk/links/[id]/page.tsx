import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { SentenceText } from '@/features/compare/components/sentence-text';
import { relationPieces } from '@/features/compare/sentence';
import { withdrawLinkAction } from '@/features/link/actions';
import { CompactPair } from '@/features/link/components/compact-pair';
import { findDeskLink } from '@/features/link/queries';
import type { DeskLink } from '@/features/link/shape';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import { LOCALES, type Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { NotFoundPage } from '../../../../not-found-page';
import { askForRecord } from '../../ask-for-record';
import { deskMetadata, deskPage } from '../../desk-page';
import { RecordNotes } from '../../record-notes';
import { RecordSteps } from '../../record-steps';
import { reasonFields } from '../link-fields';
import { EditLink } from './edit-link';
import '../../../../styles/pair.css';

type Props = PageProps<'/[lang]/desk/links/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).linkDesk.title);
}

/** One link at the desk: both claims, what readers will read of it in each language, its draft and its steps. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const link = await findDeskLink((await params).id);
  const states = link ? await statesOf(link, editor.id) : [];
  const mayRead = states.every((state) => state !== null && can(editor.role, 'read', state));
  const [state] = states;
  if (!link || !state || !mayRead) return <NotFoundPage locale={locale} />;
  const words = messages(locale).linkDesk;
  const own = () => ({ token: formToken(editor), opId: newId() });
  const isDraft = state === 'draft' || state === 'in_review';
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <Sentences link={link} />
      <CompactPair
        pair={{ ...link, confirmedBy: link.confirmedBy ?? {}, confirmedAt: '', isByOnePerson: false }}
        locale={locale}
        hrefOf={({ publicId }) => `/${locale}/desk/claims/${publicId}`}
        isComparable={link.isShown}
      />
      <People link={link} locale={locale} />
      <RecordSteps
        kind="link"
        id={link.id}
        editor={editor}
        locale={locale}
        without={state === 'published' ? ['hide'] : []}
      />
      {state === 'published' && can(editor.role, 'hide', state) && (
        <details className="manage">
          <summary className="btn">{words.withdraw}…</summary>
          <SavedForm
            work={workName('withdraw', link.id)}
            locale={locale}
            action={withdrawLinkAction}
            fields={[
              { kind: 'hidden', name: 'linkId', value: link.id },
              ...reasonFields(locale, { legend: words.reason, hint: words.withdrawHint, reason: {} }),
            ]}
            submit={words.withdraw}
            own={own()}
          />
        </details>
      )}
      {isDraft && can(editor.role, 'link', state) && <EditLink link={link} own={own()} locale={locale} />}
      <RecordNotes on={{ kind: 'link', id: link.id }} state={state} editor={editor} locale={locale} />
    </div>
  );
});

/** The sentence readers read, in each of their languages. */
function Sentences({ link }: { readonly link: DeskLink }) {
  return (
    <div className="link-preview">
      {LOCALES.map((locale) => (
        <p key={locale} {...langAttributes(locale)}>
          <SentenceText pieces={relationPieces(link, [link.from, link.to], locale)} locale={locale} />
        </p>
      ))}
    </div>
  );
}

function People({ link, locale }: { readonly link: DeskLink; readonly locale: Locale }) {
  const t = translator(locale);
  const name = (byline: DeskLink['proposedBy']) => pickText(byline, locale)?.words ?? '';
  return (
    <div className="link-people">
      <p>
        <Local text={link.reason} locale={locale} />
      </p>
      {link.withdrawnReason && (
        <p className="door-notice">
          {messages(locale).linkDesk.withdrawn} <Local text={link.withdrawnReason} locale={locale} />
        </p>
      )}
      <p className="dots xs soft">
        <span>{t('linkDesk.proposedBy', { who: name(link.proposedBy) })}</span>
        {link.confirmedBy && <span>{t('linkDesk.confirmedBy', { who: name(link.confirmedBy) })}</span>}
      </p>
    </div>
  );
}

async function statesOf({ id, fromId, toId }: DeskLink, editorId: string) {
  const [standing, ...ends] = await Promise.all([
    askForRecord('link', id, editorId),
    findRecordState('claim', fromId),
    findRecordState('claim', toId),
  ]);
  return [standing?.standing ?? null, ...ends];
}
