import type { ClaimPageShape, LinkFromHere } from '@/features/claim/shape';
import { SourceName } from '@/features/source/components/source-name';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { claimPath, comparePath, quotePath } from '@/ui/paths';
import { Slotted, slot } from '@/ui/slot';
import { ClaimQuote } from './claim-quote';
import { RelationSentence } from './relation-sentence';
import { SaidDate } from './said-date';
import { hasRole, SpeakerName, SpeakerRole } from './speaker-line';

type Props = {
  readonly claim: ClaimPageShape;
  readonly link: LinkFromHere;
  readonly locale: Locale;
};

/** One link: at the side its kind, strength and who sees it; then the other voice, how they stand, why, and who linked. */
export function LinkedClaim({ claim, link, locale }: Props) {
  return (
    <li className={link.type} id={`link-${link.publicId}`}>
      <Side claim={claim} link={link} locale={locale} />
      <div className="body">
        <Who claim={claim} link={link} locale={locale} />
        <ClaimQuote claim={link.other} locale={locale} size="lg" />
        <Why claim={claim} link={link} locale={locale} />
        <Bylines link={link} locale={locale} />
      </div>
    </li>
  );
}

function Side({ claim, link, locale }: Props) {
  const { actions, link: words } = messages(locale).claim;
  const { name } = kindOf(link.type, link.kind, locale);
  return (
    <div className="side">
      <h3 className="kind">
        <Icon name={link.type} /> {name}
      </h3>
      {link.strength && <span>{term('strengths', link.strength, locale)}</span>}
      <span className="row">
        <span className={`basis-line basis-${link.assertedBy}`} aria-hidden="true" />
        {term('assertedBy', link.assertedBy, locale)}
      </span>
      <a className="link" href={comparePath(locale, [claim.publicId, link.other.publicId])}>
        {words.compare}
      </a>
      <a className="link" href={quotePath(locale, link.other.source.publicId, link.other.publicId)}>
        {actions.openAtQuote}
      </a>
    </div>
  );
}

function Who({ claim, link, locale }: Props) {
  const { other } = link;
  return (
    <p className="xs soft dots">
      <span>
        <a className="strong" href={claimPath(locale, other.publicId)}>
          <SpeakerName claim={other} locale={locale} />
        </a>
      </span>
      {hasRole(other) && (
        <span>
          <SpeakerRole claim={other} locale={locale} />
        </span>
      )}
      {other.mode !== 'narration' && <span>{term('modes', other.mode, locale)}</span>}
      <span>
        <SaidDate claim={other} locale={locale} />
      </span>
      {other.source.publicId !== claim.source.publicId && (
        <span>
          <SourceName source={other.source} locale={locale} />
        </span>
      )}
      {link.cue && <CueLine link={link} cue={link.cue} locale={locale} />}
    </p>
  );
}

function Why({ claim, link, locale }: Props) {
  return (
    <div className="why">
      <p>
        <RelationSentence claim={claim} link={link} locale={locale} />
      </p>
      <p>
        <Local text={link.reason} locale={locale} />
      </p>
    </div>
  );
}

type CueProps = Omit<Props, 'claim'> & { readonly cue: NonNullable<LinkFromHere['cue']> };

function CueLine({ link, cue, locale }: CueProps) {
  const { claim } = messages(locale);
  return (
    <span className="cue-line">
      {link.type === 'contradicts' ? claim.link.cueAgainst : claim.link.cue}{' '}
      <bdi className="cue" {...langAttributes(cue.lang)}>
        {cue.words}
      </bdi>
    </span>
  );
}

function Bylines({ link, locale }: Omit<Props, 'claim'>) {
  const t = translator(locale);
  const day = sayDay(link.confirmedAt.slice(0, 10), locale);
  const linked = t('claim.link.linkedBy', { name: slot('name') });
  const by = link.isByOnePerson ? 'claim.link.byOnePerson' : 'claim.link.confirmedBy';
  const confirmed = t(by, { name: slot('name'), date: slot('date') });
  return (
    <p className="byline dots">
      <span>
        <Slotted text={linked} slots={{ name: <Local text={link.proposedBy} locale={locale} /> }} />
      </span>
      <span>
        <Slotted
          text={confirmed}
          slots={{
            name: <Local text={link.confirmedBy} locale={locale} />,
            date: (
              <time dateTime={link.confirmedAt.slice(0, 10)}>
                <bdi>{day}</bdi>
              </time>
            ),
          }}
        />
      </span>
    </p>
  );
}
