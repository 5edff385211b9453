import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { nameFor, sourceName } from '@/ui/plain-names';
import type { SourcePageShape } from './shape';

/** What a source is called in titles and link previews. */
export function sourceTitle(source: SourcePageShape, locale: Locale): string {
  return sourceName(source, locale);
}

/** Who published it and how many claims are marked in it. */
export function sourceDescription(source: SourcePageShape, locale: Locale): string {
  const t = translator(locale);
  return t('reader.description', {
    name: source.outlet ? nameFor(source.outlet.names, locale) : sourceName(source, locale),
    claims: t('count.claims', { count: source.claims.length }),
  });
}
