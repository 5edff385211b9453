import type { ReactNode } from 'react';
import { RatingLabel } from '@/features/assessment/components/rating-label';
import { ChainShort, PrimarySource } from '@/features/claim/components/chain-short';
import { isDated, SaidInFull, SaidMeaning, SaidWords } from '@/features/claim/components/said-in-full';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimPageShape } from '@/features/claim/shape';
import { ReplyFrom } from '@/features/reply/components/reply-from';
import { OriginalLink } from '@/features/source/components/original-link';
import { SourceName, SourceOrigin } from '@/features/source/components/source-name';
import { sayDay } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { claimPath, quotePath } from '@/ui/paths';
import { Quote } from '@/ui/quote';

/** One claim in one row of the table. */
export type CellProps = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** A row that every claim can have: what it is called, what a claim has there, and when two have the same. */
export type FactRow = {
  readonly id: keyof ReturnType<typeof messages>['compare']['rows'];
  /** What is compared to see that all say the same; null where the claim has nothing there. */
  readonly same: (claim: ClaimPageShape) => string | null;
  readonly Cell: (props: CellProps) => ReactNode;
};

/** The rows of the table below the words, in order. A row in which no claim has anything is left out. */
export const FACT_ROWS: readonly FactRow[] = [
  { id: 'form', same: ({ mode, act, hedge }) => `${mode} ${act} ${hedge?.words ?? ''}`, Cell: Form },
  { id: 'when', same: whenKey, Cell: When },
  { id: 'where', same: whereKey, Cell: Where },
  {
    id: 'chain',
    same: ({ hops }) => hops.map(({ actor, act }) => actor.publicId + act).join(' ') || null,
    Cell: ChainShort,
  },
  { id: 'primary', same: ({ hops }) => hops[0]?.actor.publicId ?? null, Cell: PrimarySource },
  { id: 'source', same: ({ source }) => source.publicId, Cell: Source },
  { id: 'capture', same: ({ capture, source }) => `${source.publicId} ${capture.number}`, Cell: Capture },
  { id: 'finding', same: ({ findings }) => findings[0]?.verdict ?? 'none', Cell: Finding },
  {
    id: 'replies',
    same: ({ replies }) => replies.map(({ publicId }) => publicId).join(' ') || null,
    Cell: Replies,
  },
];

/** The words in their sentence: open beside one other, folded beside more. */
export function contextRow(isFolded: boolean): FactRow {
  return { id: 'context', same: ({ publicId }) => publicId, Cell: isFolded ? FoldedContext : Context };
}

/** Who speaks, and the words: the first rows of three or four columns, which have no pair above them. */
export const VOICE_ROWS: readonly FactRow[] = [
  { id: 'saidBy', same: () => null, Cell: SaidBy },
  { id: 'words', same: () => null, Cell: Words },
];

function SaidBy({ claim, locale }: CellProps) {
  return (
    <span className="who">
      <a href={claimPath(locale, claim.publicId)}>
        <SpeakerName claim={claim} locale={locale} />
      </a>
      {hasRole(claim) && (
        <span className="role">
          <SpeakerRole claim={claim} locale={locale} />
        </span>
      )}
    </span>
  );
}

function Words({ claim, locale }: CellProps) {
  const gloss = isReadIn(claim.lang, locale) ? null : claim.translations[locale];
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
      {gloss && (
        <p className="gloss" {...langAttributes(locale)}>
          {gloss}
        </p>
      )}
    </>
  );
}

function Form({ claim: { mode, act, hedge, source, ownDeed }, locale }: CellProps) {
  const { facts } = messages(locale).claim;
  return (
    <span className="dots">
      <span>{term('modes', mode, locale)}</span>
      <span>{term('acts', act, locale)}</span>
      {ownDeed && <span>{facts.ownDeed}</span>}
      {hedge && (
        <span>
          {facts.hedge}
          {': '}
          <SaidWords words={hedge.words} lang={source.lang} />
          {hedge.gloss && !isReadIn(source.lang, locale) && (
            <>
              {' ('}
              <Local text={hedge.gloss} locale={locale} />)
            </>
          )}
        </span>
      )}
    </span>
  );
}

function whenKey({ said, source, publicId }: ClaimPageShape): string {
  return isDated(said) || said.words
    ? [said.edtf, said.earliest, said.latest, said.words].join(' ')
    : `${source.publicId} ${publicId}`;
}

function When({ claim, locale }: CellProps) {
  const { said, source } = claim;
  return (
    <>
      <SaidInFull claim={claim} locale={locale} />
      {isDated(said) && said.words && (
        <span className="fact-note">
          <SaidWords words={said.words} lang={source.lang} />
          <SaidMeaning claim={claim} locale={locale} />
        </span>
      )}
    </>
  );
}

function whereKey({ medium, platform, venue }: ClaimPageShape): string | null {
  return medium || platform || venue ? JSON.stringify([medium, platform?.publicId, venue]) : null;
}

function Where({ claim: { medium, platform, venue, saidLang }, locale }: CellProps) {
  return (
    <>
      <span className="dots">
        {medium && <span>{term('media', medium, locale)}</span>}
        {platform && (
          <span>
            <ActorName names={platform.names} locale={locale} />
          </span>
        )}
        {saidLang && (
          <span>
            {translator(locale)('claim.chain.inLanguage', { language: languageName(saidLang, locale) })}
          </span>
        )}
      </span>
      {venue && (
        <span className="fact-note">
          <Local text={venue} locale={locale} />
        </span>
      )}
    </>
  );
}

function Source({ claim, locale }: CellProps) {
  const { source } = claim;
  return (
    <>
      <a className="link" href={quotePath(locale, source.publicId, claim.publicId)}>
        <SourceName source={source} locale={locale} />
      </a>
      <span className="fact-note">
        <SourceOrigin source={source} locale={locale} />
      </span>
      <OriginalLink claim={claim} locale={locale} />
    </>
  );
}

function Capture({ claim: { capture }, locale }: CellProps) {
  const day = capture.capturedAt.slice(0, 10);
  return (
    <>
      {translator(locale)('compare.captureLine', {
        number: formatOrdinal(capture.number, locale),
        date: sayDay(day, locale),
      })}
      {capture.textSha256 && (
        <span className="fact-note">
          <bdi className="hash" dir="ltr">
            {capture.textSha256.slice(0, 16)}…
          </bdi>
        </span>
      )}
    </>
  );
}

function Finding({ claim: { findings }, locale }: CellProps) {
  return findings[0] ? (
    <b>
      <RatingLabel finding={findings[0]} locale={locale} />
    </b>
  ) : (
    messages(locale).claim.notAssessed
  );
}

/** Who replied, each leading to what they say on the claim's own page. */
function Replies({ claim: { replies, publicId }, locale }: CellProps) {
  if (replies.length === 0) return null;
  return (
    <ul>
      {replies.map((reply) => (
        <li key={reply.publicId}>
          <ReplyFrom reply={reply} locale={locale} />{' '}
          <a className="link xs" href={`${claimPath(locale, publicId)}#reply-${reply.publicId}`}>
            <bdi>{sayDay(reply.receivedOn, locale)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The words in their sentence, with up to two more on each side, as captured. */
function Context({ claim: { context, quote, lang, source, publicId, capture }, locale }: CellProps) {
  if (capture.isErased || (context.before === '' && context.after === '')) return null;
  return (
    <blockquote
      className="quote quote-md in-context"
      {...langAttributes(lang)}
      cite={quotePath(locale, source.publicId, publicId)}
    >
      {context.before}
      <mark>{quote}</mark>
      {context.after}
    </blockquote>
  );
}

/** The same behind a word to open it: in a narrow column it is as long as the page. */
function FoldedContext({ claim, locale }: CellProps) {
  const { context, capture } = claim;
  if (capture.isErased || (context.before === '' && context.after === '')) return null;
  return (
    <details className="in-place">
      <summary>
        <span className="link">{messages(locale).common.show}</span>
      </summary>
      <Context claim={claim} locale={locale} />
    </details>
  );
}
