import { SearchForm } from '@/features/claim/components/search-form';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { claimsPath, homePath } from '@/ui/paths';
import { LanguageLinks } from './language-links';
import { NavLinks } from './nav-links';

/** Name, menu, search and languages. `address` is the page's own path and query, for "you are here". */
export function Masthead({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  const { nav, site } = messages(locale);
  const path = address.split('?')[0];
  const isHome = path === homePath(locale);
  const hasOwnSearch = isHome || path === claimsPath(locale);

  return (
    <header className="masthead">
      <div className="page">
        <a className="wordmark" href={homePath(locale)} aria-current={isHome ? 'page' : undefined}>
          <Logo />
          {site.name}
          <span className="other" lang={site.otherNameLang} dir={locale === 'en' ? 'rtl' : 'ltr'}>
            {site.otherName}
          </span>
        </a>
        <nav aria-label={nav.main}>
          <NavLinks locale={locale} address={address} />
        </nav>
        <div className="end">
          {!hasOwnSearch && <SearchForm locale={locale} look="small" />}
          <nav className="languages" aria-label={nav.languages}>
            <LanguageLinks locale={locale} address={address} />
          </nav>
        </div>
        <details className="menu">
          <summary>
            <Icon name="menu" />
            <span className="sr">{nav.menu}</span>
          </summary>
          <div className="menu-sheet">
            <nav aria-label={nav.menu}>
              <NavLinks locale={locale} address={address} />
              <div className="languages">
                <LanguageLinks locale={locale} address={address} />
              </div>
            </nav>
          </div>
        </details>
      </div>
    </header>
  );
}

/** Three stops of a chain; the last one open, for what we do not hold. */
function Logo() {
  return (
    <svg viewBox="0 0 34 12" aria-hidden="true">
      <path d="M9.5 6h4M20.5 6h4" />
      <circle cx="5.5" cy="6" r="3.5" fill="currentColor" />
      <circle cx="17" cy="6" r="3.5" fill="currentColor" />
      <circle cx="28.5" cy="6" r="3.5" />
    </svg>
  );
}
