import { OtherNames } from '@/features/speaker/components/other-names';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Local } from '@/ui/local';
import { Slotted, slot } from '@/ui/slot';
import type { DeskActorLine } from '../shape';

type Props = {
  readonly actors: readonly DeskActorLine[];
  /** What is said where there are none. */
  readonly none: string;
  readonly locale: Locale;
};

/** Speakers and outlets, a line each: the name in all scripts, what it is, and how many claims it has. */
export function ActorLines({ actors, none, locale }: Props) {
  if (actors.length === 0) return <p className="soft empty-list">{none}</p>;
  return (
    <ul className="desk-list source-lines">
      {actors.map((actor) => (
        <li key={actor.publicId}>
          <span className="grow">
            <a className="link strong" href={`/${locale}/desk/actors/${actor.publicId}`}>
              <ActorName names={actor.names} locale={locale} />
            </a>{' '}
            <OtherNames names={actor.names} locale={locale} />
            <span className="soft source-line-facts">
              <span>{term('actorTypes', actor.type, locale)}</span>
              <Place actor={actor} locale={locale} />
              <span>{translator(locale)('actorDesk.holdings.claims', { count: actor.claims })}</span>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Place({ actor: { office, organisation }, locale }: { actor: DeskActorLine; locale: Locale }) {
  if (!organisation) return null;
  const body = <Local text={organisation} locale={locale} />;
  if (!office) return <span>{body}</span>;
  return (
    <span>
      <Slotted
        text={translator(locale)('actorDesk.list.office', {
          title: slot('title'),
          organisation: slot('organisation'),
        })}
        slots={{ title: <Local text={office} locale={locale} />, organisation: body }}
      />
    </span>
  );
}
