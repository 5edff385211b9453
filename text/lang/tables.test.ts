import { describe, expect, it } from 'vitest';
import { tableOf } from './tables';
import type { LanguageTable } from './types';

const LONG = 4;
/** Lists whose entries are built: each noun with each form of its verbs, each preposition with each noun of saying. */
const BUILT = new Set<string>([
  'cues',
  'notCues',
  'converbs',
  'silences',
  'according',
] satisfies (keyof LanguageTable)[]);

const formOf = (entry: unknown): string => {
  if (typeof entry === 'string') return entry;
  return typeof entry === 'object' && entry !== null && 'form' in entry ? String(entry.form) : '';
};

describe.each(['fa', 'ps', 'ar', 'en'])('the table of %s', (lang) => {
  const lists = Object.entries(tableOf(lang) ?? {}).flatMap(([name, list]) =>
    Array.isArray(list) ? [{ name, forms: list.map(formOf) }] : [],
  );

  it('lists words and short phrases, none so long that it is the sentence of one newspaper', () => {
    const written = lists.filter(({ name }) => !BUILT.has(name)).flatMap(({ forms }) => forms);
    expect(written.filter((form) => form.split(' ').length >= LONG)).toEqual([]);
  });

  it('has no empty entry and no blank around one', () => {
    const forms = lists.flatMap(({ forms: own }) => own);
    expect(forms.filter((form) => form === '' || form !== form.trim())).toEqual([]);
  });
});
