/** Numbers, lists and isolated words, in the way of a language. Dates are in `dates.ts`. */
import { createFormatter } from 'use-intl/core';
import { type Locale, tagOf } from './languages';

/** First strong isolate and its end: what `<bdi>` does, where there is only plain text. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/** A number in the digits of the language: 7000 is "۷٬۰۰۰" on a Dari page. */
export function formatNumber(value: number, locale: Locale): string {
  return FORMATTERS[locale].number(value);
}

/** A number that is a name, not an amount (claim 1204, capture 1): digits of the language, no grouping. */
export function formatOrdinal(value: number, locale: Locale): string {
  return FORMATTERS[locale].number(value, { useGrouping: false });
}

/** Words joined as the language joins them: "a, b, and c". */
export function formatList(words: readonly string[], locale: Locale): string {
  return FORMATTERS[locale].list(words, { type: 'conjunction', style: 'long' });
}

/** Numbers joined by the language's comma: "3, 9, 12". */
export function formatNumbers(values: readonly number[], locale: Locale): string {
  return values.map((value) => formatOrdinal(value, locale)).join(locale === 'en' ? ', ' : '، ');
}

/** Keeps words of another direction from disturbing the sentence around them, in titles and other plain text. */
export function isolate(words: string): string {
  return `${ISOLATE}${words}${ISOLATE_END}`;
}

const FORMATTERS = {
  en: makeFormatter('en'),
  fa: makeFormatter('fa'),
  ps: makeFormatter('ps'),
} as const satisfies Readonly<Record<Locale, unknown>>;

function makeFormatter(locale: Locale) {
  return createFormatter({ locale: tagOf(locale), timeZone: 'UTC' });
}
