import { ClaimQuote } from '@/features/claim/components/claim-quote';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimCard } from '@/features/claim/shape';
import type { PairShape } from '@/features/link/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { comparePath } from '@/ui/paths';

type Props = {
  readonly pair: PairShape;
  readonly locale: Locale;
  /** Where the words of a claim lead, where not to its public page. */
  readonly hrefOf?: (claim: ClaimCard) => string;
  /** False where readers cannot compare the two. */
  readonly isComparable?: boolean;
};

/** A pair one under the other, with a fold between that carries sign, kind and who sees it. */
export function CompactPair({ pair, locale, hrefOf, isComparable = true }: Props) {
  return (
    <>
      <Voice claim={pair.from} locale={locale} href={hrefOf?.(pair.from)} />
      <p className={`fold ${pair.type} fold-${pair.assertedBy}`}>
        <Icon name={pair.type} /> {kindOf(pair.type, pair.kind, locale).name}{' '}
        <span className="basis">{term('assertedBy', pair.assertedBy, locale)}</span>
      </p>
      <div>
        <Voice claim={pair.to} locale={locale} href={hrefOf?.(pair.to)} />
        {isComparable && (
          <p className="more">
            <a className="link xs" href={comparePath(locale, [pair.from.publicId, pair.to.publicId])}>
              {messages(locale).home.compareTwo}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

type VoiceProps = {
  readonly claim: ClaimCard;
  readonly locale: Locale;
  readonly href: string | undefined;
};

function Voice({ claim, locale, href }: VoiceProps) {
  return (
    <figure>
      <figcaption className="xs">
        <b>
          <SpeakerName claim={claim} locale={locale} />
        </b>
        {hasRole(claim) && (
          <>
            {' '}
            <span className="soft">
              <SpeakerRole claim={claim} locale={locale} />
            </span>
          </>
        )}
      </figcaption>
      <ClaimQuote claim={claim} locale={locale} size="lg" {...(href && { href })} />
    </figure>
  );
}
