import type { Metadata } from 'next';
import { cache } from 'react';
import { listRevisions } from '@/features/revision/queries';
import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import { messages, translator } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { Local } from '@/ui/local';
import { claimPath, revisionPath } from '@/ui/paths';
import { Quote } from '@/ui/quote';
import { localeOf } from '../../../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../../../not-found-page';

type Props = PageProps<'/[lang]/claims/[id]/revisions/[number]'>;

/** One read for the page and for its title. */
const revisionsAt = cache(async (id: string) => (isPublicId(id) ? listRevisions(id) : []));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { id, number } = await params;
  const revision = (await revisionsAt(id)).find((one) => String(one.number) === number);
  if (!revision) return notFoundMetadata(locale);
  const title = translator(locale)('claim.history.revision', {
    number: formatOrdinal(revision.number, locale),
  });
  return { title, robots: { index: false } };
}

/** A claim as readers saw it once, with why it was corrected. It never changes; the claim's own page is the newest. */
export default async function RevisionPage({ params }: Props) {
  const locale = await localeOf(params);
  const { id, number } = await params;
  const revisions = await revisionsAt(id);
  const revision = revisions.find((one) => String(one.number) === number);
  if (!revision) return <NotFoundPage locale={locale} />;
  const { history } = messages(locale).claimDesk;
  const { quote, values } = revision.snapshot;
  const isNewest = revision === revisions[0];
  return (
    <article className="narrow">
      <h1 className="headline">
        {translator(locale)('claim.history.revision', { number: formatOrdinal(revision.number, locale) })}
      </h1>
      <p className="soft dots">
        <time dateTime={revision.publishedAt}>{sayInstant(revision.publishedAt, locale)}</time>
        <span>
          <Local text={revision.byline} locale={locale} />
        </span>
      </p>
      <p>{isNewest ? history.isNewest : history.isOld}</p>
      {revision.note && (
        <p dir="auto">
          <b>{history.correction}</b> <Local text={revision.note} locale={locale} />
        </p>
      )}
      <Quote words={quote} lang={revision.lang} isDirect={values.mode === 'direct'} size="2xl" />
      <p>
        <a className="link" href={claimPath(locale, id)}>
          {history.toNewest}
        </a>
      </p>
      {revisions.length > 1 && (
        <ol className="row" reversed>
          {revisions.map((one) => (
            <li key={one.number}>
              {one === revision ? (
                <b>{formatOrdinal(one.number, locale)}</b>
              ) : (
                <a className="link" href={revisionPath(locale, id, one.number)}>
                  {formatOrdinal(one.number, locale)}
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
