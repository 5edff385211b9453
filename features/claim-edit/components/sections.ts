import { dateMeaning, type Field } from '@/features/access/components/field';
import { ACTS, HOP_ACTS, MEDIA, MODES } from '@/features/claim/schema';
import { actorOrNewSource, claimSource, pickerWords } from '@/features/pick/components/words';
import { formatOrdinal } from '@/i18n/format';
import {
  CONTENT_LANGUAGES,
  INTERFACE_LANGUAGES,
  LOCALES,
  type Locale,
  languageName,
  tagOf,
} from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term, type WordTable } from '@/i18n/vocabulary';
import type { Part, Section } from '../form-parts';
import { unitOf, type Values } from '../merge';

const MOST_HOPS = 8;
const MOST_CO_SPEAKERS = 6;
const MOST_TRANSLATIONS = 4;

/** The editor of a claim, section by section, in the reader's language. Those with something in them stand open. */
export function sectionsOf(values: Values, locale: Locale): Section[] {
  const { sections, labels, hints } = messages(locale).claimDesk;
  const make = fieldMakers(locale);
  const used = new Set(
    Object.keys(values)
      .map(unitOf)
      .map((unit) => unit.split('.')[0]),
  );
  const section = (name: keyof typeof sections, parts: readonly Part[]): Section => {
    const isUsed = parts.some((part) => used.has(part.name.split('.')[0]));
    return { name, title: sections[name], isOpen: name === 'who' || (isUsed && name !== 'chain'), parts };
  };
  return [
    section('who', [
      make.pick('speaker', labels.speaker, { source: actorOrNewSource(locale) }),
      make.select('mode', labels.mode, { table: 'modes', list: MODES, isOptional: false }),
      make.select('act', labels.act, { table: 'acts', list: ACTS, isOptional: false }),
      { kind: 'check', name: 'ownDeed', label: labels.ownDeed },
    ]),
    section('chain', [hops(locale)]),
    section('role', [
      { kind: 'span', name: 'role', label: labels.roleWords, hint: hints.words },
      make.select('role.standing', labels.standing, { table: 'standing', list: ['current', 'former'] }),
      make.pick('role.from', labels.roleFrom, { source: claimSource(locale), hint: hints.roleFrom }),
      ...make.local('role.gloss', labels.roleGloss),
    ]),
    section('said', [
      { kind: 'span', name: 'said', label: labels.saidWords, hint: hints.words },
      {
        ...{ kind: 'date', name: 'said.date', label: labels.saidDate, hint: hints.date, isOptional: true },
        meaning: dateMeaning(locale),
      },
      make.select('said.basis', labels.saidBasis, {
        table: 'dateBases',
        list: ['stated', 'derived', 'background'],
      }),
      ...make.local('said.meaning', labels.saidMeaning),
    ]),
    section('words', [
      { kind: 'span', name: 'cue', label: labels.cue, hint: hints.words },
      make.line('hedge.words', labels.hedge, hints.hedge),
      make.select('hedge.owner', labels.hedgeOwner, { table: 'hedgeOwners', list: ['outlet', 'speaker'] }),
      ...make.local('hedge.gloss', labels.hedgeGloss),
      make.pick('condition', labels.condition, { source: claimSource(locale), hint: hints.condition }),
    ]),
    section('where', [
      make.select('medium', labels.medium, { table: 'media', list: MEDIA }),
      make.pick('platform', labels.platform, { source: actorOrNewSource(locale, ['platform', 'outlet']) }),
      ...make.local('venue', labels.venue),
      make.language('saidLang', labels.saidLang),
      make.language('translatedFrom', labels.translatedFrom),
    ]),
    section('coSpeakers', [coSpeakers(locale)]),
    section('translations', [translations(locale)]),
    section('notes', [
      make.select('checkable', labels.checkable, { table: 'checkable', list: ['yes', 'partly', 'no'] }),
      ...make.local('checkableNote', labels.checkableNote),
      ...make.local('note', labels.note),
      make.pick('parent', labels.parent, { source: claimSource(locale), hint: hints.parent }),
    ]),
  ];
}

type Choices = {
  readonly table: WordTable;
  readonly list: readonly string[];
  readonly isOptional?: boolean;
};

function fieldMakers(locale: Locale) {
  const { none } = messages(locale).claimDesk.form;
  const languages = Object.keys(CONTENT_LANGUAGES).map((tag) => ({
    value: tag,
    label: languageName(tag, locale),
  }));
  return {
    pick: (name: string, label: string, { source, hint }: { source: string; hint?: string }): Field => ({
      ...{ kind: 'pick', name, label, source, value: null, words: pickerWords(locale), isOptional: true },
      ...(hint ? { hint } : {}),
    }),
    select: (name: string, label: string, { table, list, isOptional = true }: Choices): Field => ({
      ...{ kind: 'select', name, label, isOptional, none },
      options: list.map((value) => ({ value, label: term(table, value, locale) })),
    }),
    language: (name: string, label: string): Field => ({
      ...{ kind: 'select', name, label, isOptional: true, none, options: languages },
    }),
    line: (name: string, label: string, hint?: string): Field => ({
      ...{ kind: 'line', name, label, isOptional: true },
      ...(hint ? { hint } : {}),
    }),
    local: (name: string, label: string): Field[] =>
      LOCALES.map((lang) => ({
        ...{ kind: 'text', name: `${name}.${lang}`, rows: 1, isOptional: true },
        label: `${label}${messages(locale).common.separator}${languageName(tagOf(lang), locale)}`,
        ...{ lang: tagOf(lang), dir: INTERFACE_LANGUAGES[lang].dir },
      })),
  };
}

function hops(locale: Locale): Part {
  const { labels, hints } = messages(locale).claimDesk;
  const make = fieldMakers(locale);
  const t = translator(locale);
  const rows = Array.from({ length: MOST_HOPS }, (_, index) => {
    const name = `hops.${index}`;
    const fields: Field[] = [
      make.pick(`${name}.actor`, labels.hopActor, { source: actorOrNewSource(locale) }),
      make.select(`${name}.act`, labels.hopAct, { table: 'hopActs', list: HOP_ACTS, isOptional: false }),
      make.language(`${name}.lang`, labels.hopLang),
      make.line(`${name}.source`, labels.hopSource, hints.hopSource),
      { kind: 'check', name: `${name}.inferred`, label: labels.hopInferred },
      { kind: 'check', name: `${name}.unstated`, label: labels.hopUnstated },
    ];
    return { label: t('claimDesk.form.step', { number: formatOrdinal(index + 1, locale) }), fields };
  });
  return { kind: 'rows', name: 'hops', label: labels.hops, rows, marker: 'actor.words' };
}

function coSpeakers(locale: Locale): Part {
  const { labels } = messages(locale).claimDesk;
  const rows = Array.from({ length: MOST_CO_SPEAKERS }, (_, index) => {
    const label = `${labels.coSpeaker} ${formatOrdinal(index + 1, locale)}`;
    return {
      label,
      fields: [
        fieldMakers(locale).pick(`coSpeakers.${index}.who`, label, { source: actorOrNewSource(locale) }),
      ],
    };
  });
  return { kind: 'rows', name: 'coSpeakers', label: labels.coSpeakers, rows, marker: 'who.words' };
}

function translations(locale: Locale): Part {
  const { labels } = messages(locale).claimDesk;
  const make = fieldMakers(locale);
  const rows = Array.from({ length: MOST_TRANSLATIONS }, (_, index) => {
    const name = `translations.${index}`;
    return {
      label: `${labels.translation} ${formatOrdinal(index + 1, locale)}`,
      fields: [
        make.language(`${name}.lang`, labels.translationLang),
        {
          kind: 'text',
          name: `${name}.text`,
          label: labels.translationText,
          isOptional: true,
        } satisfies Field,
      ],
    };
  });
  return { kind: 'rows', name: 'translations', label: labels.translations, rows, marker: 'text' };
}
