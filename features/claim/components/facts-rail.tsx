import type { ReactNode } from 'react';
import { Holds } from '@/features/assessment/components/holds';
import { RatingLabel } from '@/features/assessment/components/rating-label';
import type { ClaimPageShape } from '@/features/claim/shape';
import { SourceName } from '@/features/source/components/source-name';
import { type Locale, languageName } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { meaning, term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { DateText } from '@/ui/date-text';
import { Fact, Facts } from '@/ui/facts';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { propositionPath, sourcePath } from '@/ui/paths';
import { PositionMark } from '@/ui/stance';
import { ClaimRef } from './claim-ref';
import { isDated, SaidMeaning, SaidWords } from './said-in-full';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** Everything else on record about the claim, label over value. What is not on record is left out. */
export function FactsRail({ claim, locale }: Props) {
  const { facts, nesting } = messages(locale).claim;
  return (
    <Facts>
      <Fact label={facts.finding}>
        <Finding claim={claim} locale={locale} />
      </Fact>
      <Fact label={facts.said}>
        <Said claim={claim} locale={locale} />
      </Fact>
      <Fact label={facts.published}>
        <Published claim={claim} locale={locale} />
      </Fact>
      <Fact label={facts.source}>
        <a className="link" href={sourcePath(locale, claim.source.publicId)}>
          <SourceName source={claim.source} locale={locale} />
        </a>
      </Fact>
      <WhereFact claim={claim} locale={locale} />
      <Fact label={facts.form}>
        {term('modes', claim.mode, locale)}
        <Small>{meaning('modes', claim.mode, locale)}</Small>
      </Fact>
      <Fact label={facts.act}>
        {term('acts', claim.act, locale)}
        <Small>{meaning('acts', claim.act, locale)}</Small>
        {claim.ownDeed && <Small>{facts.ownDeedYes}</Small>}
      </Fact>
      <AtIssueFact claim={claim} locale={locale} />
      <WordsFacts claim={claim} locale={locale} />
      <RefFact label={facts.condition} refs={unlinkedCondition(claim)} locale={locale} />
      <RefFact label={nesting.outer} refs={claim.parent ? [claim.parent] : []} locale={locale} />
      <RefFact label={nesting.title} refs={claim.nested} locale={locale} />
      <LanguageFacts claim={claim} locale={locale} />
      {claim.checkable && (
        <Fact label={facts.checkable}>
          {term('checkable', claim.checkable, locale)}
          <Small>{claim.checkableNote && <Local text={claim.checkableNote} locale={locale} />}</Small>
        </Fact>
      )}
      {claim.note && (
        <Fact label={facts.note}>
          <Local text={claim.note} locale={locale} />
        </Fact>
      )}
    </Facts>
  );
}

/** A second, quieter line of a fact. */
function Small({ children }: { readonly children: ReactNode }) {
  return children ? <span className="fact-note">{children}</span> : null;
}

function Finding({ claim: { findings }, locale }: Props) {
  const { finding } = messages(locale).claim;
  const [newest] = findings;
  if (!newest) {
    return (
      <>
        <b>{finding.none}</b>
        <Small>{finding.noneNote}</Small>
      </>
    );
  }
  return (
    <>
      <a className="link" href="#finding">
        <b>
          <RatingLabel finding={newest} locale={locale} />
        </b>
      </a>
      <Small>
        <Holds finding={newest} locale={locale} />
      </Small>
    </>
  );
}

function Said({ claim, locale }: Props) {
  const { said, source } = claim;
  const { dates } = messages(locale).claim;
  return (
    <>
      {isDated(said) ? <DateText date={said} locale={locale} inBoth /> : dates.notStated}
      {said.words && (
        <span className="fact-note">
          <SaidWords words={said.words} lang={source.lang} />
          <SaidMeaning claim={claim} locale={locale} />
        </span>
      )}
      <Small>{isDated(said) && said.basis && dates[said.basis]}</Small>
    </>
  );
}

function Published({ claim: { source }, locale }: Props) {
  const { dates } = messages(locale).claim;
  const { basis } = source.published;
  return (
    <>
      <DateText date={source.published} locale={locale} inBoth />
      <Small>
        {basis === 'background' && dates.inferredByEditors}
        {basis === 'derived' && dates.derived}
      </Small>
    </>
  );
}

function WhereFact({ claim: { medium, platform, venue }, locale }: Props) {
  if (!medium && !platform && !venue) return null;
  return (
    <Fact label={messages(locale).claim.facts.where}>
      <span className="dots">
        {medium && <span>{term('media', medium, locale)}</span>}
        {platform && (
          <span>
            <ActorName names={platform.names} locale={locale} />
          </span>
        )}
      </span>
      <Small>{venue && <Local text={venue} locale={locale} />}</Small>
    </Fact>
  );
}

function AtIssueFact({ claim: { stances }, locale }: Props) {
  if (stances.length === 0) return null;
  return (
    <Fact label={messages(locale).claim.facts.atIssue}>
      <ul className="at-issue">
        {stances.map(({ propositionPublicId, topicPublicId, stance, text }) => (
          <li key={propositionPublicId}>
            <PositionMark position={stance}>{term('stances', stance, locale)}</PositionMark>
            <a href={propositionPath(locale, { topicPublicId, propositionPublicId })}>
              <Local text={text} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** The reporting words and the hedge, and whose it is. */
function WordsFacts({ claim: { cueWords, hedge, source }, locale }: Props) {
  const { facts } = messages(locale).claim;
  return (
    <>
      {cueWords && (
        <Fact label={facts.cue}>
          <SaidWords words={cueWords} lang={source.lang} />
        </Fact>
      )}
      {hedge && (
        <Fact label={facts.hedge}>
          <bdi className="in-source" {...langAttributes(source.lang)}>
            {hedge.words}
          </bdi>
          {!isReadIn(source.lang, locale) && (
            <Small>{hedge.gloss && <Local text={hedge.gloss} locale={locale} />}</Small>
          )}
          <Small>{hedge.owner && term('hedgeOwners', hedge.owner, locale)}</Small>
        </Fact>
      )}
    </>
  );
}

/** The condition of the claim, where no link of the page shows it already. */
function unlinkedCondition({ condition, links }: ClaimPageShape): ClaimPageShape['nested'] {
  const isShown = links.some(({ other }) => other.publicId === condition?.publicId);
  return condition && !isShown ? [condition] : [];
}

type RefProps = {
  readonly label: string;
  readonly refs: ClaimPageShape['nested'];
  readonly locale: Locale;
};

function RefFact({ label, refs, locale }: RefProps) {
  if (refs.length === 0) return null;
  return (
    <Fact label={label}>
      {refs.map((ref) => (
        <ClaimRef key={ref.publicId} claim={ref} locale={locale} />
      ))}
    </Fact>
  );
}

function LanguageFacts({ claim: { saidLang, translatedFrom }, locale }: Props) {
  const { facts } = messages(locale).claim;
  return (
    <>
      {saidLang && <Fact label={facts.saidIn}>{languageName(saidLang, locale)}</Fact>}
      {translatedFrom && translatedFrom !== saidLang && (
        <Fact label={facts.translatedFrom}>{languageName(translatedFrom, locale)}</Fact>
      )}
    </>
  );
}
