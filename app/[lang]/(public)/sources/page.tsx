import type { Metadata } from 'next';
import { SourceCard } from '@/features/source/components/source-card';
import { listNewestSources } from '@/features/source/queries';
import { messages } from '@/i18n/messages';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';

/** More than this many want pages and a search of their own. */
const SHOWN = 100;

type Props = PageProps<'/[lang]/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { nav, home, site } = messages(locale);
  return pageMetadata({
    locale,
    path: '/sources',
    title: nav.sources,
    description: `${home.newestSources}. ${site.description}`,
  });
}

/** The newest public sources. */
export default async function SourcesPage({ params }: Props) {
  const locale = await localeOf(params);
  const { nav, home } = messages(locale);
  const sources = await listNewestSources(SHOWN);

  return (
    <>
      <h1 className="headline">{nav.sources}</h1>
      {sources.length === 0 && <p className="empty">{home.emptyBody}</p>}
      <ul className="rail-list">
        {sources.map((source) => (
          <li key={source.publicId}>
            <SourceCard source={source} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}
