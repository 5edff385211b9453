import { describe, expect, it } from 'vitest';
import { arcsDrawn, MOST_ARCS, otherEnd, touches } from './arcs-drawn';
import type { Arc } from './shape';

const arc = (from: string, to: string): Arc => ({
  linkPublicId: `${from}-${to}`,
  kind: 'denial',
  strength: 'strong',
  assertedBy: 'source',
  fromPublicId: from,
  toPublicId: to,
});
const MANY = Array.from({ length: 23 }, (_arc, index) => arc('one', `c${index}`));
const ALL = new Set(['one', 'two', ...MANY.map(({ toPublicId }) => toPublicId)]);

describe('the arcs drawn', () => {
  it('are all while they are few', () => {
    const few = MANY.slice(0, MOST_ARCS);
    expect(arcsDrawn(few, ALL, null)).toEqual(few);
  });

  it('are the strongest while they are many and no claim is chosen', () => {
    expect(arcsDrawn(MANY, ALL, null)).toEqual(MANY.slice(0, MOST_ARCS));
  });

  it('are all of the claim that is chosen, and no other', () => {
    const arcs = [...MANY, arc('two', 'c1')];
    expect(arcsDrawn(arcs, ALL, 'one')).toEqual(MANY);
    expect(arcsDrawn(arcs, ALL, 'c1').map(({ linkPublicId }) => linkPublicId)).toEqual(['one-c1', 'two-c1']);
  });

  it('never lead to a claim that is not on the page', () => {
    expect(arcsDrawn(MANY, new Set(['one', 'c3']), null).map(({ toPublicId }) => toPublicId)).toEqual(['c3']);
  });

  it('know their ends', () => {
    expect(otherEnd(arc('a', 'b'), 'a')).toBe('b');
    expect(otherEnd(arc('a', 'b'), 'b')).toBe('a');
    expect([touches(arc('a', 'b'), 'b'), touches(arc('a', 'b'), 'c')]).toEqual([true, false]);
  });
});
