import { ClaimQuote } from '@/features/claim/components/claim-quote';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { claimsPath } from '@/ui/paths';

type Props = {
  readonly claims: readonly ClaimCard[];
  readonly total: { readonly count: number; readonly isCapped: boolean };
  readonly locale: Locale;
};

/** The claims recorded last, and the way to all of them. */
export function NewestClaims({ claims, total, locale }: Props) {
  const { home, claims: list } = messages(locale);
  return (
    <section aria-labelledby="claims">
      <div className="head-row">
        <h2 className="section-title" id="claims">
          {home.newestClaims}
        </h2>
        {claims.length > 0 && (
          <a className="link xs" href={claimsPath(locale)}>
            {translator(locale)('home.allClaims', { count: total.count })}
            {total.isCapped && '+'}
          </a>
        )}
      </div>
      {claims.length === 0 && <p className="note-line">{list.emptyBody}</p>}
      <ul className="claim-rows">
        {claims.map((claim) => (
          <li key={claim.publicId}>
            <Said claim={claim} locale={locale} />
            <div>
              <ClaimQuote claim={claim} locale={locale} size="lg" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ claim, locale }: { readonly claim: ClaimCard; readonly locale: Locale }) {
  return (
    <div className="said">
      <b>
        <SpeakerName claim={claim} locale={locale} />
      </b>
      {hasRole(claim) && (
        <span className="soft">
          <SpeakerRole claim={claim} locale={locale} />
        </span>
      )}
      {claim.mode !== 'narration' && <span className="faint">{term('modes', claim.mode, locale)}</span>}
    </div>
  );
}
