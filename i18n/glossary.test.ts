import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIranianForms } from './iranian-forms';
import { LOCALES } from './languages';
import { messages } from './messages';

const GLOSSARY = readFileSync('docs/glossary.md', 'utf8');

/** Rows that name a message: `key`, then the term in English, Dari and Pashto. */
const ROWS = [
  ...GLOSSARY.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu),
].map(([, key = '', en = '', fa = '', ps = '', , from = '']) => ({ key, terms: { en, fa, ps }, from }));

/** The message at `claim/chain/held`, or nothing. */
function messageAt(key: string, tree: object): unknown {
  return key.split('/').reduce<unknown>((branch, part) => Reflect.get(Object(branch), part), tree);
}

describe('the glossary', () => {
  it('has about sixty terms or more, none twice', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ROWS.map(({ key }) => key)).size).toBe(ROWS.length);
  });

  it.each(ROWS)('says $key as the interface says it', ({ key, terms }) => {
    for (const locale of LOCALES) expect(messageAt(key, messages(locale))).toContain(terms[locale]);
  });

  it('tells of every term where it comes from', () => {
    const known =
      /house|press|shipped article|W3C|schema\.org|ClaimReview|IFCN|CLDR|linguistics|logic|law|grammar|speech acts|usage/u;
    expect(ROWS.filter(({ from }) => !known.test(from))).toEqual([]);
  });

  it('gives Dari the Afghan way', () => {
    expect(ROWS.filter(({ terms }) => findIranianForms(terms.fa).length > 0)).toEqual([]);
  });
});
