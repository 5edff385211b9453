import { dateMeaning, type Field } from '@/features/access/components/field';
import { actorOrNewSource, pickerWords } from '@/features/pick/components/words';
import { SOURCE_KINDS } from '@/features/source/schema';
import { formatPoint } from '@/i18n/calendar';
import { isolate } from '@/i18n/format';
import { CONTENT_LANGUAGES, type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { Picked } from '@/ui/pick';
import type { ImportWords } from './import-words';

/** What an editor says of a source that exists already, to stand in its form. */
export type KnownSource = Readonly<
  Record<'kind' | 'lang' | 'title' | 'url' | 'published', string> & Record<'outlet' | 'relays', Picked | null>
>;

/** The details of a source. A new one leaves language and direction to what the text shows. */
export function sourceFields(locale: Locale, known: KnownSource | null): Field[] {
  const { fields } = messages(locale).sourceDesk;
  const auto = (label: string) => (known ? [] : [{ value: 'auto', label }]);
  const outlet = (name: 'outlet' | 'relays', hint: string): Field => ({
    ...{ kind: 'pick', name, label: fields[name], hint, value: known?.[name] ?? null, isOptional: true },
    ...{ source: actorOrNewSource(locale, ['outlet']), words: pickerWords(locale) },
  });
  return [
    {
      ...{ kind: 'select', name: 'kind', label: fields.kind, value: known?.kind ?? 'article' },
      options: SOURCE_KINDS.map((kind) => ({ value: kind, label: term('sourceKinds', kind, locale) })),
    },
    {
      ...{ kind: 'line', name: 'title', label: fields.title, value: known?.title ?? '' },
      ...{ hint: fields.titleHint, isOptional: true },
    },
    outlet('outlet', fields.outletHint),
    outlet('relays', fields.relaysHint),
    {
      ...{ kind: 'line', name: 'url', label: fields.url, value: known?.url ?? '', hint: fields.urlHint },
      ...{ dir: 'ltr', isOptional: true },
    },
    {
      ...{ kind: 'line', name: 'published', label: fields.published, value: known?.published ?? '' },
      hint: translator(locale)('sourceDesk.fields.publishedHint', {
        iso: isolate('2023-03-28'),
        solar: formatPoint('2023-03-28', locale, { calendar: 'solar-hijri', precision: 'day' }),
      }),
      isOptional: true,
      meaning: dateMeaning(locale),
    },
    {
      ...{ kind: 'select', name: 'lang', label: fields.lang, value: known?.lang ?? 'auto' },
      options: [...auto(fields.langAuto), ...languageOptions(locale)],
    },
    ...(known ? [] : [directionField(locale)]),
  ];
}

/** The direction belongs to the copy, and a copy never changes: only a new one is asked for it. */
function directionField(locale: Locale): Field {
  const { fields } = messages(locale).sourceDesk;
  return {
    ...{ kind: 'select', name: 'dir', label: fields.dir, value: 'auto' },
    options: [
      { value: 'auto', label: fields.dirAuto },
      { value: 'rtl', label: fields.rtl },
      { value: 'ltr', label: fields.ltr },
    ],
  };
}

/** The words of the form of imports. */
export function importWords(locale: Locale): ImportWords {
  const { intake } = messages(locale).sourceDesk;
  return { ...intake, fields: sourceFields(locale, null) };
}

function languageOptions(locale: Locale) {
  return Object.keys(CONTENT_LANGUAGES).map((lang) => ({ value: lang, label: languageName(lang, locale) }));
}
