import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { SpeakerName } from '@/features/claim/components/speaker-line';
import { SourceName } from '@/features/source/components/source-name';
import { publishSourceAction } from '@/features/workflow/actions';
import { StateMark } from '@/features/workflow/components/state-mark';
import { findPublication, findRecordState } from '@/features/workflow/queries';
import type { Publication } from '@/features/workflow/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import { DeskQuote } from '../../desk-quote';
import { RecordSteps } from '../../record-steps';
import { whenFields } from '../../step-with-fields';

type Props = PageProps<'/[lang]/desk/publish/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).workflow.publication.title);
}

/** Publishing a source with its claims: first what becomes public, then the one act that does it. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const source = await findPublication((await params).id);
  const state = source && (await findRecordState('source', source.id));
  if (!source || !state || !can(editor.role, 'read', state)) return <NotFoundPage locale={locale} />;
  const words = messages(locale).workflow.publication;
  const ready = source.claims.filter((claim) => claim.state === 'draft' || claim.state === 'in_review');
  const isOffered = can(editor.role, 'publish', state) && ready.length > 0;
  const own = () => ({ token: formToken(editor), opId: newId() });
  const target = [{ kind: 'hidden', name: 'sourceId', value: source.id }] as const;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <p>
        <SourceName source={source} locale={locale} />
      </p>
      <RecordSteps kind="source" id={source.id} editor={editor} locale={locale} />
      {isOffered && (
        <section aria-labelledby="together">
          <h2 className="section-title" id="together">
            {words.together}
          </h2>
          <p className="soft">{translator(locale)('workflow.publication.lead', { count: ready.length })}</p>
          <div className="open-steps">
            <FieldsForm action={publishSourceAction} fields={target} submit={words.publish} own={own()} />
            <details className="manage">
              <summary className="btn">{messages(locale).workflow.steps.publishLater}…</summary>
              <FieldsForm
                action={publishSourceAction}
                fields={[...target, ...whenFields(locale)]}
                submit={messages(locale).workflow.later.submit}
                own={own()}
              />
            </details>
          </div>
        </section>
      )}
      <Claims
        claims={source.claims.filter((claim) => can(editor.role, 'read', claim.state))}
        locale={locale}
      />
    </div>
  );
});

function Claims({ claims, locale }: { readonly claims: Publication['claims']; readonly locale: Locale }) {
  const words = messages(locale).workflow.publication;
  return (
    <section aria-labelledby="claims">
      <h2 className="section-title" id="claims">
        {words.claims}
      </h2>
      {claims.length === 0 && <p className="soft">{words.noClaims}</p>}
      <ul className="desk-list">
        {claims.map(({ publicId, state, card }) => (
          <li key={publicId}>
            <figure className="grow">
              <figcaption className="xs">
                <b>
                  <SpeakerName claim={card} locale={locale} />
                </b>{' '}
                <StateMark standing={state} locale={locale} />
              </figcaption>
              <DeskQuote claim={card} locale={locale} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
