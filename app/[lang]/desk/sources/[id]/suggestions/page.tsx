import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { SourceName } from '@/features/source/components/source-name';
import { DecidedList } from '@/features/suggestion/components/decided-list';
import { Progress } from '@/features/suggestion/components/progress';
import { ReadingNotices } from '@/features/suggestion/components/reading-notices';
import { SuggestionList } from '@/features/suggestion/components/suggestion-list';
import { TriageKeys } from '@/features/suggestion/components/triage-keys';
import { UnreadList } from '@/features/suggestion/components/unread-list';
import { deskOf } from '@/features/suggestion/desk-model';
import { findSuggestionDesk } from '@/features/suggestion/queries';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { NotFoundPage } from '../../../../../not-found-page';
import { deskMetadata, deskPage } from '../../../desk-page';
import '../../../../../styles/suggestions.css';

type Props = PageProps<'/[lang]/desk/sources/[id]/suggestions'>;

/** More would be a page nobody reaches the end of. */
const MOST_SHOWN = 100;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).suggestions.title);
}

/** What the engine proposes of a source, for whoever may record claims of it. */
export default deskPage<{ lang: string; id: string }>(
  'readDesk',
  async ({ params, searchParams, editor, locale }) => {
    const { id } = await params;
    const { q, at } = await searchParams;
    const lookedUp = typeof q === 'string' ? q.trim() : '';
    const page = await findSuggestionDesk(id, lookedUp);
    if (!page || !can(editor.role, 'recordClaim', page.state)) return <NotFoundPage locale={locale} />;

    const words = messages(locale).suggestions;
    const t = translator(locale);
    const { source } = page;
    const desk = deskOf(page, MOST_SHOWN);
    const own = () => ({ token: formToken(editor), opId: newId() });
    const shown = {
      ...{ text: source.capture.text, lang: source.capture.lang, own, matches: page.matches },
      path: `/${locale}/desk/sources/${id}/suggestions`,
      search:
        lookedUp !== '' && typeof at === 'string'
          ? { suggestionId: at, words: lookedUp, found: page.matches.get(lookedUp) ?? [] }
          : null,
    };
    return (
      <div className="desk-page suggestions">
        <h1 className="headline">{words.heading}</h1>
        <p className="soft dots">
          <a className="link" href={`/${locale}/desk/sources/${id}`}>
            <SourceName source={{ ...source, lang: source.capture.lang }} locale={locale} />
          </a>
        </p>
        <p>{words.lead}</p>
        {page.model && (
          <p className="soft">
            {t.rich('suggestions.modelAsked', {
              name: () => <bdi lang="en">{page.model?.name}</bdi>,
              host: () => <bdi lang="en">{page.model?.host}</bdi>,
            })}
          </p>
        )}
        <ReadingNotices page={page} own={own} locale={locale} />
        <Progress remaining={desk.left} total={desk.total} locale={locale} />
        <section aria-labelledby="waiting">
          <h2 className="section-title" id="waiting">
            {words.waiting}
          </h2>
          <p className="field-hint keys-hint">
            {t.rich('suggestions.keys', { k: (key) => <kbd key={String(key)}>{key}</kbd> })}
          </p>
          <SuggestionList paragraphs={desk.paragraphs} source={shown} locale={locale} />
          {desk.isCut && <p className="soft">{t('suggestions.more', { count: MOST_SHOWN })}</p>}
        </section>
        {desk.decided.length > 0 && <DecidedList decided={desk.decided} source={shown} locale={locale} />}
        {page.unread.length > 0 && (
          <UnreadList
            unread={page.unread}
            text={source.capture.text}
            blocks={source.capture.blocks}
            lang={source.capture.lang}
            locale={locale}
          />
        )}
        <TriageKeys />
      </div>
    );
  },
);
