import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

/** Each claim an editor would see as "speaker: words"; `-` where nobody is named. */
function said(text: string): string[] {
  const reading = readClaims(text, { lang: 'en' });
  return (reading?.claims ?? [])
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end, candidates }) => {
      const member = candidates[0]?.member;
      return `${member === undefined ? '-' : reading?.cast[member]?.name}: ${text.slice(start, end)}`;
    });
}

describe('where a claim ends before what others say of it', () => {
  it.each([
    [
      'somebody who disputes it',
      'The minister said the road was safe, but residents disputed that.',
      ['The minister: the road was safe', 'residents: disputed that'],
    ],
    [
      'a call for something',
      'The UN said the camp was full and called for more help.',
      ['The UN: the camp was full'],
    ],
    [
      'an appeal under way',
      "Syria says it's ready for the refugees to return and is appealing for help.",
      ["Syria: it's ready for the refugees to return"],
    ],
    [
      'a comment on it',
      'The mayor said that tolls would stay low, a promise that critics doubt.',
      ['The mayor: tolls would stay low'],
    ],
  ])('%s', (_what, text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    ['the police', 'Three killed in market blast: police', ['police: Three killed in market blast']],
    ['a study', 'Water levels are falling fast: study', ['study: Water levels are falling fast']],
    ['nobody', 'World Cup final: France beat Croatia', []],
  ])('at the end of a headline that names %s', (_what, text, claims) => expect(said(text)).toEqual(claims));
});
