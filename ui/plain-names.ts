import { isolate } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { type LocalText, pickText } from '@/lib/local-text';

/** What a source is called in plain text: its own title, else the editors' label for it. */
export function sourceName(
  source: { readonly title: string | null; readonly label: LocalText | null },
  locale: Locale,
): string {
  return source.title === null ? nameFor(source.label, locale) : isolate(source.title);
}

/** A name in plain text, kept from disturbing the sentence where it is of another language. */
export function nameFor(names: LocalText | null, locale: Locale): string {
  const picked = pickText(names, locale);
  if (!picked) return '';
  return picked.lang === locale ? picked.words : isolate(picked.words);
}
