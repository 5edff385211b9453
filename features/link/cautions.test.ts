import { describe, expect, it } from 'vitest';
import { cautionsOf } from './cautions';

const actor = (publicId: string) => ({ publicId, type: 'person', names: {} }) as const;
const date = { edtf: null, earliest: null, latest: null, basis: null } as const;
const source = (publicId: string) => ({
  ...{ publicId, kind: 'article', title: null, label: null, lang: 'fa-AF' },
  ...{ outlet: null, relays: null, published: date },
});
const side = ({
  act = 'assertion',
  standing = null as 'former' | null,
  by = 'a',
  isConditional = false,
  from = 's',
} = {}) => ({
  claim: {
    act,
    role: standing && { words: null, gloss: null, standing, isInherited: false },
    speaker: actor(by),
    source: source(from),
  },
  isConditional,
});
const none = { isLinked: false, isSetAside: false };

describe('a pair asks for care', () => {
  it.each([
    ['a condition', side({ isConditional: true }), 'conditional'],
    ['an estimate', side({ act: 'estimate' }), 'estimate'],
    ['a prediction', side({ act: 'prediction' }), 'prediction'],
    ['a former office holder', side({ standing: 'former' }), 'former'],
    ['one voice in two sources', side({ by: 'b', from: 'other' }), 'outlets'],
    ['one voice in one source', side({ by: 'b' }), 'same_line'],
  ])('for %s', (_what, first, caution) => {
    expect(cautionsOf([first, side({ by: 'b' })], none)).toEqual([caution]);
  });

  it('when it was looked at before, and not otherwise', () => {
    const pair = [side(), side({ by: 'b' })] as const;
    expect(cautionsOf(pair, { isLinked: true, isSetAside: true })).toEqual(['linked', 'set_aside']);
    expect(cautionsOf(pair, none)).toEqual([]);
  });
});
