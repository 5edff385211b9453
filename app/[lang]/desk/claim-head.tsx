import { SpeakerName } from '@/features/claim/components/speaker-line';
import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { DeskQuote } from './desk-quote';

type Props = { readonly claim: ClaimCard; readonly locale: Locale };

/** Which claim a page of the desk is about: who, the words, and the way to its own page. */
export function ClaimHead({ claim, locale }: Props) {
  return (
    <figure className="claim-head">
      <figcaption className="xs dots">
        <b>
          <SpeakerName claim={claim} locale={locale} />
        </b>
        <a className="link" href={`/${locale}/desk/claims/${claim.publicId}`}>
          {messages(locale).findings.onClaim}
        </a>
      </figcaption>
      <DeskQuote claim={claim} locale={locale} />
    </figure>
  );
}
