import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { DeskActor } from '../shape';
import { ActorLink } from './actor-head';

/** Those that turned out to be this one; each has its own page, from which it is parted again. */
export function MergedList({ actor, locale }: { readonly actor: DeskActor; readonly locale: Locale }) {
  if (actor.merged.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 className="section-title" id="merged">
        {messages(locale).actorDesk.merged.title}
      </h2>
      <ul className="desk-list">
        {actor.merged.map((away) => (
          <li key={away.id}>
            <span className="grow">
              <ActorLink actor={away} locale={locale} />
            </span>
            {away.mergedAt && (
              <time className="soft xs" dateTime={away.mergedAt.slice(0, 10)}>
                <bdi>{sayDay(away.mergedAt.slice(0, 10), locale)}</bdi>
              </time>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
