import { StateMark } from '@/features/workflow/components/state-mark';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Icon } from '@/ui/icon';
import { Local } from '@/ui/local';
import type { DeskMark } from '../model';

type Props = { readonly marks: readonly DeskMark[]; readonly locale: Locale };

/** What begins in a paragraph, beside it: claims with their state, evidence with the claims it bears on, notes. */
export function MarkNotes({ marks, locale }: Props) {
  if (marks.length === 0) return null;
  return (
    <ul className="notes-stack mark-notes">
      {marks.map((mark) => (
        <li key={`${mark.layer}${mark.start}-${mark.end}${keyOf(mark)}`}>
          <MarkNote mark={mark} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(mark: DeskMark): string {
  return mark.layer === 'claim' ? mark.claim.id : '';
}

function MarkNote({ mark, locale }: { readonly mark: DeskMark; readonly locale: Locale }) {
  if (mark.layer === 'claim') return <ClaimNote mark={mark} locale={locale} />;
  if (mark.layer === 'evidence') return <EvidenceNote mark={mark} locale={locale} />;
  const { reader } = messages(locale).sourceDesk;
  const { publicId, motivation, isResolved } = mark.note;
  return (
    <a className="mark-line" href={`#annotation-${publicId}`}>
      <Icon name={isResolved ? 'check' : 'note'} />
      <span>{motivation === 'highlighting' ? reader.highlighted : reader.noted}</span>
      {isResolved && <span className="faint">{reader.resolved}</span>}
    </a>
  );
}

type Of<Layer extends DeskMark['layer']> = {
  readonly mark: Extract<DeskMark, { layer: Layer }>;
  readonly locale: Locale;
};

function ClaimNote({ mark: { claim, number }, locale }: Of<'claim'>) {
  return (
    <a className="mark-line" id={`note-${claim.publicId}`} href={`/${locale}/desk/claims/${claim.publicId}`}>
      <span className="n">{formatOrdinal(number, locale)}</span>
      <span className="strong">
        <ActorName names={claim.speaker} locale={locale} />
      </span>
      <span className="faint">{term('modes', claim.mode, locale)}</span>
      <StateMark standing={claim.state} locale={locale} />
    </a>
  );
}

function EvidenceNote({ mark: { evidence }, locale }: Of<'evidence'>) {
  const { reader } = messages(locale).sourceDesk;
  return (
    <div className="mark-evidence-note">
      <span className="mark-line">
        <Icon name="link" />
        <span className="strong">{reader.evidence}</span>
      </span>
      {evidence.note && (
        <p dir="auto">
          <Local text={evidence.note} locale={locale} />
        </p>
      )}
      <ul>
        {evidence.links.map(({ publicId, type, claimPublicId, speaker, state }) => (
          <li key={publicId} className={`mark-line stance ${type}`}>
            {type !== 'restates' && <Icon name={type} />}
            <span>{term('linkTypes', type, locale)}</span>
            <a className="link" href={`/${locale}/desk/claims/${claimPublicId}`}>
              <ActorName names={speaker} locale={locale} />
            </a>
            <StateMark standing={state} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
