import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { claimsPath, methodologyPath, sourcesPath, speakersPath, topicsPath } from '@/ui/paths';

/** The pages there are, the one being read marked. */
export function NavLinks({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  const { nav } = messages(locale);
  const pages = [
    { path: claimsPath(locale), name: nav.claims },
    { path: topicsPath(locale), name: nav.topics },
    { path: speakersPath(locale), name: nav.speakers },
    { path: sourcesPath(locale), name: nav.sources },
    { path: methodologyPath(locale), name: nav.methodology },
  ];

  return (
    <ul>
      {pages.map(({ path, name }) => (
        <li key={path}>
          <a href={path} aria-current={currentMark(address, path)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The page itself, or one that lies under it: a claim lies under the claims. */
function currentMark(address: string, path: string): 'page' | 'true' | undefined {
  const here = address.split('?')[0] ?? '';
  if (here === path) return 'page';
  return here.startsWith(`${path}/`) ? 'true' : undefined;
}
