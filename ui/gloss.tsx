import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { isReadIn, langAttributes } from './lang';

type Props = {
  readonly translations: LocalText;
  /** Language of the words translated. */
  readonly quoteLang: string;
  readonly locale: Locale;
  readonly size?: 'lg' | 'xl';
};

/** The translation in the reader's language, soft and without marks; nothing where the reader reads the words themselves. */
export function Gloss({ translations, quoteLang, locale, size }: Props) {
  const words = translations[locale];
  if (!words || isReadIn(quoteLang, locale)) return null;
  return (
    <p className={size ? `gloss gloss-${size}` : 'gloss'} {...langAttributes(locale)}>
      {words}
    </p>
  );
}
