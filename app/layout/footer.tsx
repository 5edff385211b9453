import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { correctionsPath, legendPath, methodologyPath } from '@/ui/paths';

/** What this site is and is not, under every page, and the ways to check it. */
export function Footer({ locale }: { readonly locale: Locale }) {
  const { nav, site } = messages(locale);
  const pages = [
    { path: methodologyPath(locale), name: nav.methodology },
    { path: correctionsPath(locale), name: nav.corrections },
    { path: legendPath(locale), name: nav.legend },
  ];
  return (
    <footer className="footer">
      <div className="page footer-row">
        <p>{site.purpose}</p>
        <nav className="footer-nav" aria-label={nav.footer}>
          <ul className="footer-links">
            {pages.map(({ path, name }) => (
              <li key={path}>
                <a className="inline-block" href={path}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
