import { OtherNames } from '@/features/speaker/components/other-names';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { outletPath, speakerPath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';
import type { DeskActor } from '../shape';
import { nameOf } from './actor-fields';
import { HoldingsList } from './holdings-list';

type Props = { readonly actor: DeskActor; readonly locale: Locale };

/** Who it is, what hangs on it, and the ways from here. */
export function ActorHead({ actor, locale }: Props) {
  const words = messages(locale).actorDesk;
  const found = `/${locale}/desk/claims?q=${encodeURIComponent(nameOf(actor, locale))}`;
  return (
    <header>
      <h1 className="headline">
        <ActorName names={actor.names} locale={locale} /> <OtherNames names={actor.names} locale={locale} />
      </h1>
      <div className="soft actor-facts">
        <p className="dots">
          <span>{term('actorTypes', actor.type, locale)}</span>
          {actor.parent && (
            <span>
              {messages(locale).speakers.page.partOf} <ActorLink actor={actor.parent} locale={locale} />
            </span>
          )}
        </p>
        <HoldingsList counts={actor.holdings} locale={locale} />
      </div>
      {actor.mergedInto ? (
        <p className="door-notice">
          <Slotted text={translator(locale)('actorDesk.merged.away', { name: SLOT })}>
            <ActorLink actor={actor.mergedInto} locale={locale} />
          </Slotted>
        </p>
      ) : (
        <p className="dots xs">
          <a className="link" href={found}>
            {words.claimsOf}
          </a>
          <a
            className="link"
            href={(actor.type === 'outlet' ? outletPath : speakerPath)(locale, actor.publicId)}
          >
            {words.publicPage}
          </a>
        </p>
      )}
    </header>
  );
}

/** A name that leads to its page at the desk. */
export function ActorLink({
  actor,
  locale,
}: {
  readonly actor: Pick<DeskActor, 'publicId' | 'names'>;
  readonly locale: Locale;
}) {
  return (
    <a className="link" href={`/${locale}/desk/actors/${actor.publicId}`}>
      <ActorName names={actor.names} locale={locale} />
    </a>
  );
}
