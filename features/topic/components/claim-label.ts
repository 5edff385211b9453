import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { term } from '@/i18n/vocabulary';

/** What a claim is called where only its number is seen. The number stands apart in it, so that it can be spoken to. */
export function claimLabel(number: number, locale: Locale): string {
  return `${term('aggregates', 'claim', locale)} ${formatOrdinal(number, locale)}`;
}
