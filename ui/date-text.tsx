import { type RecordedDate, sayDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';

type Props = {
  readonly date: RecordedDate & { readonly basis?: string | null };
  readonly locale: Locale;
  /** Adds the other calendar. */
  readonly inBoth?: boolean;
};

/** A date in the reader's calendar, saying so where it is not the source that states it. */
export function DateText({ date, locale, inBoth = false }: Props) {
  const said = sayDate(date, locale);
  const words = inBoth && said.second ? bothCalendars(said.first, said.second, locale) : said.first;
  const time = said.machine ? <time dateTime={said.machine}>{words}</time> : words;
  if (said.second === null || !date.basis || date.basis === 'stated') return <bdi>{time}</bdi>;

  return (
    <bdi>
      {time}
      {messages(locale).common.separator}
      {term('dateBases', date.basis, locale)}
    </bdi>
  );
}

function bothCalendars(first: string, second: string, locale: Locale): string {
  return translator(locale)('dates.bothCalendars', { first, second });
}
