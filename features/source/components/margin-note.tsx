import { isDated } from '@/features/claim/components/said-in-full';
import type { ClaimLayer } from '@/features/source/reader-model';
import type { ClaimMark } from '@/features/source/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { DateText } from '@/ui/date-text';
import { Gloss } from '@/ui/gloss';
import { Icon } from '@/ui/icon';
import { Num } from '@/ui/num';
import { claimPath, comparePath } from '@/ui/paths';

type Props = {
  readonly layer: ClaimLayer;
  /** Number of the block it stands beside. */
  readonly paragraph: number;
  readonly locale: Locale;
};

/** A claim in the margin: one line that opens into a card. It also opens while the address names the claim. */
export function MarginNote({ layer: { claim, slot }, paragraph, locale }: Props) {
  const classes = ['note', claim.against.length > 0 && 'has-contra', slot && `s${slot}`];
  return (
    <details className={classes.filter(Boolean).join(' ')} name="note">
      <summary>
        <span className="n">
          <Num value={claim.number} locale={locale} />
        </span>
        <span className="line">
          <b>
            <ActorName names={claim.speaker.names} locale={locale} />
          </b>
          <span className="faint">
            <Form claim={claim} locale={locale} />
          </span>
          <Against claim={claim} locale={locale} />
        </span>
      </summary>
      <Card claim={claim} paragraph={paragraph} locale={locale} />
    </details>
  );
}

type ClaimProps = { readonly claim: ClaimMark; readonly locale: Locale };

function Form({ claim: { mode, insideNumber }, locale }: ClaimProps) {
  const form = term('modes', mode, locale);
  if (insideNumber === null) return form;
  return translator(locale)('reader.note.inside', { form, number: formatOrdinal(insideNumber, locale) });
}

function Against({ claim: { against }, locale }: ClaimProps) {
  if (against.length === 0) return null;
  return (
    <span className="stance contradicts">
      <Icon name="contradicts" />
      <span className="sr">{term('linkTypes', 'contradicts', locale)}</span>
      <Num value={against.length} locale={locale} />
    </span>
  );
}

function Card({ claim, paragraph, locale }: ClaimProps & { readonly paragraph: number }) {
  const { reader } = messages(locale);
  return (
    <div className="note-card">
      <Gloss translations={claim.translations} quoteLang={claim.lang} locale={locale} />
      {isDated(claim.said) && (
        <p className="soft">
          <DateText date={claim.said} locale={locale} inBoth />
        </p>
      )}
      <AgainstList claim={claim} locale={locale} />
      <p className="note-links">
        <a className="link" href={claimPath(locale, claim.publicId)}>
          {reader.note.open}
        </a>
        <a className="link note-close" href={`#p${paragraph}`}>
          {reader.note.backToText}
        </a>
      </p>
    </div>
  );
}

/** What stands against it, each with its line: solid where the source says so, dashed where an editor reads it so. */
function AgainstList({ claim: { publicId, against }, locale }: ClaimProps) {
  const t = translator(locale);
  if (against.length === 0) return null;
  return (
    <ul>
      {against.map(({ linkPublicId, claimPublicId, kind, assertedBy, number }) => (
        <li className="contradicts" key={linkPublicId}>
          <span className={`basis-line basis-${assertedBy}`} aria-hidden="true" />
          <span className="kind">
            {kindOf('contradicts', kind, locale).name}
            <span className="sr"> ({term('assertedBy', assertedBy, locale)})</span>
          </span>
          <a className="link" href={comparePath(locale, [publicId, claimPublicId])}>
            {number === null
              ? messages(locale).claim.link.compare
              : t('reader.note.compareWith', { number: formatOrdinal(number, locale) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
