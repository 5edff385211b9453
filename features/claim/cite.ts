import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { type CiteDay, citeDays } from './cite-days';
import type { ClaimPageShape } from './shape';

/** What a reference manager is told of one thing, whatever the format: plain strings, without control signs. */
export type CiteItem = {
  /** Letters, digits and hyphens only: a key in BibTeX. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly lang: string;
  readonly author: string | null;
  readonly container: string;
  readonly publisher: string | null;
  /** The day, month or year it came out, or an interval; empty where nothing is known. */
  readonly issued: readonly CiteDay[];
  /** The date is ours and not the source's. */
  readonly isDateInferred: boolean;
  readonly url: string;
  readonly notes: readonly string[];
};

/** A claim as an item: the words of the source are its title, whoever says them its author. */
export function claimItem(claim: ClaimPageShape, address: string, locale: Locale): CiteItem {
  const { source } = claim;
  return {
    id: `sanad-${claim.publicId}`,
    title: claim.quote,
    lang: claim.lang,
    author: nameIn(claim.speaker.names, locale),
    container: source.title ?? nameIn(source.label, locale) ?? '',
    publisher: nameIn(source.outlet?.names ?? null, locale),
    issued: citeDays(source.published),
    isDateInferred: source.published.basis !== null && source.published.basis !== 'stated',
    url: address,
    notes: claimNotes(claim, locale),
  };
}

function claimNotes(claim: ClaimPageShape, locale: Locale): string[] {
  const { cite } = messages(locale).extras;
  const t = translator(locale);
  const translation = claim.translations[locale];
  const { basis } = claim.source.published;
  return [
    t('extras.cite.place', {
      number: formatOrdinal(claim.number, locale),
      revision: formatOrdinal(claim.version, locale),
    }),
    claim.mode === 'direct' ? '' : cite.reported,
    cite.asCaptured,
    translation ? t('extras.cite.translation', { words: translation }) : '',
    basis !== null && basis !== 'stated' ? cite.dateIsOurs : '',
    claim.capture.textSha256 ? t('extras.cite.copy', { hash: claim.capture.textSha256 }) : '',
  ].filter((note) => note !== '');
}

function nameIn(names: Readonly<Record<string, string>> | null, locale: Locale): string | null {
  return pickText(names, locale)?.words ?? null;
}
