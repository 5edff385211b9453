import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';

/** A sentence with a count in it, saying "1,000+" where counting stopped there. */
export function sayCapped(
  sentence: string,
  { count, isCapped }: { readonly count: number; readonly isCapped: boolean },
  locale: Locale,
): string {
  const number = formatNumber(count, locale);
  return isCapped ? sentence.replace(number, `${number}+`) : sentence;
}
