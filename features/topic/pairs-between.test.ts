import { expect, it } from 'vitest';
import { isDenial } from './lanes';
import { pairsBetween } from './pairs-between';
import type { Arc, TopicPageShape } from './shape';

type Point = TopicPageShape['points'][number];

const point = (publicId: string, speaker: string): Point => ({
  publicId,
  number: 1,
  quote: '',
  lang: 'fa-AF',
  mode: 'direct',
  act: 'assertion',
  role: null,
  said: { edtf: null, earliest: null, latest: null, basis: null, words: null, meaning: null },
  translations: {},
  sortOn: '2023-03-28',
  stances: [],
  speaker: { publicId: speaker, type: 'person', names: { en: speaker } },
});
const arc = (from: string, to: string): Arc => ({
  linkPublicId: `${from}${to}`,
  kind: 'denial',
  strength: null,
  assertedBy: 'editor',
  fromPublicId: from,
  toPublicId: to,
});
const POINTS = [point('a1', 'a'), point('a2', 'a'), point('b1', 'b'), point('c1', 'c')];

it('gathers contradictions by pair of speakers, whichever of the two comes first in a link', () => {
  const pairs = pairsBetween({ points: POINTS, arcs: [arc('a1', 'c1'), arc('a1', 'b1'), arc('b1', 'a2')] });
  expect(pairs.map(({ one, other, count }) => [one, other, count])).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 1],
  ]);
});

it('keeps what one speaker says against itself', () => {
  expect(pairsBetween({ points: POINTS, arcs: [arc('a1', 'a2')] })).toMatchObject([
    { one: 'a', other: 'a', count: 1 },
  ]);
});

it('leaves out a contradiction with a claim that is not on the page', () => {
  expect(pairsBetween({ points: POINTS, arcs: [arc('a1', 'gone')] })).toEqual([]);
});

it.each([
  [{ mode: 'denial', act: 'assertion' }, true],
  [{ mode: 'direct', act: 'denial' }, true],
  [{ mode: 'indirect', act: 'disavowal' }, false],
  [{ mode: 'direct', act: 'accusation' }, false],
] as const)('fills the mark of a denial, and of nothing else: %j', (claim, filled) =>
  expect(isDenial(claim)).toBe(filled),
);
