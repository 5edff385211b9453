import { describe, expect, it } from 'vitest';
import { said } from './read/written-out';
import { readClaims } from './read-claims';

describe('the clause before its cue', () => {
  it.each([
    [
      'said by an organisation',
      'The missiles flew about 400 km, the ministry said in a text message.',
      'the ministry: The missiles flew about 400 km',
    ],
    [
      'opened by a preposition',
      'At least nine people were killed in the flood, officials said on Wednesday.',
      'officials: At least nine people were killed in the flood',
    ],
    [
      'by a role with a name',
      'The strike is illegal, Health Minister Jalali said.',
      'Health Minister Jalali: The strike is illegal',
    ],
    [
      'by a pronoun',
      'The governor left. The exports depend on the level of the lake, he added.',
      'The governor: The exports depend on the level of the lake',
    ],
    [
      'by a name and then its role',
      'The road is safe, said Jalali, the governor of the province.',
      'Jalali: The road is safe',
    ],
    [
      'behind a place and an agency',
      'KABUL (Reuters) - The road will reopen next week, the ministry said.',
      'the ministry: The road will reopen next week',
    ],
    [
      'behind a place, a day and an agency',
      'KABUL, Oct 3 (Reuters) — The road will reopen next week, the ministry said.',
      'the ministry: The road will reopen next week',
    ],
    [
      'in a headline',
      'Flooding kills nine, officials say\nNothing else is known.',
      'officials: Flooding kills nine',
    ],
  ])('%s: %s', (_what, text, claim) => expect(said(text)).toEqual([claim]));

  it.each([
    ['a time', 'As the sun set, people said goodbye to the stadium.'],
    ['an object of its own', 'The bridge was closed, the governor said nothing.'],
    ['an adverbial without a verb', 'After long talks in Doha, the ministry said nothing.'],
  ])('is not %s', (_what, text) => expect(said(text)).toEqual([]));
});

describe('who speaks', () => {
  it.each([
    [
      'a role in front of the name',
      'The foreign minister, Jalali, said that the border was open.',
      'Jalali: the border was open',
    ],
    [
      'a name in front of a role',
      'Jalali, a lawyer for the victims, said that the border was open.',
      'Jalali: the border was open',
    ],
    [
      'a name in front of what nobody listed',
      'Jalali, a glaciologist at the institute, said that the ice was thin.',
      'Jalali: the ice was thin',
    ],
    ['a name with an age', 'Jalali, 57, said that the border was open.', 'Jalali: the border was open'],
    [
      'a relative clause between',
      'Jalali, who led the inquiry from 2011 to 2014, said that it was closed.',
      'Jalali: it was closed',
    ],
    [
      'a participle between',
      'Jalali, facing his weakest polls, said that he would stay.',
      'Jalali: he would stay',
    ],
    [
      'an age in the phrase itself',
      '"We had to leave at once," said a 60-year-old farmer.',
      'a 60-year-old farmer: We had to leave at once,',
    ],
    [
      'an adverb behind the verb',
      '"We were the better team," the coach, Jalali, said afterwards.',
      'Jalali: We were the better team,',
    ],
    [
      'an institution between commas',
      '"It is not just about screens," said Jalali, of the University of Leeds, who led the study.',
      'Jalali: It is not just about screens,',
    ],
    [
      'two who say the same',
      'France and Germany said on Tuesday they would help.',
      'France and Germany: they would help',
    ],
    [
      'both of two',
      'The airline and the navy both said the plane was safe.',
      'The airline and the navy: the plane was safe',
    ],
    [
      'a country whose name holds a cue',
      'The United States says it has proof of that.',
      'The United States: it has proof of that',
    ],
    [
      'whoever is quoted',
      'The agency quoted the governor as saying four houses had collapsed.',
      'the governor: four houses had collapsed',
    ],
    [
      'whoever was quoted',
      'The governor was quoted by the agency as saying that four houses had collapsed.',
      'The governor: four houses had collapsed',
    ],
  ])('%s: %s', (_what, text, claim) => expect(said(text)).toEqual([claim]));

  it('is the person the sentence before is about, though he said nothing there', () => {
    expect(said('The minister came.\nHis mother smiled. "Yesterday it was a chef," she said.')).toEqual([
      'His mother: Yesterday it was a chef,',
    ]);
  });

  it('is not whatever a sentence before began with', () => {
    const text =
      'Exports would drop to 32 million tonnes, the envoy said. "Mines are the problem," he added.';
    expect(said(text)).toEqual([
      'the envoy: Exports would drop to 32 million tonnes',
      'the envoy: Mines are the problem,',
    ]);
  });
});

describe('denying, accusing, promising', () => {
  it.each([
    [
      'a claim',
      'Iran has rejected claims that it supplied the drones.',
      'Iran: rejected claims that it supplied the drones',
    ],
    ['with "both"', 'Both sides have denied using such bombs.', 'Both sides: denied using such bombs'],
    [
      'and then saying more',
      'The envoy accused the minister of lying and said that he would sue.',
      'The envoy: accused the minister of lying',
    ],
    [
      'behind an apposition',
      'The opposition leader, Jalali, accused the government of hiding the deaths.',
      'Jalali: accused the government of hiding the deaths',
    ],
    ['to do it', 'The mayor promised to cut the price of bread.', 'The mayor: cut the price of bread'],
  ])('%s: %s', (_what, text, claim) => expect(said(text)[0]).toBe(claim));

  it('ends with a semicolon', () => {
    expect(said('Protesters accused the governor of theft; he denies the charge.')[0]).toBe(
      'Protesters: accused the governor of theft',
    );
  });
});

describe('what only looks like saying', () => {
  it.each([
    ['titles and nicknames', 'He won a prize for "The Long Winter" and is known as "the Captain".'],
    ['a passive', 'The minister was told that the base was safe.'],
    ['something said of somebody', 'The actor is said to be living in the south.'],
    ['the verb in other senses', 'The law says nothing about drones. Nobody had a say in it.'],
    ['so-called things', 'The so-called ghost town has two thousand inhabitants.'],
    ['what was claimed as one’s own', 'He claimed the prize in June. The army claimed another village.'],
    ['reports as a noun', 'Police had seen reports about the explosion but had no details.'],
    ['a refusal', 'The president rejected a proposal to send troops. He dismissed the offer.'],
    ['a pure silence', 'The ministry declined to comment. It did not say when schools would reopen.'],
  ])('%s: %s', (_what, text) => expect(said(text)).toEqual([]));
});

describe('verbs of saying that no table lists', () => {
  it.each([
    ['before "that"', 'The envoy divulged that the base was empty.', 'The envoy: the base was empty'],
    [
      'before "that", behind a comma',
      'The envoy defended the treaty, divulging that the base was empty.',
      'The envoy: the base was empty',
    ],
    [
      'behind a quotation',
      '"I have no idea at all," the envoy shrugged.',
      'the envoy: I have no idea at all,',
    ],
  ])('%s: %s', (_what, text, claim) => expect(said(text)).toEqual([claim]));

  it.each([
    ['making sure', 'The envoy ensured that the base was empty.'],
    ['knowing', 'The envoy knows that the base was empty.'],
    ['a relative clause', 'The envoy visited bases that had been closed.'],
    ['a passive', 'The envoy was persuaded that the base was empty.'],
  ])('not %s: %s', (_what, text) => expect(said(text)).toEqual([]));

  it('are listed, but not chosen beforehand', () => {
    const reading = readClaims('The envoy divulged that the base was empty.', { lang: 'en' });
    expect(reading?.claims[0]?.confidence).toBeLessThan(0.85);
  });
});
