import type { Locale } from '@/i18n/languages';
import type { Picked } from '@/ui/pick';
import type { PickerWords } from '@/ui/picker';

/** One field of a form, as a page says it. Words come from the page; no catalogue goes to the browser. */
export type Field = HiddenField | LineField | ChoiceField | SelectField | CheckField | PickField | GroupField;

type HiddenField = { readonly kind: 'hidden'; readonly name: string; readonly value: string };

export type LineField = {
  /**
   * `text` has several lines; `date` is EDTF, or a day as it is written in either calendar; `moment` is a day and an
   * hour, by the clock that another field names.
   */
  readonly kind: 'line' | 'text' | 'date' | 'moment' | 'email' | 'password' | 'code';
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly autoComplete?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly isOptional?: boolean;
  /** The name over several fields that are one thing. */
  readonly legend?: string;
  readonly rows?: number;
  /** For a date: the address that says what the words typed mean, in both calendars. */
  readonly meaning?: string;
};

/** The address that says what a date means, in the language of the page. */
export function dateMeaning(locale: Locale): string {
  return `/api/v1/desk/dates?lang=${locale}`;
}

export type ChoiceField = {
  readonly kind: 'choice';
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
};

export type SelectField = Omit<ChoiceField, 'kind'> & {
  readonly kind: 'select';
  readonly isOptional?: boolean;
  /** What no choice is called, where there need be none. */
  readonly none?: string;
  readonly hint?: string;
};

/** Sends `on` when it is ticked. */
type CheckField = {
  readonly kind: 'check';
  readonly name: string;
  readonly label: string;
  readonly isOn?: boolean;
  readonly hint?: string;
};

/** A record found by its words; see `ui/picker.tsx`. Read it with `PickInput`. */
type PickField = {
  readonly kind: 'pick';
  readonly name: string;
  readonly label: string;
  readonly source: string;
  readonly value: Picked | null;
  readonly words: PickerWords;
  readonly hint?: string;
  readonly isOptional?: boolean;
};

/** Fields that are one thing, under one name. */
type GroupField = {
  readonly kind: 'group';
  readonly name: string;
  readonly label: string;
  readonly fields: readonly Field[];
};
