import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { Gloss } from '@/ui/gloss';
import { claimPath, quotePath } from '@/ui/paths';
import { Quote, type QuoteSize } from '@/ui/quote';

type Props = {
  readonly claim: ClaimCard;
  readonly locale: Locale;
  readonly size: QuoteSize;
  readonly glossSize?: 'lg' | 'xl';
  /** Where the words lead, where not to the claim's public page. */
  readonly href?: string;
};

/** The words of a claim and their translation; the words lead to the claim's page. */
export function ClaimQuote({ claim, locale, size, glossSize, href }: Props) {
  return (
    <>
      <Quote
        words={claim.quote}
        lang={claim.lang}
        isDirect={claim.mode === 'direct'}
        size={size}
        cite={quotePath(locale, claim.source.publicId, claim.publicId)}
        href={href ?? claimPath(locale, claim.publicId)}
        cue={claim.cueInQuote}
      />
      <Gloss
        translations={claim.translations}
        quoteLang={claim.lang}
        locale={locale}
        {...(glossSize && { size: glossSize })}
      />
    </>
  );
}
