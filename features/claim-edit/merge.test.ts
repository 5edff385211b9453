import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareForms, mergeForms, type Values } from './merge';

const NAMES = ['act', 'speaker.id', 'speaker.words', 'note.en', 'note.fa', 'hops.0.act', 'hops.1.act'];
const form = fc
  .dictionary(fc.constantFrom(...NAMES), fc.constantFrom('a', 'b', 'سند'))
  .map((values): Values => ({ ...values }));

it('takes what only one of them changed from that one', () => {
  const base = { act: 'assertion', 'note.en': 'old' };
  const merged = mergeForms(
    { base, theirs: { ...base, act: 'denial' }, mine: { ...base, 'note.en': 'new' } },
    {},
  );
  expect(merged).toEqual({ act: 'denial', 'note.en': 'new' });
});

it('keeps both texts where both were asked for, and mine where none was', () => {
  const forms = {
    base: { 'note.fa': 'کهنه' },
    theirs: { 'note.fa': 'از ایشان' },
    mine: { 'note.fa': 'از من' },
  };
  expect(mergeForms(forms, { 'note.fa': 'both' })).toEqual({ 'note.fa': 'از ایشان\n\nاز من' });
  expect(mergeForms(forms, { 'note.fa': 'theirs' })).toEqual(forms.theirs);
  expect(mergeForms(forms, {})).toEqual(forms.mine);
});

it('never makes one chain of two', () => {
  const forms = {
    base: { 'hops.0.act': 'says' },
    theirs: { 'hops.0.act': 'says', 'hops.1.act': 'relays' },
    mine: { 'hops.0.act': 'posts' },
  };
  expect(compareForms(forms.base, forms.theirs, forms.mine)).toMatchObject([{ unit: 'hops', by: 'clash' }]);
  expect(mergeForms(forms, { hops: 'both' })).toEqual(forms.mine);
});

it('gives theirs where I changed nothing, and mine where they changed nothing', () => {
  fc.assert(
    fc.property(form, form, (base, other) => {
      expect(mergeForms({ base, theirs: other, mine: base }, {})).toEqual(other);
      expect(mergeForms({ base, theirs: base, mine: other }, {})).toEqual(other);
    }),
  );
});

it('finds the same clashes from either side, and loses no text of a clash', () => {
  const clashes = (...forms: [Values, Values, Values]) =>
    compareForms(...forms)
      .filter(({ by }) => by === 'clash')
      .map(({ unit }) => unit);
  fc.assert(
    fc.property(form, form, form, (base, theirs, mine) => {
      expect(clashes(base, theirs, mine).sort()).toEqual(clashes(base, mine, theirs).sort());
      const all = JSON.stringify(mergeForms({ base, theirs, mine }, { 'note.en': 'both' }));
      const change = compareForms(base, theirs, mine).find(({ unit }) => unit === 'note.en');
      for (const text of change?.by === 'clash' ? [change.mine, change.theirs] : []) {
        expect(all).toContain(text['note.en'] ?? '');
      }
    }),
  );
});

it('holds nothing that stood in neither, however the sides are chosen', () => {
  const side = fc.constantFrom('mine' as const, 'theirs' as const);
  fc.assert(
    fc.property(form, form, form, side, (base, theirs, mine, chosen) => {
      const merged = mergeForms({ base, theirs, mine }, { act: chosen, speaker: chosen, hops: chosen });
      for (const [name, value] of Object.entries(merged)) {
        expect([base[name], theirs[name], mine[name]]).toContain(value);
      }
    }),
  );
});
