import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { comparePath } from '@/ui/paths';
import { Suggest } from './suggest';

type Props = {
  /** Public ids chosen so far, in order: they stay in the address. */
  readonly chosen: readonly string[];
  /** What was searched for. */
  readonly words: string | null;
  readonly locale: Locale;
};

/** The longest search that is looked for. */
const MAX_QUERY = 200;

/** A search for a claim to add: a plain form, and where scripts run, claims found as one types. */
export function CompareSearch({ chosen, words, locale }: Props) {
  const { picker } = messages(locale).compare;
  const path = comparePath(locale, []);
  return (
    <search className="search-large compare-search">
      <form className="search" action={path}>
        <button type="submit" aria-label={picker.searchButton}>
          <Icon name="search" />
        </button>
        {chosen.length > 0 && <input type="hidden" name="c" value={chosen.join(',')} />}
        <Suggest
          path={path}
          chosen={chosen.join(',')}
          locale={locale}
          words={words ?? ''}
          label={picker.search}
          found={picker.found}
          hint={messages(locale).home.searchHint}
          max={MAX_QUERY}
        />
      </form>
    </search>
  );
}
