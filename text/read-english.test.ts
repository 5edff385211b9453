import { describe, expect, it } from 'vitest';
import { said } from './read/written-out';

describe('where a clause begins that has no "that"', () => {
  it.each([
    [
      'behind a day',
      'The ministry said on Tuesday it would send a mission.',
      'The ministry: it would send a mission',
    ],
    [
      'behind a bare day',
      'The ministry said Wednesday the bridge was closed.',
      'The ministry: the bridge was closed',
    ],
    [
      'behind a day, with a plural',
      'The ministry said on Monday talks would go on.',
      'The ministry: talks would go on',
    ],
    [
      'behind a document',
      'The ministry said in a statement the bridge was closed.',
      'The ministry: the bridge was closed',
    ],
    [
      'behind a day and a document',
      'The ministry said on Friday in a statement there was no danger.',
      'The ministry: there was no danger',
    ],
    [
      'behind an organisation that is told',
      'The envoy told the Security Council the truce was holding.',
      'The envoy: the truce was holding',
    ],
    [
      'behind reporters',
      'The envoy told reporters at the airport he would stay.',
      'The envoy: he would stay',
    ],
    [
      'behind an agency',
      'The envoy told Reuters a deal was "very near".',
      'The envoy: a deal was "very near"',
    ],
    [
      'behind an agency, with a name',
      'The envoy told lawmakers Turkey would close the border.',
      'The envoy: Turkey would close the border',
    ],
    [
      'with "all"',
      'The governor said all the dead were civilians.',
      'The governor: all the dead were civilians',
    ],
    [
      'with a number',
      'The governor said at least 70 people were missing.',
      'The governor: at least 70 people were missing',
    ],
    [
      'with a pronoun and a verb in the present',
      'Analysts said they now expect a rise.',
      'Analysts: they now expect a rise',
    ],
    [
      'behind a weekday with its date',
      'Noorzai said on Tuesday, 28 March 2023, that the road was open.',
      'Noorzai: the road was open',
    ],
    [
      'behind the same as Americans write it',
      'Officials said in a report on Thursday, January 12, 2023, that floods killed nine.',
      'Officials: floods killed nine',
    ],
    [
      'behind a day and an aside',
      'Police said on Friday, after the blast, that the road was shut.',
      'Police: the road was shut',
    ],
    [
      'behind the title of a report',
      'The report, titled "A Broken Promise", said that schools stayed shut.',
      'The report: schools stayed shut',
    ],
    [
      'behind a title with its comma inside',
      'The study, entitled "Nights Without Bread and Water," said families went hungry.',
      'The study: families went hungry',
    ],
    [
      'behind what a group is known as',
      'The agency, known as UNAMA, said the food had run out.',
      'The agency: the food had run out',
    ],
    [
      'behind who leads a group',
      'The coalition, led by Farid Ahmadi, said it would appeal.',
      'The coalition: it would appeal',
    ],
    [
      'by a paper with a word of time in its name',
      'The newspaper "Morning Star" said the mine would close.',
      'The newspaper Morning Star: the mine would close',
    ],
    [
      'by a group with a preposition in its name',
      'The campaign group "Women for Peace" says the law is cruel.',
      'The campaign group Women for Peace: the law is cruel',
    ],
    [
      'with a name that ends like a participle',
      'The envoy said Beijing was ready.',
      'The envoy: Beijing was ready',
    ],
  ])('%s: %s', (_what, text, claim) => expect(said(text)).toEqual([claim]));

  it.each([
    ['an adverbial with a clause of its own', 'The envoy said on the phone from Kabul.'],
    ['somebody told something in one word', 'The envoy told the state news agency.'],
    ['an adverbial behind words that are quoted', 'The envoy spoke on Monday after he met the king.'],
  ])('finds none in %s', (_what, text) => expect(said(text)).toEqual([]));
});
