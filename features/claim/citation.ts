import { sayDateInFull } from '@/i18n/dates';
import { formatOrdinal, isolate } from '@/i18n/format';
import { type Locale, quotationMarks } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { nameFor, sourceName } from '@/ui/plain-names';
import type { ClaimPageShape, SourceRef } from './shape';

/** A citation in plain text: the words of the source, then where they stand and where they are recorded. */
export type Citation = { readonly words: string; readonly record: string };

/** Cites a claim. Only a direct quote stands in quotation marks, those of its own language; a date of ours says so. */
export function claimCitation(claim: ClaimPageShape, address: string, locale: Locale): Citation {
  const marks = quotationMarks(claim.lang);
  return {
    words: claim.mode === 'direct' ? marks.open + claim.quote + marks.close : claim.quote,
    record: translator(locale)('cite.text', {
      speaker: nameFor(claim.speaker.names, locale),
      source: sourceName(claim.source, locale),
      date: publicationDate(claim.source, locale),
      number: formatOrdinal(claim.number, locale),
      revision: formatOrdinal(claim.version, locale),
      address: isolate(address),
    }),
  };
}

function publicationDate({ published }: SourceRef, locale: Locale): string {
  if (published.edtf === null && published.earliest === null && published.latest === null) {
    return messages(locale).cite.undated;
  }
  const date = sayDateInFull(published, locale);
  return published.basis === 'stated' ? date : translator(locale)('dates.inferred', { date });
}
