import type { Metadata } from 'next';
import { TopicEntry } from '@/features/topic/components/topic-entry';
import { listTopics } from '@/features/topic/queries';
import { messages } from '@/i18n/messages';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import '../../../styles/shelf.css';
import '../../../styles/topic.css';

/** More than this many want pages of their own. */
const SHOWN = 50;

type Props = PageProps<'/[lang]/topics'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = messages(locale).topics;
  return pageMetadata({ locale, path: '/topics', title, description });
}

/** The dossiers, newest first, each with what is at issue in it. */
export default async function TopicsPage({ params }: Props) {
  const locale = await localeOf(params);
  const { topics: words } = messages(locale);
  const { topics, propositions } = await listTopics(SHOWN);

  return (
    <>
      <h1 className="headline">{words.title}</h1>
      <p className="soft page-intro">{words.intro}</p>
      {topics.length === 0 && (
        <section className="empty">
          <h2 className="section-title">{words.emptyHeading}</h2>
          <p>{words.emptyBody}</p>
        </section>
      )}
      <ul className="topic-entries">
        {topics.map((topic) => (
          <li key={topic.publicId}>
            <TopicEntry
              topic={topic}
              propositions={propositions.filter(({ topicPublicId }) => topicPublicId === topic.publicId)}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
