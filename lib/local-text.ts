/** The same words in several languages, by interface language (`en`, `fa`, `ps`). */
export type LocalText = Readonly<Record<string, string>>;

/** Which languages stand in for one that is missing, nearest first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'fa', 'ps'],
  fa: ['fa', 'ps', 'en'],
  ps: ['ps', 'fa', 'en'],
};

/**
 * The words in the reader's language, else in the nearest one there is, with the language they are in: the page must
 * mark words that are not in its own. Null when there are none.
 *
 * @example pickText({ en: 'Taliban' }, 'fa') // => { words: 'Taliban', lang: 'en' }
 */
export function pickText(text: LocalText | null, locale: string): { words: string; lang: string } | null {
  if (!text) return null;
  for (const lang of [...(NEAREST[locale] ?? []), ...Object.keys(text)]) {
    const words = text[lang];
    if (words) return { words, lang };
  }
  return null;
}
