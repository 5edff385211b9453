/** The languages of the interface and of the content: tags, directions, names and quotation marks. */

/** The interface languages, as they stand first in every address. */
export const LOCALES = ['en', 'fa', 'ps'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language shown to a reader who asked for none that we have. */
export const DEFAULT_LOCALE: Locale = 'en';

export type Direction = 'ltr' | 'rtl';

interface InterfaceLanguage {
  /** BCP 47, for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  readonly dir: Direction;
  /** The language's own name for itself. */
  readonly ownName: string;
}

/** What an address's `en`, `fa` or `ps` stands for. `fa` is Dari here: the first readers are Afghan. */
export const INTERFACE_LANGUAGES: Readonly<Record<Locale, InterfaceLanguage>> = {
  en: { tag: 'en', dir: 'ltr', ownName: 'English' },
  fa: { tag: 'fa-AF', dir: 'rtl', ownName: 'دری' },
  ps: { tag: 'ps', dir: 'rtl', ownName: 'پښتو' },
};

interface ContentLanguage {
  readonly dir: Direction;
  readonly names: Readonly<Record<Locale, string>>;
  readonly marks: QuotationMarks;
}

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const GUILLEMETS: QuotationMarks = { open: '«', close: '»' };
const CURLY: QuotationMarks = { open: '“', close: '”' };

/** The languages a source, a quote or a hop can be in. `und` is a text whose language nobody has given. */
export const CONTENT_LANGUAGES = {
  'fa-AF': { dir: 'rtl', names: { en: 'Dari', fa: 'دری', ps: 'دري' }, marks: GUILLEMETS },
  'fa-IR': {
    dir: 'rtl',
    names: { en: 'Iranian Persian', fa: 'فارسی ایران', ps: 'ایراني فارسي' },
    marks: GUILLEMETS,
  },
  fa: { dir: 'rtl', names: { en: 'Persian', fa: 'فارسی', ps: 'فارسي' }, marks: GUILLEMETS },
  ps: { dir: 'rtl', names: { en: 'Pashto', fa: 'پشتو', ps: 'پښتو' }, marks: GUILLEMETS },
  ar: { dir: 'rtl', names: { en: 'Arabic', fa: 'عربی', ps: 'عربي' }, marks: GUILLEMETS },
  en: { dir: 'ltr', names: { en: 'English', fa: 'انگلیسی', ps: 'انګلیسي' }, marks: CURLY },
  ur: { dir: 'rtl', names: { en: 'Urdu', fa: 'اردو', ps: 'اردو' }, marks: CURLY },
  uz: { dir: 'ltr', names: { en: 'Uzbek', fa: 'اوزبیکی', ps: 'ازبکي' }, marks: CURLY },
  tg: { dir: 'ltr', names: { en: 'Tajik', fa: 'تاجیکی', ps: 'تاجکي' }, marks: GUILLEMETS },
  tr: { dir: 'ltr', names: { en: 'Turkish', fa: 'ترکی', ps: 'ترکي' }, marks: CURLY },
  ru: { dir: 'ltr', names: { en: 'Russian', fa: 'روسی', ps: 'روسي' }, marks: GUILLEMETS },
  fr: {
    dir: 'ltr',
    names: { en: 'French', fa: 'فرانسوی', ps: 'فرانسوي' },
    marks: { open: '«\u00a0', close: '\u00a0»' },
  },
  de: { dir: 'ltr', names: { en: 'German', fa: 'جرمنی', ps: 'جرمني' }, marks: { open: '„', close: '“' } },
  und: {
    dir: 'ltr',
    names: { en: 'language not given', fa: 'زبان نامعلوم', ps: 'نامعلومه ژبه' },
    marks: CURLY,
  },
} as const satisfies Readonly<Record<string, ContentLanguage>>;

export type ContentTag = keyof typeof CONTENT_LANGUAGES;

/** Other tags and three-letter codes for languages we know, in lower case. */
const ALIASES: ReadonlyMap<string, ContentTag> = new Map<string, ContentTag>([
  ['prs', 'fa-AF'],
  ['prs-af', 'fa-AF'],
  ['fa-arab-af', 'fa-AF'],
  ['fa-arab', 'fa'],
  ['fa-arab-ir', 'fa-IR'],
  ['pes', 'fa-IR'],
  ['fas', 'fa'],
  ['per', 'fa'],
  ['pus', 'ps'],
  ['pbt', 'ps'],
  ['pbu', 'ps'],
  ['pst', 'ps'],
  ['ara', 'ar'],
  ['arb', 'ar'],
  ['eng', 'en'],
  ['urd', 'ur'],
  ['uzb', 'uz'],
  ['uzn', 'uz'],
  ['tgk', 'tg'],
  ['tur', 'tr'],
  ['rus', 'ru'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['deu', 'de'],
  ['ger', 'de'],
]);

/** Scripts that run from right to left, for tags that name their script ("uz-Arab"). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo']);

/** Whether an address's first part is one of the interface languages. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(INTERFACE_LANGUAGES, value);
}

/** The BCP 47 tag of an interface language: `fa` reads `fa-AF`. */
export function tagOf(locale: Locale): string {
  return INTERFACE_LANGUAGES[locale].tag;
}

/**
 * The tag a language is stored under, or null when we do not know the language.
 *
 * Case and underscores do not matter, and a region we keep no record of falls away: `PS_af` is `ps`, `prs` is `fa-AF`.
 */
export function canonicalLanguage(tag: string): ContentTag | null {
  const wanted = tag.trim().replaceAll('_', '-').toLowerCase();
  for (const part of narrowing(wanted)) {
    const known = ALIASES.get(part) ?? CONTENT_TAGS.get(part);
    if (known) return known;
  }
  return null;
}

/** Which way a text of this language runs; an unknown language runs from left to right. */
export function directionOf(lang: string): Direction {
  const script = lang.toLowerCase().split(/[-_]/)[1];
  if (script?.length === 4) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return CONTENT_LANGUAGES[canonicalLanguage(lang) ?? 'und'].dir;
}

/** The marks a direct quote of this language stands between. */
export function quotationMarks(lang: string): QuotationMarks {
  return CONTENT_LANGUAGES[canonicalLanguage(lang) ?? 'und'].marks;
}

/** What a language is called by readers of `locale`; an unknown tag is given back as it is. */
export function languageName(lang: string, locale: Locale): string {
  const known = canonicalLanguage(lang);
  return known ? CONTENT_LANGUAGES[known].names[locale] : lang;
}

const CONTENT_TAGS: ReadonlyMap<string, ContentTag> = new Map(
  Object.keys(CONTENT_LANGUAGES)
    .filter((tag) => isContentTag(tag))
    .map((tag) => [tag.toLowerCase(), tag]),
);

function isContentTag(tag: string): tag is ContentTag {
  return Object.hasOwn(CONTENT_LANGUAGES, tag);
}

/** "fa-arab-af" gives itself, then "fa-arab", then "fa". */
function narrowing(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
}
