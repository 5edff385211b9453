import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIranianForms } from './iranian-forms';

const read = (name: string): unknown => JSON.parse(readFileSync(`prisma/dossier/${name}.json`, 'utf8'));
const dossier = read('dossier');
const supplement = read('supplement');

/** A value inside nested JSON; undefined when any part is missing. */
function at(tree: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((branch, part) => Reflect.get(Object(branch), part), tree);
}

function rows(key: string): { id: string; row: unknown }[] {
  const list = at(dossier, key);
  return Array.isArray(list) ? list.map((row) => ({ id: String(at(row, 'id')), row })) : [];
}

/** Every text of the supplement in one language, with its path. */
function textsIn(lang: string, tree: unknown = supplement, path = ''): [path: string, text: string][] {
  return Object.entries(Object(tree)).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return key === lang ? [[path, value]] : [];
    return textsIn(lang, value, `${path}/${key}`);
  });
}

const BOTH = ['fa', 'ps'] as const;

describe('the words added to the dossier', () => {
  it('give the reason of each of the 42 links in Dari and Pashto', () => {
    const links = rows('links');
    expect(links).toHaveLength(42);
    for (const { id } of links) {
      for (const lang of BOTH) expect(at(supplement, 'links', id, 'reason', lang), id).toMatch(/\p{L}{3}/u);
    }
  });

  it('give each of the 27 claims in Pashto', () => {
    const claims = rows('claims');
    expect(claims).toHaveLength(27);
    for (const { id } of claims) expect(at(supplement, 'claims', id, 'gloss', 'ps'), id).toMatch(/\p{L}{3}/u);
  });

  it.each([
    ['note', ['note']],
    ['venue', ['venue']],
    ['roleAsGiven', ['role']],
    ['saidOn', ['saidMeaning']],
    ['hedge', ['hedge', 'gloss']],
  ] as const)('translate a claim’s %s wherever there is one, and only there', (field, path) => {
    for (const { id, row } of rows('claims')) {
      const has = at(row, field) !== null;
      for (const lang of BOTH)
        expect(typeof at(supplement, 'claims', id, ...path, lang), id).toBe(has ? 'string' : 'undefined');
    }
  });

  it('name every actor in Pashto and translate every note on one', () => {
    const actors = rows('actors');
    expect(actors).toHaveLength(24);
    for (const { id, row } of actors) {
      expect(at(supplement, 'actors', id, 'names', 'ps'), id).toMatch(/\p{L}/u);
      for (const lang of BOTH) {
        expect(typeof at(supplement, 'actors', id, 'note', lang), id).toBe(typeof at(row, 'note'));
      }
    }
  });

  it('say why each pair was set aside, what each proposition is, and what is no claim', () => {
    for (const [list, length] of [
      ['notContradictions', 8],
      ['notClaims', 2],
    ] as const) {
      expect(rows(list)).toHaveLength(length);
      for (let index = 0; index < length; index++) {
        for (const lang of BOTH) expect(at(supplement, list, index, lang)).toMatch(/\p{L}{3}/u);
      }
    }
    for (const { id } of rows('propositions'))
      expect(at(supplement, 'propositions', id, 'text', 'ps'), id).toMatch(/\p{L}{3}/u);
  });

  it('keep the role in Dari as the source gives it', () => {
    for (const { id, row } of rows('claims')) {
      const given = at(row, 'roleAsGiven', 'passage', 'exact');
      if (given !== undefined) expect(at(supplement, 'claims', id, 'role', 'fa')).toBe(given);
    }
  });

  it('write Dari the Afghan way, but for the words of the source', () => {
    const ours = textsIn('fa').filter(([path]) => !path.endsWith('/role'));
    expect(ours.length).toBeGreaterThan(80);
    expect(ours.filter(([, text]) => findIranianForms(text).length > 0)).toEqual([]);
  });

  it('write Pashto with its own letters', () => {
    expect(textsIn('ps').filter(([, text]) => /[گك]/u.test(text))).toEqual([]);
  });

  it('never say that anybody lies', () => {
    for (const lang of BOTH) expect(textsIn(lang).filter(([, text]) => /دروغ|درواغ/u.test(text))).toEqual([]);
  });
});
