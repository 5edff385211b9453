import { describe, expect, it } from 'vitest';
import { score } from './score';

const TEXT = 'The minister said the road was open. "It is safe," he said.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const gold = (exact: string, type = 'indirect', aliases = ['The minister']) => ({
  ...span(exact),
  exact,
  type,
  aliases,
});
const guess = (words: string, speaker: string | null = 'The minister') => ({
  ...span(words),
  speaker,
  rule: 'r',
});

describe('score', () => {
  it('counts spans as exact that differ in punctuation only', () => {
    const { matches } = score(TEXT, [gold('It is safe,', 'direct')], [guess('"It is safe')]);
    expect(matches.map(({ exact }) => exact)).toEqual([true]);
  });

  it.each([
    ['half of the union is found', 'the road was', true],
    ['less is not', 'open', false],
  ])('%s', (_what, words, isFound) => {
    const { matches, missed, wrong } = score(TEXT, [gold('the road was open')], [guess(words)]);
    expect([matches.length, missed.length, wrong.length]).toEqual(isFound ? [1, 0, 0] : [0, 1, 1]);
  });

  it('pairs each statement and each guess once, the best overlap first', () => {
    const guesses = [guess('road was open'), guess('the road was open')];
    const { matches, wrong } = score(TEXT, [gold('the road was open')], guesses);
    expect(matches.map((match) => match.guess)).toEqual([guesses[1]]);
    expect(wrong).toEqual([guesses[0]]);
  });

  it('counts an optional statement neither way', () => {
    const optional = gold('the road was open', 'optional');
    expect(score(TEXT, [optional], [guess('the road was open')])).toEqual({
      matches: [],
      missed: [],
      wrong: [],
    });
    expect(score(TEXT, [optional], []).missed).toEqual([]);
  });

  it.each([
    ['an alias', 'the MINISTER', true],
    ['more than an alias', 'The minister of trade', true],
    ['part of an alias', 'minister', true],
    ['somebody else', 'The governor', false],
    ['two letters', 'Th', false],
    ['nobody', null, false],
  ])('knows the speaker by %s', (_what, speaker, isRight) => {
    const { matches } = score(TEXT, [gold('the road was open')], [guess('the road was open', speaker)]);
    expect(matches[0]?.speaker).toBe(isRight);
  });
});
