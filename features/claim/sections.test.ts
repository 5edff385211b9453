import { expect, it } from 'vitest';
import { linkSections } from './sections';
import type { LinkFromHere } from './shape';

function link(publicId: string, type: LinkFromHere['type'], isFrom: boolean): LinkFromHere {
  const other: LinkFromHere['other'] = {
    publicId: 'other',
    quote: 'words',
    lang: 'en',
    mode: 'direct',
    act: 'assertion',
    medium: null,
    speaker: { publicId: 'someone', type: 'person', names: { en: 'Someone' } },
    coSpeakers: [],
    role: null,
    cueInQuote: null,
    translations: {},
    said: { edtf: null, earliest: null, latest: null, basis: null, words: null, meaning: null },
    source: {
      publicId: 'source',
      kind: 'article',
      title: null,
      label: null,
      lang: 'en',
      outlet: null,
      relays: null,
      published: { edtf: null, earliest: null, latest: null, basis: null },
    },
    contradictions: 0,
  };
  return {
    publicId,
    type,
    kind: 'denial',
    strength: null,
    assertedBy: 'editor',
    reason: {},
    cue: null,
    isFrom,
    other,
    proposedBy: {},
    confirmedBy: {},
    confirmedAt: '2026-11-24T00:00:00Z',
    isByOnePerson: false,
  };
}

it('sorts links by what they say, keeps their order, and tells support given from support had', () => {
  const sections = linkSections([
    link('a', 'supports', false),
    link('b', 'contradicts', true),
    link('c', 'contradicts', false),
    link('d', 'supports', true),
    link('e', 'context', true),
    link('f', 'restates', false),
  ]);
  const ids = Object.fromEntries(
    Object.entries(sections).map(([name, links]) => [name, links.map(({ publicId }) => publicId)]),
  );
  expect(ids).toEqual({
    contradicting: ['b', 'c'],
    supporting: ['a'],
    supported: ['d'],
    restating: ['f'],
    context: ['e'],
  });
});
