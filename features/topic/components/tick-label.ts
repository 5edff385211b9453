import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';

/** A day as axes label it: day and month, and the year apart, for it is shown only where it changes. */
export function tickLabel(
  day: string,
  locale: Locale,
): { readonly dayAndMonth: string; readonly year: string } {
  const said = sayDay(day, locale);
  const edge = said.lastIndexOf(' ');
  return { dayAndMonth: said.slice(0, edge), year: said.slice(edge + 1) };
}
