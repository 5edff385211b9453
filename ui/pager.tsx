import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from './icon';

type Props = {
  readonly locale: Locale;
  /** Address of the next page, or null on the last. */
  readonly next: string | null;
  /** Address of the first page, or null when this is it. */
  readonly first: string | null;
};

/** The way on through a long list, and back to its top. Nothing where the list is on one page. */
export function Pager({ locale, next, first }: Props) {
  const { claims } = messages(locale);
  if (!next && !first) return null;
  return (
    <nav className="pager" aria-label={claims.paging}>
      {first && (
        <a className="btn btn-plain" href={first}>
          {claims.first}
        </a>
      )}
      {next ? (
        <a className="btn" href={next} rel="next">
          {claims.next} <Icon name="chevron" />
        </a>
      ) : (
        <span className="faint xs">{claims.atEnd}</span>
      )}
    </nav>
  );
}
