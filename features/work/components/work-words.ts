import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { SavingWords } from './saving-note';

/** What a form that is saved as it is typed says in the browser. */
export type WorkWords = {
  readonly saving: SavingWords;
  /** This browser had kept it. */
  readonly restored: string;
  /** The server had. */
  readonly left: string;
  /** It was typed upon another version of the record. */
  readonly older: string;
};

/** The words of a form that is saved as it is typed. */
export function workWords(locale: Locale): WorkWords {
  const { form, saving } = messages(locale).claimDesk;
  return { saving, restored: form.restored, left: form.left, older: form.older };
}
