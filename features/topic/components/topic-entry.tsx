import type { PropositionCard, TopicCard } from '@/features/topic/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Local } from '@/ui/local';
import { propositionPath, topicPath } from '@/ui/paths';
import { PositionMark } from '@/ui/stance';

/** The positions in the order they are shown, with the message that counts each. */
const POSITIONS = [
  ['affirms', 'count.affirm'],
  ['implies', 'count.imply'],
  ['hedges', 'count.hedge'],
  ['denies', 'count.deny'],
  ['reports', 'count.report'],
] as const;

type Props = {
  readonly topic: TopicCard;
  readonly propositions: readonly PropositionCard[];
  readonly locale: Locale;
};

/** A topic in the list: its title, what it holds, and what is at issue in it. */
export function TopicEntry({ topic, propositions, locale }: Props) {
  const t = translator(locale);
  return (
    <article>
      <h2 className="topic-title">
        <a href={topicPath(locale, topic.publicId)}>
          <Local text={topic.title} locale={locale} />
        </a>
      </h2>
      <p className="xs soft">
        {t('home.topicCounts', {
          propositions: t('count.propositions', { count: topic.propositions }),
          claims: t('count.claims', { count: topic.claims }),
        })}
      </p>
      <ul className="stands">
        {propositions.map((proposition) => (
          <li className="stand" key={proposition.publicId}>
            <a
              className="standfirst"
              href={propositionPath(locale, {
                topicPublicId: topic.publicId,
                propositionPublicId: proposition.publicId,
              })}
            >
              <Local text={proposition.text} locale={locale} />
            </a>
            <ul className="stand-counts">
              {POSITIONS.map(([position, message]) => {
                const count = proposition.stances[position] ?? 0;
                return (
                  count > 0 && (
                    <li key={position}>
                      <PositionMark position={position}>{t(message, { count })}</PositionMark>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}
