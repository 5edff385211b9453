import type { ClaimCard as Claim } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Stance } from '@/ui/stance';
import { ClaimQuote } from './claim-quote';
import { SaidDate } from './said-date';
import { hasRole, SpeakerName, SpeakerRole } from './speaker-line';

/** A claim in a list: who, the words, their translation, and beside them what stands against it, its form and date. */
export function ClaimCard({ claim, locale }: { readonly claim: Claim; readonly locale: Locale }) {
  return (
    <article className="claim-card">
      <div className="body">
        <p className="xs">
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
        </p>
        <ClaimQuote claim={claim} locale={locale} size="lg" />
      </div>
      <div className="tally">
        <Contradictions count={claim.contradictions} locale={locale} />
        <span>{term('modes', claim.mode, locale)}</span>
        <span className="faint">
          <SaidDate claim={claim} locale={locale} />
        </span>
      </div>
    </article>
  );
}

/** How many claims stand against it; nothing where there are none, for silence has no number. */
export function Contradictions({ count, locale }: { readonly count: number; readonly locale: Locale }) {
  if (count === 0) return null;
  return <Stance type="contradicts">{translator(locale)('card.contradictions', { count })}</Stance>;
}
