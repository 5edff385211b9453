import { canonicalLanguage, directionOf, isLocale, type Locale, tagOf } from '@/i18n/languages';
import { type LocalText, pickText } from '@/lib/local-text';

/** What a piece of text in some language must carry. */
export type LangAttributes = { readonly lang: string; readonly dir: 'ltr' | 'rtl' };

/** `lang` and `dir` for words in a language, given as a tag or as an interface language (`fa` is Dari here). */
export function langAttributes(lang: string): LangAttributes {
  const tag = isLocale(lang) ? tagOf(lang) : (canonicalLanguage(lang) ?? lang);
  return { lang: tag, dir: directionOf(tag) };
}

/** Whether a reader of `locale` reads words of `lang` without a translation. */
export function isReadIn(lang: string, locale: Locale): boolean {
  return lang.split('-')[0] === locale;
}

/** Words for the reader, with attributes only where they are not in the page's own language; null when there are none. */
export function wordsFor(
  text: LocalText | null,
  locale: Locale,
): { words: string; attributes: LangAttributes | undefined } | null {
  const picked = pickText(text, locale);
  if (!picked) return null;
  return {
    words: picked.words,
    attributes: picked.lang === locale ? undefined : langAttributes(picked.lang),
  };
}
