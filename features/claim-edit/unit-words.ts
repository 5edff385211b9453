import { type Locale, languageName } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term, type WordTable } from '@/i18n/vocabulary';
import type { Values } from './merge';

/** The table that says a stored word, by the last part of a field's name. */
const TABLES: Readonly<Record<string, WordTable>> = {
  mode: 'modes',
  standing: 'standing',
  owner: 'hedgeOwners',
  medium: 'media',
  basis: 'dateBases',
  checkable: 'checkable',
};
/** Fields that only serve others. */
const SILENT = /\.(?:id|was|start|end)$/u;

/** What a thing of the claim's form is called: "note.fa" is the note in Dari. */
export function unitLabel(unit: string, locale: Locale): string {
  const [first = '', lang] = unit.split('.');
  const named = new Map<string, string>(Object.entries(messages(locale).claimDesk.units));
  const label = named.get(first) ?? unit;
  return lang ? `${label}${messages(locale).common.separator}${languageName(lang, locale)}` : label;
}

/** A thing of the form in words, field under field. */
export function unitText(values: Values, locale: Locale): string {
  return Object.entries(values)
    .filter(([name, value]) => value !== '' && !SILENT.test(name))
    .map(([name, value]) => valueText(name, value, locale))
    .join('\n');
}

function valueText(name: string, value: string, locale: Locale): string {
  const last = name.split('.').at(-1) ?? name;
  if (last === 'act') return term(name.startsWith('hops.') ? 'hopActs' : 'acts', value, locale);
  if (last === 'lang' || last === 'saidLang' || last === 'translatedFrom') return languageName(value, locale);
  if (value === 'on')
    return new Map<string, string>(Object.entries(messages(locale).claimDesk.ticks)).get(last) ?? '';
  const table = TABLES[last];
  return table ? term(table, value, locale) : value;
}
