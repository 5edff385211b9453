import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { nameFor, sourceName } from '@/ui/plain-names';
import type { ClaimPageShape } from './shape';

/** The longest quote a title carries, in UTF-16 units: link previews cut the rest off. */
const TITLE_LENGTH = 70;

/** The claim in one line, for titles and link previews: who, and the words in the reader's language where we have them. */
export function claimTitle(claim: ClaimPageShape, locale: Locale): string {
  const whole = claim.translations[locale] ?? (claim.quote || term('verbs', 'erase', locale));
  const words = clipWords(whole, TITLE_LENGTH);
  return translator(locale)('claim.title', { speaker: nameFor(claim.speaker.names, locale), words });
}

/** Where it stands and how much is linked to it. */
export function claimDescription(claim: ClaimPageShape, locale: Locale): string {
  const t = translator(locale);
  return t('claim.description', {
    speaker: nameFor(claim.speaker.names, locale),
    source: sourceName(claim.source, locale),
    links: `${t('count.contradictions', { count: claim.contradictions })}. ${claim.quote}`,
  });
}

/**
 * The first words of a text, whole, with an ellipsis where some are left out.
 *
 * @example clipWords('one two three', 8) // => 'one two …'
 */
export function clipWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const end = cut.search(/\s\S*$/);
  return `${end > 0 ? cut.slice(0, end) : [...text].slice(0, limit).join('')} …`;
}
