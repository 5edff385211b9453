import type { Field } from '@/features/access/components/field';
import { TRAPS } from '@/features/link/schema';
import { INTERFACE_LANGUAGES, LOCALES, type Locale, tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindsOf, LINK_TYPES, term } from '@/i18n/vocabulary';
import type { LocalText } from '@/lib/local-text';

/** What a form of a link begins with. */
export type LinkValues = {
  readonly type: string;
  readonly kind: string;
  readonly strength: string | null;
  readonly assertedBy: 'source' | 'editor';
  readonly reason: LocalText;
  readonly cue: string;
};

/** All that is asked of a link: each kind with the question that decides whether it is one. */
export function linkFields(locale: Locale, values: LinkValues | null): Field[] {
  const words = messages(locale).linkDesk;
  const strengths = ['strong', 'medium', 'partial', 'weak'].map((value) => ({
    value,
    label: term('strengths', value, locale),
  }));
  return [
    ...kindFields(locale, values),
    {
      kind: 'select',
      name: 'strength',
      label: words.strength,
      value: values?.strength ?? '',
      isOptional: true,
      none: words.noStrength,
      options: strengths,
    },
    {
      kind: 'choice',
      name: 'assertedBy',
      label: words.assertedBy,
      value: values?.assertedBy ?? 'editor',
      options: [
        { value: 'editor', label: words.byEditor, hint: words.byEditorHint },
        { value: 'source', label: words.bySource, hint: words.bySourceHint },
      ],
    },
    {
      kind: 'line',
      name: 'cue',
      label: words.cue,
      hint: words.cueHint,
      value: values?.cue ?? '',
      isOptional: true,
    },
    ...reasonFields(locale, { legend: words.reason, hint: words.reasonHint, reason: values?.reason ?? {} }),
  ];
}

/** Why two claims are not related: the trap they look like, and the reason. */
export function apartFields(locale: Locale): Field[] {
  const words = messages(locale).linkDesk;
  const options = TRAPS.map((value) => ({ value, label: term('traps', value, locale) }));
  return [
    { kind: 'select', name: 'trap', label: words.trap, value: TRAPS[0], options },
    ...reasonFields(locale, { legend: words.reason, hint: words.apartHint, reason: {} }),
  ];
}

/** A reason in the three languages of the interface, one's own first; one of them is enough. */
export function reasonFields(
  locale: Locale,
  { legend, hint, reason }: { readonly legend: string; readonly hint: string; readonly reason: LocalText },
): Field[] {
  const names = messages(locale).access.byline;
  return [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang, index) => ({
    kind: 'text',
    name: `why.${lang}`,
    label: names[lang],
    value: reason[lang] ?? '',
    lang: tagOf(lang),
    dir: INTERFACE_LANGUAGES[lang].dir,
    rows: 2,
    isOptional: true,
    ...(index === 0 && { legend, hint }),
  }));
}

function kindFields(locale: Locale, values: LinkValues | null): Field[] {
  return LINK_TYPES.map((type) => ({
    kind: 'choice',
    name: 'kind',
    label: term('linkTypes', type, locale),
    value: values ? `${values.type}/${values.kind}` : '',
    options: kindsOf(type, locale).map(({ id, kind }) => ({
      value: `${type}/${id}`,
      label: kind.name,
      hint: kind.test,
    })),
  }));
}
