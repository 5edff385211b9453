import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { claimsPath } from '@/ui/paths';

/** An empty list, and what to do about it: nothing fits, or nothing is published yet. */
export function NothingFound({
  isFiltered,
  locale,
}: {
  readonly isFiltered: boolean;
  readonly locale: Locale;
}) {
  const { claims } = messages(locale);
  return (
    <div className="empty">
      <h2 className="section-title">{isFiltered ? claims.noMatchHeading : claims.emptyHeading}</h2>
      <p className="prose mt-1">{isFiltered ? claims.noMatchBody : claims.emptyBody}</p>
      {isFiltered && (
        <p className="mt-4">
          <a className="link" href={claimsPath(locale)}>
            {claims.clearAll}
          </a>
        </p>
      )}
    </div>
  );
}
