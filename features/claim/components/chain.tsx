import { type ChainStop, chainDistance, chainStops } from '@/features/claim/chain';
import type { ClaimPageShape } from '@/features/claim/shape';
import { formatOrdinal } from '@/i18n/format';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { quotePath, sourcePath } from '@/ui/paths';
import { ActorLink } from './actor-link';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** Who heard it from whom, from the speaker to the copy we hold. */
export function Chain({ claim, locale }: Props) {
  if (claim.hops.length === 0) return null;
  const { chain } = messages(locale).claim;
  const distance = translator(locale)('claim.chain.summary', { count: chainDistance(claim.hops) });
  return (
    <section className="claim-chain" aria-labelledby="chain">
      <h2 className="dots fact-label" id="chain">
        <span>{chain.title}</span>
        <span>{distance}</span>
      </h2>
      <ol className="chain">
        {chainStops(claim.hops).map((stop, index) => (
          <Stop key={keys[index]} stop={stop} claim={claim} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

/** Steps of a chain never move, and one actor may take two of them: their place names them. */
const keys = Array.from({ length: 64 }, (_place, index) => `step-${index}`);

function Stop({ stop, claim, locale }: Props & { readonly stop: ChainStop }) {
  const { hop, line } = stop;
  const { chain } = messages(locale).claim;
  return (
    <li className={classesOf(stop)}>
      <b>
        <ActorLink actor={hop.actor} locale={locale} />
      </b>
      <span className="dots">
        <span>{term('hopActs', hop.act, locale)}</span>
        {hop.lang && (
          <span>
            {translator(locale)('claim.chain.inLanguage', { language: languageName(hop.lang, locale) })}
          </span>
        )}
      </span>
      <span className="state">
        <State stop={stop} claim={claim} locale={locale} />
      </span>
      {!hop.isOriginStated && <span className="state origin">{chain.originNotStated}</span>}
      {line && (
        <span className="hop-line">
          {stop.isPrimaryUnseen && (
            <>
              <Icon name="broken" />
              <span className="sr">{chain.gap}</span>
            </>
          )}
        </span>
      )}
    </li>
  );
}

function State({ stop: { hop, isPrimaryUnseen }, claim, locale }: Props & { readonly stop: ChainStop }) {
  const { chain } = messages(locale).claim;
  if (hop.sourcePublicId === claim.source.publicId) {
    return (
      <a className="link" href={quotePath(locale, claim.source.publicId, claim.publicId)}>
        {translator(locale)('claim.chain.held', { number: formatOrdinal(claim.capture.number, locale) })}
      </a>
    );
  }
  if (hop.sourcePublicId) {
    return (
      <a className="link" href={sourcePath(locale, hop.sourcePublicId)}>
        {chain.heldElsewhere}
      </a>
    );
  }
  if (isPrimaryUnseen) return hop.isInferred ? chain.inferredNotSeen : chain.primaryNotSeen;
  return hop.isInferred ? chain.inferred : chain.notHeld;
}

function classesOf({ isHeld, isPrimaryUnseen, line, hop }: ChainStop): string {
  return [
    'hop',
    isHeld && 'hop-held',
    isPrimaryUnseen && 'hop-broken',
    hop.isInferred && 'hop-inferred',
    line === 'inferred' && 'hop-unseen',
  ]
    .filter(Boolean)
    .join(' ');
}
