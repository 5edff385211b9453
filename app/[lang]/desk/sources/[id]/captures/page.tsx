import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { findSourceState } from '@/features/access/queries';
import { recaptureAction } from '@/features/capture/actions';
import { CaptureList } from '@/features/capture/components/capture-list';
import { CarriedList } from '@/features/capture/components/carried-list';
import { Difference } from '@/features/capture/components/difference';
import { RecaptureForm } from '@/features/capture/components/recapture-form';
import { findCapturesPage } from '@/features/capture/queries';
import { SourceName } from '@/features/source/components/source-name';
import { workWords } from '@/features/work/components/work-words';
import { listLeft } from '@/features/work/queries';
import { workName } from '@/features/work/schema';
import { tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { NotFoundPage } from '../../../../../not-found-page';
import { deskMetadata, deskPage } from '../../../desk-page';
import '../../../../../styles/suggestions.css';

type Props = PageProps<'/[lang]/desk/sources/[id]/captures'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).captures.title);
}

/** The copies of a source, for whoever may edit it: a new one, what it changed, and what became of the passages. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const { id } = await params;
  const state = await findSourceState({ publicId: id });
  const page = state && can(editor.role, 'editSource', state) ? await findCapturesPage(id) : null;
  if (!page) return <NotFoundPage locale={locale} />;
  const words = messages(locale).captures;
  const { source, captures, carried, difference } = page;
  const own = () => ({ token: formToken(editor), opId: newId() });
  const work = workName('recapture', source.id);
  const left = (await listLeft(editor.id)).get(work) ?? null;
  return (
    <div className="desk-page suggestions">
      <h1 className="headline">{words.heading}</h1>
      <p className="soft dots">
        <a className="link" href={`/${locale}/desk/sources/${id}`}>
          <SourceName source={source} locale={locale} />
        </a>
        <a className="link" href={`/${locale}/desk/sources/${id}/suggestions`}>
          {words.toSuggestions}
        </a>
      </p>
      <p>{words.lead}</p>
      <CaptureList captures={captures} locale={locale} />
      {difference && (
        <section aria-labelledby="difference">
          <h2 className="section-title" id="difference">
            {words.difference}
          </h2>
          <Difference runs={difference} lang={source.lang} locale={locale} />
        </section>
      )}
      {captures.length > 1 && (
        <section aria-labelledby="passages">
          <h2 className="section-title" id="passages">
            {words.passages}
          </h2>
          <p className="soft">{words.passagesLead}</p>
          <CarriedList carried={carried} lang={source.lang} locale={locale} own={own} />
        </section>
      )}
      <section aria-labelledby="add">
        <h2 className="section-title" id="add">
          {words.add}
        </h2>
        <RecaptureForm
          action={recaptureAction}
          own={own()}
          work={{ name: work, editorId: editor.id, baseVersion: null }}
          begun={left}
          lang={tagOf(locale)}
          sourceId={source.id}
          textLang={source.lang}
          words={{
            ...workWords(locale),
            ...{ text: words.text, hint: words.addHint, file: words.file, submit: words.submit },
          }}
        />
      </section>
    </div>
  );
});
