import type { ClaimCard } from '@/features/claim/shape';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { cutWords } from '@/ui/cut-words';
import { Icon } from '@/ui/icon';
import { claimPath, quotePath } from '@/ui/paths';
import { Quote } from '@/ui/quote';
import { SpeakerName } from './speaker-line';

/** As many letters as stand in one line of the list on a wide screen. */
const ONE_LINE = 62;

/** A claim in one line: who, the beginning of the words, the form, and how many stand against it. */
export function ClaimRow({ claim, locale }: { readonly claim: ClaimCard; readonly locale: Locale }) {
  const beginning = cutWords(claim.quote, ONE_LINE);
  return (
    <article className="claim-row">
      <b className="xs">
        <SpeakerName claim={claim} locale={locale} />
      </b>
      <div className={beginning === null ? undefined : 'is-cut'}>
        <Quote
          words={beginning ?? claim.quote}
          lang={claim.lang}
          isDirect={claim.mode === 'direct'}
          size="md"
          cite={quotePath(locale, claim.source.publicId, claim.publicId)}
          href={claimPath(locale, claim.publicId)}
        />
      </div>
      <span className="xs soft">{term('modes', claim.mode, locale)}</span>
      <Against count={claim.contradictions} locale={locale} />
    </article>
  );
}

function Against({ count, locale }: { readonly count: number; readonly locale: Locale }) {
  if (count === 0) return <span />;
  return (
    <span className="stance contradicts">
      <Icon name="contradicts" /> <span aria-hidden="true">{formatNumber(count, locale)}</span>
      <span className="sr">{translator(locale)('card.contradictions', { count })}</span>
    </span>
  );
}
