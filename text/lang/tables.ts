import { ARABIC } from './ar';
import { ENGLISH } from './en';
import { PERSIAN } from './fa';
import { PASHTO } from './ps';
import type { LanguageTable } from './types';

const TABLES: Readonly<Record<string, LanguageTable>> = { fa: PERSIAN, en: ENGLISH, ps: PASHTO, ar: ARABIC };

/** What the engine knows of a language, by its BCP 47 tag: `fa-AF` is read by the Persian table. Null for others. */
export const tableOf = (lang: string): LanguageTable | null => TABLES[lang.split('-')[0] ?? ''] ?? null;
