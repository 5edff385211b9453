import { canonicalLanguage, DEFAULT_LOCALE, isLocale, type Locale } from './languages';

/**
 * The interface language a browser asks for (`Accept-Language`), or the default one.
 *
 * Every Persian, of Kabul or of Tehran, is answered in `fa`. A weight of 0 is a refusal; at equal weights the first wins.
 *
 * @example preferredLocale('prs, en;q=0.8') // => 'fa'
 */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map(readRange)
    .filter(({ locale, weight }) => locale !== null && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wanted[0]?.locale ?? DEFAULT_LOCALE;
}

/**
 * The interface language that a tag stands for, or null: every Persian is `fa`.
 *
 * @example localeNamed('prs') // => 'fa'
 */
export function localeNamed(tag: string): Locale | null {
  const language = canonicalLanguage(tag)?.split('-')[0] ?? '';
  return isLocale(language) ? language : null;
}

function readRange(range: string): { locale: Locale | null; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return { locale: localeNamed(tag), weight: Number.isFinite(weight) ? weight : 0 };
}
