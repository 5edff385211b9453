import type { SourceCard as Source } from '@/features/source/shape';
import { type Locale, languageName } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { DateText } from '@/ui/date-text';
import { sourcePath } from '@/ui/paths';
import { SourceName, SourceOrigin } from './source-name';

/** A source in a list: its name, who published it, its language, length and claims. */
export function SourceCard({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <a className="strong" href={sourcePath(locale, source.publicId)}>
        <SourceName source={source} locale={locale} />
      </a>
      <p className="xs soft dots">
        <span>
          <SourceOrigin source={source} locale={locale} />
        </span>
        <span>{languageName(source.lang, locale)}</span>
        <span>{t('count.paragraphs', { count: source.blocks })}</span>
        <span>{t('count.claims', { count: source.claims })}</span>
        <span>
          <DateText date={source.published} locale={locale} />
        </span>
      </p>
    </>
  );
}
