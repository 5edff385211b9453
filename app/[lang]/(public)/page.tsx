import type { Metadata } from 'next';
import { SearchForm } from '@/features/claim/components/search-form';
import { listNewestClaims } from '@/features/claim/queries';
import { listNewestContradictions } from '@/features/link/queries';
import { listNewestSources } from '@/features/source/queries';
import { listTopics } from '@/features/topic/queries';
import { messages } from '@/i18n/messages';
import { localeOf } from '../../locale';
import { pageMetadata } from '../../page-metadata';
import { Contradictions } from './home/contradictions';
import { NewestClaims } from './home/newest-claims';
import { Rail } from './home/rail';
import '../../styles/pair.css';
import '../../styles/home.css';

const PAIRS = 4;
const CLAIMS = 8;
const TOPICS = 6;
const SOURCES = 1;

type Props = PageProps<'/[lang]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { home, site } = messages(locale);
  return pageMetadata({ locale, path: '', title: home.title, description: site.description });
}

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params);
  const { home } = messages(locale);
  const [contradictions, newest, atIssue, sources] = await Promise.all([
    listNewestContradictions(PAIRS),
    listNewestClaims(CLAIMS),
    listTopics(TOPICS),
    listNewestSources(SOURCES),
  ]);
  const isEmpty = newest.claims.length === 0 && sources.length === 0;

  return (
    <>
      <section className="opening">
        <h1 className="standfirst">{home.heading}</h1>
        <SearchForm locale={locale} look="large" />
      </section>
      {isEmpty ? (
        <section className="narrow empty mt-12">
          <h2 className="section-title">{home.emptyHeading}</h2>
          <p className="prose mt-2">{home.emptyBody}</p>
        </section>
      ) : (
        <>
          <Contradictions {...contradictions} locale={locale} />
          <div className="two">
            <NewestClaims {...newest} locale={locale} />
            <Rail {...atIssue} sources={sources} locale={locale} />
          </div>
          <p className="mt-8 xs faint">{home.glossNote}</p>
        </>
      )}
    </>
  );
}
