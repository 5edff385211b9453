import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { wordsFor } from './lang';

/** The name of someone in a chain, kept from disturbing a sentence of the other direction. */
export function ActorName({ names, locale }: { readonly names: LocalText; readonly locale: Locale }) {
  const chosen = wordsFor(names, locale);
  return chosen && <bdi {...chosen.attributes}>{chosen.words}</bdi>;
}
