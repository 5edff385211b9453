import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { Standing } from '../states';

/** The state of a record in words; its look only repeats them. */
export function StateMark({ standing, locale }: { readonly standing: Standing; readonly locale: Locale }) {
  const { standings } = messages(locale).workflow;
  const words =
    standing === 'embargoed' || standing === 'erased'
      ? standings[standing]
      : term('states', standing, locale);
  return <span className={`state-mark is-${standing}`}>{words}</span>;
}
