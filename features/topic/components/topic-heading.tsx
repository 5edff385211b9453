import type { TopicPageShape } from '@/features/topic/shape';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { Local } from '@/ui/local';
import { claimsPath, topicsPath } from '@/ui/paths';

type Props = { readonly topic: TopicPageShape; readonly locale: Locale };

/** The title of a topic, what it holds, and the ways to its parts. */
export function TopicHeading({ topic, locale }: Props) {
  const { topics, nav } = messages(locale);
  const t = translator(locale);
  return (
    <header className="topic-head">
      <nav className="crumbs" aria-label={nav.breadcrumb}>
        <a href={topicsPath(locale)}>{nav.topics}</a>
      </nav>
      <h1 className="headline">
        <Local text={topic.title} locale={locale} />
      </h1>
      {topic.description && (
        <p className="prose">
          <Local text={topic.description} locale={locale} />
        </p>
      )}
      <p className="soft dots">
        <span>{t('count.claims', { count: topic.claimsTotal })}</span>
        <span>{t('count.contradictions', { count: topic.contradictionsTotal })}</span>
        <span>{t('count.sources', { count: topic.sourcesTotal })}</span>
      </p>
      <nav className="part-links no-print" aria-label={topics.page.contents}>
        <ul>
          {[
            ['at-issue', topics.page.propositions],
            ['timeline', topics.timeline.title],
            ['timeline-table', topics.table.title],
            ['map', topics.map.title],
          ].map(([id, title]) => (
            <li key={id}>
              <a className="link xs" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {topic.points.length < topic.claimsTotal && (
        <p className="note-line xs topic-note">
          {t('topics.page.limited', {
            shown: formatNumber(topic.points.length, locale),
            total: topic.claimsTotal,
          })}{' '}
          <a className="link" href={`${claimsPath(locale)}?topic=${topic.publicId}`}>
            {topics.page.allClaims}
          </a>
        </p>
      )}
    </header>
  );
}
