import { chainStops } from '@/features/claim/chain';
import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Icon } from '@/ui/icon';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** The chain in one line, for tables: the actors in order, and at each what was done. */
export function ChainShort({ claim: { hops }, locale }: Props) {
  return (
    <ol className="chain-short">
      {hops.map(({ actor, act }, index) => (
        <li key={keys[index]}>
          <span>
            <ActorName names={actor.names} locale={locale} />{' '}
            <span className="faint">{term('hopActs', act, locale)}</span>
          </span>
          {index < hops.length - 1 && <Icon name="chevron" />}
        </li>
      ))}
    </ol>
  );
}

/** Whether somebody here has seen where the words first stood, and where that was. */
export function PrimarySource({ claim: { hops }, locale }: Props) {
  const { chain } = messages(locale).claim;
  const unseen = chainStops(hops).find(({ isPrimaryUnseen }) => isPrimaryUnseen);
  if (!unseen) return hops.length > 0 ? chain.primarySeen : null;
  return (
    <span className="row">
      <Icon name="broken" />
      <span>
        {chain.notSeen}
        {': '}
        <ActorName names={unseen.hop.actor.names} locale={locale} />
        {messages(locale).common.separator}
        {term('hopActs', unseen.hop.act, locale)}
      </span>
    </span>
  );
}

/** Steps of a chain never move, and one actor may take two of them: their place names them. */
const keys = Array.from({ length: 64 }, (_place, index) => `step-${index}`);
