import type { ReactNode } from 'react';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimPageShape } from '@/features/claim/shape';
import type { ComparedLink } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Gloss } from '@/ui/gloss';
import { Icon } from '@/ui/icon';
import { langAttributes } from '@/ui/lang';
import { claimPath, comparePath, quotePath } from '@/ui/paths';
import { Quote } from '@/ui/quote';
import { letterAt } from './letters';

type Props = {
  readonly claims: readonly ClaimPageShape[];
  /** The strongest link between the two, or null. */
  readonly link: ComparedLink | null;
  readonly locale: Locale;
};

/** Two voices facing each other, and between them the spine: how the record joins them, or that it does not. */
export function ComparedPair({ claims: [first, second], link, locale }: Props) {
  if (!first || !second) return null;
  return (
    <section className="pair" aria-label={messages(locale).compare.voices}>
      <Voice claim={first} letter={letterAt(0, locale)} other={second} locale={locale} />
      {link ? <Spine link={link} locale={locale} /> : <NoSpine locale={locale} />}
      <Voice claim={second} letter={letterAt(1, locale)} other={first} locale={locale} />
    </section>
  );
}

type VoiceProps = {
  readonly claim: ClaimPageShape;
  readonly letter: string;
  /** The claim that stays when this one is removed. */
  readonly other: ClaimPageShape;
  readonly locale: Locale;
};

function Voice({ claim, letter, other, locale }: VoiceProps) {
  return (
    <figure className="voice">
      <figcaption className="who">
        <Letter>{letter}</Letter>
        <a href={claimPath(locale, claim.publicId)}>
          <SpeakerName claim={claim} locale={locale} />
        </a>
        <a className="remove" href={comparePath(locale, [other.publicId])}>
          <Icon name="close" />
          <span className="sr">{translator(locale)('compare.removeClaim', { letter })}</span>
        </a>
        {hasRole(claim) && (
          <span className="role">
            <SpeakerRole claim={claim} locale={locale} />
          </span>
        )}
      </figcaption>
      <Quote
        words={claim.quote}
        lang={claim.lang}
        isDirect={claim.mode === 'direct'}
        size={claim.quote.length > 140 ? 'xl' : '2xl'}
        cite={quotePath(locale, claim.source.publicId, claim.publicId)}
        cue={claim.cueInQuote}
      />
      <Gloss translations={claim.translations} quoteLang={claim.lang} locale={locale} size="lg" />
    </figure>
  );
}

/** The letter that names a claim in the table below and in the passage. */
export function Letter({ children }: { readonly children: ReactNode }) {
  return <span className="letter">{children}</span>;
}

function Spine({ link, locale }: { readonly link: ComparedLink; readonly locale: Locale }) {
  const { claim } = messages(locale);
  const cueLine = link.type === 'contradicts' ? claim.link.cueAgainst : claim.link.cue;
  return (
    <div className={`spine ${link.type} spine-${link.assertedBy}`}>
      <Icon name={link.type} />
      <p className="kind">{kindOf(link.type, link.kind, locale).name}</p>
      <p className="basis">
        {link.type !== 'contradicts' && `${term('linkTypes', link.type, locale)} · `}
        {link.strength && `${term('strengths', link.strength, locale)} · `}
        {link.cue ? cueLine : term('assertedBy', link.assertedBy, locale)}
      </p>
      {link.cue && (
        <p>
          <bdi className="cue" {...langAttributes(link.cue.lang)}>
            {link.cue.words}
          </bdi>
        </p>
      )}
    </div>
  );
}

function NoSpine({ locale }: { readonly locale: Locale }) {
  const { relations } = messages(locale).compare;
  return (
    <div className="spine spine-none">
      <p className="kind">{relations.noneTitle}</p>
    </div>
  );
}
