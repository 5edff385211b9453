import type { Field } from '@/features/access/components/field';
import { COMMON_VALUES, MOST_RATINGS } from '@/features/assessment/schema';
import type { Rating, Scale } from '@/features/assessment/shape';
import { formatOrdinal } from '@/i18n/format';
import { INTERFACE_LANGUAGES, LOCALES, type Locale, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { LocalText } from '@/lib/local-text';

/** How many empty rows stand below the ratings there are. */
const SPARE_ROWS = 2;

/** The form of a scale, filled with an edition of it, or empty for a new one. */
export function scaleFields(locale: Locale, scale: Scale | null): Field[] {
  const words = messages(locale).findings.scales;
  const length = Math.min(MOST_RATINGS, (scale?.ratings.length ?? 2) + SPARE_ROWS);
  const rows = Array.from({ length }, (_row, index) => scale?.ratings[index] ?? null);
  return [
    { kind: 'hidden', name: 'name', value: scale?.name ?? '' },
    { kind: 'hidden', name: 'baseEdition', value: String(scale?.edition ?? 0) },
    {
      kind: 'group',
      name: 'title',
      label: words.name,
      fields: inEach('title', { kind: 'line', what: words.name, text: scale?.title ?? null, locale }),
    },
    ...rows.map((rating, index) => rowFields(locale, rating, index)),
    { kind: 'text', name: 'reason', label: words.reason, hint: words.reasonHint, rows: 2 },
  ];
}

function rowFields(locale: Locale, rating: Rating | null, index: number): Field {
  const words = messages(locale).findings.scales;
  const at = `rows.${index}`;
  const places = Array.from({ length: MOST_RATINGS }, (_place, place) => ({
    value: String(place + 1),
    label: formatOrdinal(place + 1, locale),
  }));
  const commons = COMMON_VALUES.map((value) => ({ value, label: term('verdicts', value, locale) }));
  return {
    kind: 'group',
    name: at,
    label: translator(locale)('findings.scales.row', { number: formatOrdinal(index + 1, locale) }),
    fields: [
      { kind: 'hidden', name: `${at}.value`, value: rating?.value ?? '' },
      ...inEach(`${at}.label`, { kind: 'line', what: words.label, text: rating?.label ?? null, locale }),
      ...inEach(`${at}.meaning`, {
        kind: 'text',
        what: words.meaning,
        text: rating?.meaning ?? null,
        locale,
      }),
      {
        kind: 'select',
        name: `${at}.place`,
        label: words.place,
        value: String(index + 1),
        isOptional: true,
        none: words.placeOut,
        options: places,
      },
      {
        kind: 'select',
        name: `${at}.common`,
        label: words.common,
        value: rating?.common ?? 'unproven',
        options: commons,
      },
    ],
  };
}

type Words = {
  readonly kind: 'line' | 'text';
  readonly what: string;
  readonly text: LocalText | null;
  readonly locale: Locale;
};

/** One field a language of the interface; one's own first. */
function inEach(name: string, { kind, what, text, locale }: Words): Field[] {
  return [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang) => ({
    kind,
    name: `${name}.${lang}`,
    label: translator(locale)(`findings.scales.languages.${lang}`, { what }),
    value: text?.[lang] ?? '',
    lang: tagOf(lang),
    dir: INTERFACE_LANGUAGES[lang].dir,
    rows: 2,
    isOptional: true,
  }));
}
