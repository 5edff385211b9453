import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { PickerWords } from '@/ui/picker';

/** What pickers say. */
export function pickerWords(locale: Locale): PickerWords {
  return messages(locale).claimDesk.picker;
}

/** The address a picker of actors asks: all, or those of some types. */
export function actorSource(locale: Locale, types: readonly string[] = []): string {
  return `/api/v1/desk/actors?lang=${locale}${types.length > 0 ? `&types=${types.join(',')}` : ''}`;
}

/** The same where somebody who is not in the record yet may be named. */
export function actorOrNewSource(locale: Locale, types: readonly string[] = []): string {
  return `${actorSource(locale, types)}&new=1`;
}

/** The address a picker of claims asks: all, or all but the one with this public id. */
export function claimSource(locale: Locale, without?: string): string {
  return `/api/v1/desk/claims?lang=${locale}${without === undefined ? '' : `&without=${without}`}`;
}
