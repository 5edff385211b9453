import { ClaimQuote } from '@/features/claim/components/claim-quote';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimCard } from '@/features/claim/shape';
import type { PairShape } from '@/features/link/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { langAttributes } from '@/ui/lang';
import { comparePath } from '@/ui/paths';

type Props = { readonly pair: PairShape; readonly locale: Locale };

/** Two voices facing each other, and the spine that says how they stand: kind, strength, who sees it, in which words. */
export function Pair({ pair, locale }: Props) {
  return (
    <div className="pair">
      <Voice claim={pair.from} locale={locale} />
      <Spine pair={pair} locale={locale} />
      <Voice claim={pair.to} locale={locale} />
    </div>
  );
}

function Voice({ claim, locale }: { readonly claim: ClaimCard; readonly locale: Locale }) {
  return (
    <figure className="voice">
      <figcaption className="who">
        <SpeakerName claim={claim} locale={locale} />
        {hasRole(claim) && (
          <span className="role">
            <SpeakerRole claim={claim} locale={locale} />
          </span>
        )}
      </figcaption>
      <ClaimQuote claim={claim} locale={locale} size="2xl" glossSize="lg" />
    </figure>
  );
}

function Spine({ pair, locale }: Props) {
  const { home, claim } = messages(locale);
  return (
    <div className={`spine ${pair.type} spine-${pair.assertedBy}`}>
      <Icon name={pair.type} />
      <p className="kind">{kindOf(pair.type, pair.kind, locale).name}</p>
      <p className="basis">
        {pair.strength && `${term('strengths', pair.strength, locale)} · `}
        {pair.cue ? claim.link.cueAgainst : term('assertedBy', pair.assertedBy, locale)}
      </p>
      {pair.cue && (
        <p>
          <span className="cue" {...langAttributes(pair.cue.lang)}>
            {pair.cue.words}
          </span>
        </p>
      )}
      <a className="link xs" href={comparePath(locale, [pair.from.publicId, pair.to.publicId])}>
        {home.compareTwo}
      </a>
    </div>
  );
}
