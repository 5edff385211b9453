import { INTERFACE_LANGUAGES, LOCALES, type Locale } from '@/i18n/languages';

/** The page being read, in each language, under each language's own name for itself. */
export function LanguageLinks({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  return (
    <ul>
      {LOCALES.map((other) => (
        <li key={other}>
          <a
            href={inLanguage(address, other)}
            hrefLang={INTERFACE_LANGUAGES[other].tag}
            lang={INTERFACE_LANGUAGES[other].tag}
            dir={INTERFACE_LANGUAGES[other].dir}
            aria-current={other === locale ? 'true' : undefined}
          >
            {INTERFACE_LANGUAGES[other].ownName}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "/en/claims?q=x" in Dari is "/fa/claims?q=x". */
function inLanguage(address: string, locale: Locale): string {
  return address.replace(/^\/[^/?]*/, `/${locale}`);
}
