import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { wordsFor } from '@/ui/lang';

const LONGEST = 60;

/** Enough of the words to tell one button from the next by ear. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The name of an actor for a list, with its language where that is not the page's. */
export function nameIn(names: LocalText, locale: Locale): { label: string; lang: string | undefined } {
  const chosen = wordsFor(names, locale);
  return { label: chosen?.words ?? '', lang: chosen?.attributes?.lang };
}
