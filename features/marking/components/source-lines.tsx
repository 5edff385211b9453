import { SourceName, SourceOrigin } from '@/features/source/components/source-name';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { DeskSourceLine } from '../shape';
import { standingOf } from '../standing';

type Props = { readonly sources: readonly DeskSourceLine[]; readonly locale: Locale };

/** Sources at the desk, a line each: its name, its state, who published it and how many claims it holds. */
export function SourceLines({ sources, locale }: Props) {
  const t = translator(locale);
  const { list } = messages(locale).sourceDesk;
  if (sources.length === 0) return <p className="soft empty-list">{list.none}</p>;
  return (
    <ul className="desk-list source-lines">
      {sources.map((source) => (
        <li key={source.id}>
          <span className="grow">
            <a className="link strong" href={`/${locale}/desk/sources/${source.publicId}`}>
              <SourceName source={source} locale={locale} />
            </a>
            <span className="soft source-line-facts">
              <span>{term('sourceKinds', source.kind, locale)}</span>
              {(source.outlet || source.relays) && (
                <span>
                  <SourceOrigin source={source} locale={locale} />
                </span>
              )}
              <span>{t('count.claims', { count: source.claims })}</span>
              {source.drafts > 0 && <span>{t('sourceDesk.list.drafts', { count: source.drafts })}</span>}
              <time dateTime={source.addedAt.slice(0, 10)}>
                <bdi>{sayDay(source.addedAt.slice(0, 10), locale)}</bdi>
              </time>
            </span>
          </span>
          {source.heldAt && <span className="state-mark">{list.held}</span>}
          <StateMark standing={standingOf(source)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
