import { SpeakerName } from '@/features/claim/components/speaker-line';
import { CueText } from '@/features/link/components/cue-text';
import type { DeskClaim } from '@/features/link/shape';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayDateInFull } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { DeskQuote } from '../desk-quote';

type Props = { readonly claim: DeskClaim; readonly label: string; readonly locale: Locale };

/** One of two claims as it is linked: who, when, the words, and the text around them to select a cue in. */
export function DeskSide({ claim, label, locale }: Props) {
  const { card, context } = claim;
  const words = messages(locale).linkDesk;
  return (
    <figure className="desk-side">
      <figcaption className="xs">
        <span className="soft">{label}</span>{' '}
        <b>
          <SpeakerName claim={card} locale={locale} />
        </b>{' '}
        <span className="soft">{sayDateInFull(card.said, locale)}</span>{' '}
        <StateMark standing={claim.state} locale={locale} />
      </figcaption>
      <DeskQuote claim={card} locale={locale} />
      <details className="around">
        <summary className="xs">{words.around}</summary>
        <CueText>
          <p className="quote quote-md" {...langAttributes(context.lang)}>
            {context.before}
            <mark>{card.quote}</mark>
            {context.after}
          </p>
        </CueText>
      </details>
    </figure>
  );
}
