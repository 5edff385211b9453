import { SourceCard } from '@/features/source/components/source-card';
import type { SourceCard as Source } from '@/features/source/shape';
import { PropositionList } from '@/features/topic/components/proposition-list';
import { TopicList } from '@/features/topic/components/topic-list';
import type { PropositionCard, TopicCard } from '@/features/topic/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = {
  readonly topics: readonly TopicCard[];
  readonly propositions: readonly PropositionCard[];
  readonly sources: readonly Source[];
  readonly locale: Locale;
};

/** Beside the claims: the dossiers, what is at issue in them, and the newest source. */
export function Rail({ topics, propositions, sources, locale }: Props) {
  const { home } = messages(locale);
  return (
    <aside className="rail" aria-label={home.topics}>
      {topics.length > 0 && (
        <section>
          <h2 className="section-title">{home.topics}</h2>
          <TopicList topics={topics} locale={locale} />
        </section>
      )}
      {propositions.length > 0 && (
        <section>
          <h2 className="section-title">{home.atIssue}</h2>
          <PropositionList propositions={propositions} locale={locale} />
        </section>
      )}
      {sources.length > 0 && (
        <section>
          <h2 className="section-title">{sources.length > 1 ? home.newestSources : home.newestSource}</h2>
          <ul className="rail-list">
            {sources.map((source) => (
              <li key={source.publicId}>
                <SourceCard source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
