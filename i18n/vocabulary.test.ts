import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from './languages';
import { messages } from './messages';
import {
  isLinkType,
  kindOf,
  kindsOf,
  LINK_TYPES,
  meaning,
  relationParts,
  relationText,
  term,
  type WordTable,
} from './vocabulary';

const GUARDS = readFileSync('prisma/migrations/0002_guards/migration.sql', 'utf8');

/** The words a check of the database allows in a column: `constraint hop_act check (act in ('says', …))`. */
function allowed(constraint: string): readonly string[] {
  const [, list = ''] =
    new RegExp(`constraint ${constraint} check \\(\\w+ in\\s*\\(([^)]*)\\)`, 'u').exec(GUARDS) ?? [];
  return [...list.matchAll(/'([^']+)'/gu)].map(([, word = '']) => word);
}

const STORED: readonly (readonly [table: WordTable, constraint: string])[] = [
  ['modes', 'claim_mode'],
  ['acts', 'claim_act'],
  ['media', 'claim_medium'],
  ['hopActs', 'hop_act'],
  ['stances', 'stance_word'],
  ['standing', 'claim_role_standing'],
  ['checkable', 'claim_checkable'],
  ['hedgeOwners', 'claim_hedge_owner'],
  ['dateBases', 'claim_date_basis'],
  ['confidence', 'source_date_confidence'],
  ['actorTypes', 'actor_type'],
  ['sourceKinds', 'source_kind'],
  ['captureMethods', 'capture_method'],
  ['states', 'claim_state'],
  ['states', 'suggestion_state'],
  ['strengths', 'link_strength'],
  ['assertedBy', 'link_asserted_by'],
];

it.each(STORED)('%s: every word that %s allows has a name in every language', (table, constraint) => {
  const words = allowed(constraint);
  expect(words.length).toBeGreaterThan(1);
  for (const locale of LOCALES) {
    for (const word of words) expect(Object.keys(messages(locale).words[table])).toContain(word);
  }
});

it.each(LINK_TYPES)('%s: its kinds are those the database allows', (type) => {
  const [, list = ''] = new RegExp(`when '${type}' then kind in\\s*\\(([^)]*)\\)`, 'u').exec(GUARDS) ?? [];
  const stored = [...list.matchAll(/'([^']+)'/gu)].map(([, word]) => word);
  expect(kindsOf(type, 'en').map(({ id }) => id)).toEqual(stored);
});

it('gives a word back that it does not know', () => {
  expect(term('modes', 'sung', 'en')).toBe('sung');
  expect(term('modes', 'constructor', 'en')).toBe('constructor');
  expect(meaning('modes', 'sung', 'en')).toBeNull();
  expect(kindOf('contradicts', 'sung', 'en')).toEqual({ name: 'sung', meaning: '', test: '' });
  expect(kindOf('sings', 'denial', 'en').name).toBe('denial');
  expect(isLinkType('toString')).toBe(false);
});

it('reads a stored word with a space as the one with a hyphen', () => {
  expect(term('traps', 'number three', 'en')).toBe('the same number by chance');
});

it('tells the two kinds called same-utterance apart by their type', () => {
  expect(kindOf('supports', 'same-utterance', 'en').name).toBe('Same utterance');
  expect(kindOf('restates', 'same-utterance', 'en').name).toBe('Probably the same utterance');
});

describe('a relation', () => {
  const denial = {
    type: 'contradicts',
    kind: 'denial',
    assertedBy: 'source',
    from: 'Muttaqi',
    to: 'Kurilla',
  };

  it('is one sentence that keeps the direction of the link', () => {
    expect(relationParts(denial, 'en')).toEqual([
      { text: 'Muttaqi', slot: 'from' },
      { text: ' rejects what ', slot: null },
      { text: 'Kurilla', slot: 'to' },
      { text: ' said.', slot: null },
    ]);
  });

  it('isolates the names in plain text', () => {
    expect(relationText({ ...denial, from: 'متقی', to: 'کوریلا' }, 'fa')).toBe(
      '\u2068متقی\u2069 گفتهٔ \u2068کوریلا\u2069 را رد می\u200cکند.',
    );
  });

  it('leaves a name alone that looks like a place for one', () => {
    expect(relationParts({ ...denial, from: '{to}' }, 'en')[0]).toEqual({ text: '{to}', slot: 'from' });
  });

  it('says less where only an editor reads it so', () => {
    expect(relationText({ ...denial, assertedBy: 'editor' }, 'en')).not.toMatch(/rejects/u);
  });

  it('names one speaker once', () => {
    const one = { type: 'contradicts', kind: 'word-vs-deed', assertedBy: 'editor', from: 'Amu', to: 'Amu' };
    expect(relationText(one, 'en')).toBe('Two statements of \u2068Amu\u2069 are at odds.');
  });

  const every = LOCALES.flatMap((locale) =>
    LINK_TYPES.flatMap((type) => kindsOf(type, locale).map(({ id }) => ({ locale, type, id }))),
  );

  it.each(every)(
    'has two sentences for $type $id in $locale: the source’s and the editor’s',
    ({ locale, type, id }) => {
      const link = { type, kind: id, from: 'A', to: 'B' };
      const said = ['source', 'editor'].map((assertedBy) => relationText({ ...link, assertedBy }, locale));
      expect(new Set(said).size).toBe(2);
      for (const sentence of said) expect(sentence).toMatch(/[AB].*\.$/u);
    },
  );

  it('falls back to the type where the kind is new', () => {
    expect(relationText({ ...denial, kind: 'new' }, 'en')).toMatch('contradict each other');
    expect(relationParts({ ...denial, type: 'new' }, 'en')).toEqual([]);
  });
});
