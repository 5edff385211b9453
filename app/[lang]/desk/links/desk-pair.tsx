import type { ReactNode } from 'react';
import { SpeakerName } from '@/features/claim/components/speaker-line';
import { CueText } from '@/features/link/components/cue-text';
import type { DeskClaim } from '@/features/link/shape';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayDateInFull } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { DeskQuote } from '../desk-quote';

type Props = {
  readonly claim: DeskClaim;
  readonly label: string;
  readonly locale: Locale;
  /** What else is shown of it. */
  readonly children?: ReactNode;
};

/** One of two claims as it is linked: who, when and the words. */
export function DeskSide({ claim, label, locale, children }: Props) {
  const { card } = claim;
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
      {children}
    </figure>
  );
}

/** The text around the words of a claim, for the form of a link: what is selected in it becomes the cue. */
export function TextAround({ claim: { card, context }, locale }: Pick<Props, 'claim' | 'locale'>) {
  const { around } = messages(locale).linkDesk;
  return (
    <details className="around">
      <summary className="xs">{around}</summary>
      <CueText>
        <p className="quote quote-md" {...langAttributes(context.lang)}>
          {context.before}
          <mark>{card.quote}</mark>
          {context.after}
        </p>
      </CueText>
    </details>
  );
}
