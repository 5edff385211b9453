import type { Metadata } from 'next';
import { cache } from 'react';
import { ClaimsTable } from '@/features/topic/components/claims-table';
import { MapSection } from '@/features/topic/components/map-section';
import { PropositionStands } from '@/features/topic/components/proposition-stands';
import { TimelineSection } from '@/features/topic/components/timeline-section';
import { TopicHeading } from '@/features/topic/components/topic-heading';
import { findTopic } from '@/features/topic/queries';
import { readTopicAddress, topicQuery } from '@/features/topic/topic-address';
import { messages, translator } from '@/i18n/messages';
import { isPublicId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../not-found-page';
import { pageMetadata } from '../../../../page-metadata';
import '../../../../styles/shelf.css';
import '../../../../styles/topic.css';
import '../../../../styles/timeline.css';
import '../../../../styles/timeline-marks.css';
import '../../../../styles/topic-map.css';

type Props = PageProps<'/[lang]/topics/[id]'>;

/** One read for the page and for its title. Whatever follows the id in the address is for human eyes. */
const topicAt = cache(async (address: string) => {
  const [id = ''] = address.split('-');
  return isPublicId(id) ? findTopic(id) : null;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const topic = await topicAt((await params).id);
  if (!topic) return notFoundMetadata(locale);
  const title = pickText(topic.title, locale)?.words ?? '';
  const isWhole = topicQuery(readTopicAddress(await searchParams)) === '';
  return {
    ...pageMetadata({
      locale,
      path: `/topics/${topic.publicId}`,
      title,
      description: translator(locale)('topics.page.description', { title }),
      type: 'article',
    }),
    robots: isWhole ? null : { index: false, follow: true },
  };
}

/** A topic: what is at issue and who stands where, when it was said, and who contradicts whom. */
export default async function TopicPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const topic = await topicAt((await params).id);
  if (!topic) return <NotFoundPage locale={locale} />;
  const address = readTopicAddress(await searchParams);
  const { page, timeline, table } = messages(locale).topics;

  return (
    <article>
      <TopicHeading topic={topic} locale={locale} />
      <section className="topic-part" aria-labelledby="at-issue">
        <h2 className="section-title" id="at-issue">
          {page.propositions}
        </h2>
        {topic.propositions.length === 0 && <p className="note-line topic-note">{page.noPropositions}</p>}
        <PropositionStands propositions={topic.propositions} locale={locale} />
      </section>
      {topic.points.length === 0 ? (
        <p className="note-line topic-part">{timeline.none}</p>
      ) : (
        <>
          <TimelineSection topic={topic} address={address} locale={locale} />
          <section className="topic-part" aria-labelledby="timeline-table">
            <h2 className="section-title" id="timeline-table">
              {table.title}
            </h2>
            <ClaimsTable points={topic.points} arcs={topic.arcs} locale={locale} />
          </section>
          <MapSection topic={topic} address={address} locale={locale} />
        </>
      )}
    </article>
  );
}
