import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

/** The letters that name the claims of a comparison, in order. */
export function letters(locale: Locale): readonly [string, string, string, string] {
  const { first, second, third, fourth } = messages(locale).compare.letters;
  return [first, second, third, fourth];
}

/** The letter of the claim at a place, from 0. */
export function letterAt(index: number, locale: Locale): string {
  return letters(locale)[index] ?? '';
}
