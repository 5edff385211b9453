import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';

/** A number in the digits of the page. */
export function Num({ value, locale }: { readonly value: number; readonly locale: Locale }) {
  return <bdi className="num">{formatNumber(value, locale)}</bdi>;
}
