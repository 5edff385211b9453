import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { wordsFor } from './lang';

/** Words kept per language, in the reader's where there are any; marked when they are in another. */
export function Local({ text, locale }: { readonly text: LocalText | null; readonly locale: Locale }) {
  const chosen = wordsFor(text, locale);
  if (!chosen) return null;
  return chosen.attributes ? <bdi {...chosen.attributes}>{chosen.words}</bdi> : chosen.words;
}
