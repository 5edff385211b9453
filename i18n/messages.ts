/** The words of the interface, ready to be said in one language. For the server: no catalogue goes to the browser. */
import { createTranslator } from 'use-intl/core';
import { type Locale, tagOf } from './languages';
import { en, type Messages } from './messages/en';
import { fa } from './messages/fa';
import { ps } from './messages/ps';

const CATALOGUES: Readonly<Record<Locale, Messages>> = { en, fa, ps };

/** Says a message: `t('count.claims', { count: 27 })`; `t.rich` takes the tags as functions, `t.markup` as strings. */
export type Translate = ReturnType<typeof createTranslator<typeof en>>;

/** All the words of a language as plain values: for messages without parameters and for tables. */
export function messages(locale: Locale): Messages {
  return CATALOGUES[locale];
}

/**
 * The translator of a language. One is made per language and kept, with its parsed messages.
 *
 * Parameters and tags are checked against the English text. A message that cannot be formatted throws: the tests format
 * every message of every language, so this is a programming error and never a reader's.
 */
export function translator(locale: Locale): Translate {
  const kept = TRANSLATORS.get(locale);
  if (kept) return kept;
  const made = makeTranslator(locale);
  TRANSLATORS.set(locale, made);
  return made;
}

const TRANSLATORS = new Map<Locale, Translate>();

function makeTranslator(locale: Locale): Translate;
function makeTranslator(locale: Locale) {
  return createTranslator({
    locale: tagOf(locale),
    messages: CATALOGUES[locale],
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  });
}
