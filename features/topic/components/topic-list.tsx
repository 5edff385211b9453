import type { TopicCard } from '@/features/topic/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Local } from '@/ui/local';
import { topicPath } from '@/ui/paths';

/** The dossiers, with what each holds. */
export function TopicList({
  topics,
  locale,
}: {
  readonly topics: readonly TopicCard[];
  readonly locale: Locale;
}) {
  return (
    <ul className="rail-list">
      {topics.map((topic) => (
        <li key={topic.publicId}>
          <p className="strong">
            <a href={topicPath(locale, topic.publicId)}>
              <Local text={topic.title} locale={locale} />
            </a>
          </p>
          <p className="xs soft">{counts(topic, locale)}</p>
        </li>
      ))}
    </ul>
  );
}

function counts(topic: TopicCard, locale: Locale): string {
  const t = translator(locale);
  return t('home.topicCounts', {
    propositions: t('count.propositions', { count: topic.propositions }),
    claims: t('count.claims', { count: topic.claims }),
  });
}
