import { describe, expect, it } from 'vitest';
import { claimWith, linkBetween } from '@/tests/support/comparison';
import { endsOf, linksBeyond, setAsideBetween, unlinkedPairs } from './links';
import { sharedPropositions } from './propositions';

const [a, b, c] = [claimWith('a'), claimWith('b'), claimWith('c')];
const ids = (claims: readonly { readonly publicId: string }[]) =>
  claims.map(({ publicId }) => publicId).join('');

describe('the links of a comparison', () => {
  it('run in their own direction, whatever the order of the columns', () => {
    expect(endsOf(linkBetween('b', 'a'), [a, b])?.map(({ publicId }) => publicId)).toEqual(['b', 'a']);
    expect(endsOf(linkBetween('b', 'z'), [a, b])).toBeNull();
  });

  it('leave some pairs unjoined', () => {
    expect(unlinkedPairs([a, b, c], [linkBetween('b', 'a')]).map(ids)).toEqual(['ac', 'bc']);
    expect(unlinkedPairs([a, b], [linkBetween('a', 'b')])).toEqual([]);
  });

  it('know why editors did not join two, from either side', () => {
    const reason = { en: 'another time' };
    const aside = { ...a, setAside: [{ trap: 'time', reason, other: b }] };
    expect(setAsideBetween([aside, b])).toMatchObject({ trap: 'time', reason });
    expect(setAsideBetween([b, { ...aside, setAside: [] }])).toBeNull();
    expect(setAsideBetween([c, { ...b, setAside: [{ trap: 'time', reason, other: c }] }])).toMatchObject({
      reason,
    });
    expect(setAsideBetween([a, c])).toBeNull();
  });

  it('lead beyond the claims compared', () => {
    const link = { ...linkBetween('a', 'b'), isFrom: true };
    const claim = {
      ...a,
      links: [
        { ...link, other: b },
        { ...link, publicId: 'l2', other: c },
      ],
    };
    expect(linksBeyond(claim, [claim, b]).map(({ publicId }) => publicId)).toEqual(['l2']);
  });
});

describe('the propositions at issue', () => {
  const on = (propositionPublicId: string, stance: 'affirms' | 'denies') => ({
    propositionPublicId,
    stance,
    text: { en: propositionPublicId },
    topicPublicId: 't',
    topicTitle: { en: 't' },
  });

  it('are those on which at least two speak, those where they differ first; silence is null', () => {
    const claims = [
      { ...a, stances: [on('alone', 'affirms'), on('same', 'denies'), on('split', 'denies')] },
      { ...b, stances: [on('same', 'denies'), on('split', 'affirms')] },
      c,
    ];
    expect(sharedPropositions(claims).map(({ publicId, stances }) => [publicId, stances])).toEqual([
      ['split', ['denies', 'affirms', null]],
      ['same', ['denies', 'denies', null]],
    ]);
  });
});
