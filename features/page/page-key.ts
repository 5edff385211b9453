import type { Locale } from '@/i18n/languages';

/** History knows records by a UUID, and a page has a name and a language: each pair has one, and keeps it. */
const KEYS: Readonly<Record<'methodology', Readonly<Record<Locale, string>>>> = {
  methodology: {
    en: '01929c6a-0000-7000-8000-0000000000e1',
    fa: '01929c6a-0000-7000-8000-0000000000e2',
    ps: '01929c6a-0000-7000-8000-0000000000e3',
  },
};

/** By which key the history of a page in one language is kept. */
export function pageKey(name: 'methodology', lang: Locale): string {
  return KEYS[name][lang];
}
