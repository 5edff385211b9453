import type { Metadata } from 'next';
import { listCorrections } from '@/features/history/queries';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { claimsPath, correctionsPath, methodologyPath } from '@/ui/paths';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import { CorrectionEntry } from './correction-entry';
import '../../../styles/shelf.css';
import '../../../styles/about.css';

type Props = PageProps<'/[lang]/corrections'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = messages(locale).about.corrections;
  const after = placeIn(await searchParams);
  return {
    ...pageMetadata({ locale, path: '/corrections', title, description }),
    robots: after ? { index: false, follow: true } : null,
  };
}

/** What was published and then corrected, hidden, withdrawn or erased, newest first: from the history itself. */
export default async function CorrectionsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { corrections: text } = messages(locale).about;
  const after = placeIn(await searchParams);
  const { corrections, next } = await listCorrections(after);
  const isEmpty = corrections.length === 0 && after === null;

  return (
    <article className="about">
      <h1 className="headline">{text.title}</h1>
      <p className="about-intro">{text.intro}</p>
      {isEmpty && (
        <section className="empty about-empty">
          <h2 className="section-title">{text.emptyHeading}</h2>
          <p>{text.emptyBody}</p>
          <p className="row">
            <a className="link list-link" href={claimsPath(locale)}>
              {text.claims}
            </a>
            <a className="link list-link" href={methodologyPath(locale)}>
              {text.howWeWork}
            </a>
          </p>
        </section>
      )}
      <ol className="corrections">
        {corrections.map((correction) => (
          <li key={`${correction.at} ${correction.aggregate} ${correction.publicId}`}>
            <CorrectionEntry correction={correction} locale={locale} />
          </li>
        ))}
      </ol>
      {(next || after) && (
        <nav className="row" aria-label={text.paging}>
          {after && (
            <a className="btn btn-plain" href={correctionsPath(locale)}>
              {text.first}
            </a>
          )}
          {next && (
            <a className="btn" href={`${correctionsPath(locale)}?after=${next}`} rel="next">
              {text.next} <Icon name="chevron" />
            </a>
          )}
        </nav>
      )}
    </article>
  );
}

function placeIn(query: Readonly<Record<string, string | string[] | undefined>>): string | null {
  const after = query['after'];
  return typeof after === 'string' && /^\d{1,18}$/.test(after) ? after : null;
}
