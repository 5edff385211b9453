import { describe, expect, it } from 'vitest';
import { chosenFilters, claimListQuery, MAX_QUERY, readClaimList } from './list-address';

const NOTHING = {
  words: null,
  speaker: null,
  outlet: null,
  topic: null,
  mode: null,
  kind: null,
  lang: null,
  after: null,
};

describe('readClaimList', () => {
  it('takes an empty address for the whole list', () => {
    expect(readClaimList({})).toEqual({ filter: NOTHING, isCompact: false, unknown: [], isCut: false });
  });

  it('reads every choice', () => {
    const query = {
      q: ' داعش ',
      speaker: 'k7h2k7h2k7',
      outlet: 'k7h2k7h2k8',
      topic: 'k7h2k7h2k9',
      mode: 'direct',
      kind: 'denial',
      lang: 'prs',
      after: 'x1',
      view: 'compact',
    };
    expect(readClaimList(query)).toEqual({
      filter: {
        words: 'داعش',
        speaker: 'k7h2k7h2k7',
        outlet: 'k7h2k7h2k8',
        topic: 'k7h2k7h2k9',
        mode: 'direct',
        kind: 'denial',
        lang: 'fa-AF',
        after: 'x1',
      },
      isCompact: true,
      unknown: [],
      isCut: false,
    });
  });

  it('leaves out what it does not know, and names it', () => {
    const query = { mode: 'shouted', kind: 'supports', lang: 'klingon', speaker: "x' or 1=1" };
    const { filter, unknown } = readClaimList(query);
    expect(filter).toEqual(NOTHING);
    expect(unknown).toEqual(["x' or 1=1", 'shouted', 'supports', 'klingon']);
  });

  it('cuts a search that is too long, and takes the first of several', () => {
    const { filter, isCut } = readClaimList({ q: ['ا'.repeat(MAX_QUERY + 1), 'b'] });
    expect(filter.words).toHaveLength(MAX_QUERY);
    expect(isCut).toBe(true);
  });

  it('takes blank and invisible values for none', () => {
    expect(readClaimList({ q: ' \u0000\n ', mode: '', after: 'x'.repeat(500) }).filter).toEqual(NOTHING);
  });
});

describe('claimListQuery', () => {
  it('gives one address for one state', () => {
    const filter = { ...NOTHING, words: 'داعش و طالبان', mode: 'direct', after: 'x1' };
    const query = claimListQuery(filter, true);
    expect(readClaimList(Object.fromEntries(new URLSearchParams(query)))).toMatchObject({
      filter,
      isCompact: true,
    });
    expect(claimListQuery(NOTHING, false)).toBe('');
  });

  it('does not count the place in the list among the choices', () => {
    expect(chosenFilters({ ...NOTHING, lang: 'ps', after: 'x1' }, false)).toEqual([['lang', 'ps']]);
  });
});
