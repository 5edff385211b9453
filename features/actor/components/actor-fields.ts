import type { Field } from '@/features/access/components/field';
import { actorSource, pickerWords } from '@/features/pick/components/words';
import { ACTOR_TYPES } from '@/features/speaker/schema';
import { isolate } from '@/i18n/format';
import { INTERFACE_LANGUAGES, LOCALES, type Locale, languageName, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { localeOfName } from '@/text/name-language';
import { wordsFor } from '@/ui/lang';
import { BODIES } from '../read-form';
import type { DeskActor, DeskOffice } from '../shape';

/** The names and details of an actor, empty for a new one, whose name may be known from where one comes. */
export function actorFields(locale: Locale, known: DeskActor | null, name = ''): Field[] {
  const { fields } = messages(locale).actorDesk;
  const spelt = (kind: string) =>
    known?.spellings.filter((one) => one.kind === kind).map((one) => one.name) ?? [];
  return [
    {
      ...{ kind: 'select', name: 'type', label: fields.type, value: known?.type ?? 'person' },
      options: ACTOR_TYPES.map((type) => ({ value: type, label: term('actorTypes', type, locale) })),
    },
    ...inLanguages(
      locale,
      { kind: 'line', name: 'names', label: fields.name },
      known?.names ?? { [localeOfName(name)]: name },
    ),
    {
      ...{
        kind: 'text',
        name: 'spellings',
        label: fields.spellings,
        hint: fields.spellingsHint,
        isOptional: true,
      },
      value: [...new Set(spelt('alias'))].join('\n'),
    },
    {
      ...{ kind: 'text', name: 'handles', label: fields.handles, hint: fields.handlesHint, isOptional: true },
      ...{ value: spelt('handle').join('\n'), rows: 2, dir: 'ltr' },
    },
    {
      ...{ kind: 'pick', name: 'parent', label: fields.parent, hint: fields.parentHint, isOptional: true },
      ...{ source: actorSource(locale, BODIES), words: pickerWords(locale) },
      value:
        known?.parent && known.parentId ? { id: known.parentId, label: nameOf(known.parent, locale) } : null,
    },
    {
      ...{
        kind: 'line',
        name: 'wikidata',
        label: fields.wikidata,
        value: known?.wikidataId ?? '',
        dir: 'ltr',
      },
      ...{
        hint: translator(locale)('actorDesk.fields.wikidataHint', { example: isolate('Q42') }),
        isOptional: true,
      },
    },
    ...inLanguages(locale, { kind: 'text', name: 'note', label: fields.note }, known?.note ?? {}),
  ];
}

/** An office, known or new. */
export function officeFields(locale: Locale, actor: DeskActor, office: DeskOffice | null): Field[] {
  const { offices } = messages(locale).actorDesk;
  const day = (name: 'starts' | 'ends'): Field => ({
    ...{ kind: 'date', name, label: offices[name], value: office?.[name] ?? '', isOptional: true },
    ...(name === 'ends' ? { hint: offices.dayHint } : {}),
  });
  return [
    { kind: 'hidden', name: 'actorId', value: actor.id },
    { kind: 'hidden', name: 'version', value: String(actor.version) },
    { kind: 'hidden', name: 'officeId', value: office?.id ?? '' },
    {
      ...{ kind: 'pick', name: 'organisation', label: offices.organisation },
      ...{ source: actorSource(locale, BODIES), words: pickerWords(locale) },
      value: office && { id: office.organisationId, label: nameOf(office.organisation, locale) },
    },
    ...inLanguages(locale, { kind: 'line', name: 'title', label: offices.name }, office?.title ?? {}),
    {
      ...{ kind: 'select', name: 'standing', label: offices.standing, value: office?.standing ?? 'current' },
      options: ['current', 'former'].map((value) => ({ value, label: term('standing', value, locale) })),
    },
    day('starts'),
    day('ends'),
    ...(office ? [{ kind: 'check', name: 'gone', label: offices.gone } satisfies Field] : []),
  ];
}

/** The name of an actor in the reader's language. */
export function nameOf(actor: Pick<DeskActor, 'names'>, locale: Locale): string {
  return wordsFor(actor.names, locale)?.words ?? '';
}

type Local = { readonly kind: 'line' | 'text'; readonly name: string; readonly label: string };

/** The same words in each language of the site, the reader's own first. */
function inLanguages(
  locale: Locale,
  { kind, name, label }: Local,
  known: Readonly<Record<string, string>>,
): Field[] {
  return [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang) => ({
    ...{ kind, name: `${name}.${lang}`, value: known[lang] ?? '', isOptional: true },
    label: `${label}${messages(locale).common.separator}${languageName(tagOf(lang), locale)}`,
    ...{ lang: tagOf(lang), dir: INTERFACE_LANGUAGES[lang].dir },
    ...(kind === 'text' ? { rows: 2 } : {}),
  }));
}
