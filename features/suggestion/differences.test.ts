import { expect, it } from 'vitest';
import { readClaims } from '@/text/read-claims';
import { differencesOf } from './differences';
import { proposalsOf } from './proposals';

const TEXT = 'متقی گفت که داعش در افغانستان نیست. مجاهد گفت که خطر بزرگ نیست.';
const reading = readClaims(TEXT, { lang: 'fa-AF' });
const [one, two] = reading ? proposalsOf(TEXT, reading) : [];
if (!one || !two) throw new Error('the engine found nothing');

/** As a database gives it back: the same values, their keys in another order. */
const stored = {
  ...one,
  proposal: {
    ...one.proposal,
    passage: { end: one.proposal.passage.end, start: one.proposal.passage.start },
  },
};

it('finds no difference between a reading and itself as it was kept', () => {
  expect(differencesOf([stored, two], [one, two])).toEqual({ added: [], gone: [], changed: [] });
});

it('tells what is new, gone and changed, and in which fields', () => {
  const other = { ...one, score: 0.1, proposal: { ...one.proposal, act: 'warning' as const } };
  expect(differencesOf([stored], [other, two])).toEqual({
    added: [two],
    gone: [],
    changed: [{ before: stored, after: other, fields: ['act', 'score'] }],
  });
  expect(differencesOf([stored, two], [two]).gone).toEqual([stored]);
});
