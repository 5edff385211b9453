import { describe, expect, it } from 'vitest';
import { said } from './read/written-out';

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

describe('whom an office alone means', () => {
  it.each([
    [
      'the only one whose title it is',
      'Foreign Minister Amir Khan Muttaqi said the road was open. The minister said trade would grow.',
      ['Foreign Minister Amir Khan Muttaqi', 'Foreign Minister Amir Khan Muttaqi'],
    ],
    [
      'the only one whose office stands beside his name',
      'Amina Sadat, a spokeswoman for the ministry, said aid was late. The spokeswoman said no one was hurt.',
      ['Amina Sadat', 'Amina Sadat'],
    ],
    [
      'nobody of two',
      'Governor Noor said taxes would fall. Governor Karimi said taxes would rise. The governor said it was late.',
      ['Governor Noor', 'Governor Karimi', 'The governor'],
    ],
    [
      'the last one who spoke, by "the official"',
      'Khalid Noori, the governor of Balkh, said the dam was full. The official said more rain would come.',
      ['Khalid Noori', 'Khalid Noori'],
    ],
    [
      'an official named so before',
      'A Taliban official said it was shut. Mayor Farid Karimi said it was open. The official said he would wait.',
      ['A Taliban official', 'Mayor Farid Karimi', 'A Taliban official'],
    ],
    ['himself where nobody was named', 'The official said the camp was full.', ['The official']],
    [
      'an agency that is official',
      'Khalid Noori said it was shut. The official Xinhua news agency said the envoy had left.',
      ['Khalid Noori', 'The official Xinhua news agency'],
    ],
  ])('%s', (_what, text, speakers) => {
    expect(said(text).map((claim) => claim.split(':')[0])).toEqual(speakers);
  });
});
