import { describe, expect, it } from 'vitest';
import { readTopicAddress, topicQuery } from './topic-address';

const NOTHING = { claim: null, focus: null, from: null, to: null };

describe('the address of a topic', () => {
  it('comes back from its own query', () => {
    const address = { claim: '23456789ab', focus: 'cdefghjkmn', from: '2023-03-23', to: '2023-03-24' };
    const query = Object.fromEntries(new URLSearchParams(topicQuery(address)));
    expect(readTopicAddress(query)).toEqual(address);
  });

  it('says nothing where nothing is chosen', () => expect(topicQuery(NOTHING)).toBe(''));

  it.each([
    [{ claim: 'no' }],
    [{ focus: '<script>' }],
    [{ from: '23 March', to: '2023-02-31x' }],
    [{ from: '2023-99-99' }],
    [{ other: 'x' }],
  ])('leaves out of %j what names nothing', (query) => expect(readTopicAddress(query)).toEqual(NOTHING));

  it('takes the first of several', () => {
    expect(readTopicAddress({ claim: ['23456789ab', 'cdefghjkmn'] }).claim).toBe('23456789ab');
  });
});
