import type { ClaimPageShape } from '@/features/claim/shape';
import { formatList, isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { pickText } from '@/lib/local-text';

/** Who is compared, each speaker once, as the language joins names: "Muttaqi and Kurilla". */
export function comparisonTitle(claims: readonly Pick<ClaimPageShape, 'speaker'>[], locale: Locale): string {
  const names = new Set(claims.map(({ speaker }) => nameOf(speaker.names, locale)));
  return formatList([...names], locale);
}

function nameOf(names: ClaimPageShape['speaker']['names'], locale: Locale): string {
  const picked = pickText(names, locale);
  if (!picked) return '';
  return picked.lang === locale ? picked.words : isolate(picked.words);
}
