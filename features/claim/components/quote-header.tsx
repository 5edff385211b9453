import { RatingLabel } from '@/features/assessment/components/rating-label';
import type { ClaimPageShape } from '@/features/claim/shape';
import { directionOf, INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Gloss } from '@/ui/gloss';
import { isReadIn } from '@/ui/lang';
import { Local } from '@/ui/local';
import { Num } from '@/ui/num';
import { quotePath, sourcePath } from '@/ui/paths';
import { Quote, type QuoteSize } from '@/ui/quote';
import { SLOT, Slotted } from '@/ui/slot';
import { Contradictions } from './claim-card';
import { SaidBy } from './said-by';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** What stands first on the page: number, form, finding and count; the words; who said them, as what and when. */
export function QuoteHeader({ claim, locale }: Props) {
  const hasGloss = Boolean(claim.translations[locale]) && !isReadIn(claim.lang, locale);
  return (
    <>
      <header className="kicker">
        <h1>
          <Slotted text={translator(locale)('claim.number', { number: SLOT })}>
            <Num value={claim.number} locale={locale} />
          </Slotted>
          <span className="sr">
            : <Local text={claim.speaker.names} locale={locale} />
          </span>
        </h1>
        <span>{term('modes', claim.mode, locale)}</span>
        <span>
          {claim.findings[0] ? (
            <RatingLabel finding={claim.findings[0]} locale={locale} />
          ) : (
            messages(locale).claim.notAssessed
          )}
        </span>
        <Contradictions count={claim.contradictions} locale={locale} />
      </header>
      <figure className={hasGloss ? `hero ${sideOf(claim.lang, locale)}` : 'hero hero-one'}>
        {claim.capture.isErased ? (
          <Erased claim={claim} locale={locale} />
        ) : (
          <Quote
            words={claim.quote}
            lang={claim.lang}
            isDirect={claim.mode === 'direct'}
            size={sizeOf(claim.quote)}
            cite={quotePath(locale, claim.source.publicId, claim.publicId)}
            cue={claim.cueInQuote}
          />
        )}
        <Gloss translations={claim.translations} quoteLang={claim.lang} locale={locale} size="xl" />
        <SaidBy claim={claim} locale={locale} />
      </figure>
    </>
  );
}

/** The words stand on the side where they begin, their translation on the other. */
function sideOf(lang: string, locale: Locale): string {
  return directionOf(lang) === INTERFACE_LANGUAGES[locale].dir ? 'hero-start' : 'hero-end';
}

/** Where the words were: their source says when and why they are gone. */
function Erased({ claim, locale }: Props) {
  return (
    <p className="empty">
      <a className="link" href={sourcePath(locale, claim.source.publicId)}>
        {term('verbs', 'erase', locale)}
      </a>
    </p>
  );
}

/** The largest size is for a line or two: a long quote would fill the screen and be read no better. */
function sizeOf({ length }: string): QuoteSize {
  if (length <= 80) return '3xl';
  return length <= 220 ? '2xl' : 'xl';
}
