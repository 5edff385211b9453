import { MAX_QUERY } from '@/features/claim/list-address';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { claimsPath } from '@/ui/paths';

type Props = {
  readonly locale: Locale;
  readonly look: 'small' | 'large';
  /** What was searched for. */
  readonly words?: string | null;
  /** Filters that stay as they are, by the name they have in the address. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
};

/** The search for claims: a plain form, so that it works without a script and its result has an address. */
export function SearchForm({ locale, look, words, kept = [] }: Props) {
  const { claims, nav } = messages(locale);
  return (
    <search className={`search-${look}`}>
      <form className="search" action={claimsPath(locale)}>
        <button type="submit" aria-label={claims.searchButton}>
          <Icon name="search" />
        </button>
        <input
          type="search"
          name="q"
          defaultValue={words ?? undefined}
          dir="auto"
          maxLength={MAX_QUERY}
          aria-label={look === 'small' ? nav.search : claims.searchLabel}
          placeholder={look === 'small' ? nav.search : messages(locale).home.searchHint}
          autoComplete="off"
        />
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
