import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { Gloss } from '@/ui/gloss';
import { quotePath } from '@/ui/paths';
import { Quote } from '@/ui/quote';

/** The words of a claim and their translation. They lead nowhere: a draft has no page that readers could open. */
export function DeskQuote({ claim, locale }: { readonly claim: ClaimCard; readonly locale: Locale }) {
  return (
    <>
      <Quote
        words={claim.quote}
        lang={claim.lang}
        isDirect={claim.mode === 'direct'}
        size="lg"
        cite={quotePath(locale, claim.source.publicId, claim.publicId)}
        cue={claim.cueInQuote}
      />
      <Gloss translations={claim.translations} quoteLang={claim.lang} locale={locale} />
    </>
  );
}
