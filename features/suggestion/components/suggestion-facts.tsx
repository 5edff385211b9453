import { sayDateInFull } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { meaning, term } from '@/i18n/vocabulary';
import { edtfInterval } from '@/text/edtf';
import { langAttributes } from '@/ui/lang';
import type { SuggestionCard as Card } from '../desk-model';
import type { DeskSource } from './suggestion-list';

type Props = { readonly card: Card; readonly source: DeskSource; readonly locale: Locale };

/** How it is said, and the words of the text that say when, in what office and by what medium. */
export function Facts({ card: { proposal, isPart }, source, locale }: Props) {
  const { facts, part } = messages(locale).suggestions;
  const said = proposal.said;
  const quoted = [
    [facts.mention, proposal.mention],
    [facts.role, proposal.role],
    [facts.hedge, proposal.hedge],
    [facts.date, said?.passage ?? null],
  ] as const;
  return (
    <p className="suggestion-facts dots">
      <span title={meaning('modes', proposal.mode, locale) ?? undefined}>
        {term('modes', proposal.mode, locale)}
      </span>
      <span title={meaning('acts', proposal.act, locale) ?? undefined}>
        {term('acts', proposal.act, locale)}
      </span>
      {proposal.medium && <span>{term('media', proposal.medium, locale)}</span>}
      {isPart && <span>{part}</span>}
      {quoted.map(
        ([label, span]) =>
          span && (
            <span key={label}>
              {label}: <bdi {...langAttributes(source.lang)}>{source.text.slice(span.start, span.end)}</bdi>
              {label === facts.date && <> ({dayOf(said?.edtf ?? null, locale) ?? facts.dateUnknown})</>}
            </span>
          ),
      )}
    </p>
  );
}

function dayOf(edtf: string | null, locale: Locale): string | null {
  const days = edtf === null ? null : edtfInterval(edtf);
  return days && sayDateInFull({ edtf, earliest: days.earliest, latest: days.latest }, locale);
}
