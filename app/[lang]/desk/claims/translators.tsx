import type { TranslatorShape } from '@/features/claim-edit/shape';
import { sayInstant } from '@/i18n/dates';
import { type Locale, languageName } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Local } from '@/ui/local';

type Props = { readonly translators: readonly TranslatorShape[]; readonly locale: Locale };

/** Who made each translation, and when. */
export function Translators({ translators, locale }: Props) {
  if (translators.length === 0) return null;
  const { translatedBy } = messages(locale).claimDesk;
  return (
    <ul className="soft xs translators" aria-label={translatedBy}>
      {translators.map(({ lang, byline, at }) => (
        <li key={lang} className="dots">
          <span>{languageName(lang, locale)}</span>
          <span>
            {translatedBy} <Local text={byline} locale={locale} />
          </span>
          {at && <time dateTime={at}>{sayInstant(at, locale)}</time>}
        </li>
      ))}
    </ul>
  );
}
