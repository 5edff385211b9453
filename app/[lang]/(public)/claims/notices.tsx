import { type ClaimListAddress, MAX_QUERY } from '@/features/claim/list-address';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';

/** What of the address could not be followed, in plain sentences. */
export function Notices({
  address: { unknown, isCut },
  locale,
}: {
  readonly address: ClaimListAddress;
  readonly locale: Locale;
}) {
  const t = translator(locale);
  const sentences = unknown.map((value) => t('errors.badFilter', { value }));
  if (isCut) sentences.push(t('errors.queryTooLong', { max: formatNumber(MAX_QUERY, locale) }));
  return sentences.map((sentence) => (
    <p className="note-line mt-3" key={sentence}>
      {sentence}
    </p>
  ));
}
