import { expect, it } from 'vitest';
import type { Measured } from './measure';
import { flatRow, meanRows, percent, ruleRows, scoreRow, scoreRows, typeRows } from './tables';

const statement = { start: 0, end: 9, exact: 'it is so', type: 'direct', aliases: ['x'] };
const found = { start: 0, end: 9, rule: 'colon', speaker: 'x' };

const right = {
  matches: [{ guess: found, gold: statement, exact: true, speaker: true }],
  missed: [],
  wrong: [],
};
const half = {
  matches: [{ guess: found, gold: statement, exact: false, speaker: false }],
  missed: [{ ...statement, type: 'indirect' }],
  wrong: [found],
};
const measured: Measured[] = [
  { url: 'one', lang: 'en', text: '', scored: right },
  { url: 'two', lang: 'en', text: '', scored: half },
  { url: 'three', lang: 'fa', text: '', scored: right },
];

it('gives precision, recall and F1 of overlap, exact and speaker', () => {
  expect(scoreRow('two', [half])).toEqual({
    name: 'two',
    gold: 2,
    guessed: 2,
    precision: 50,
    recall: 50,
    f1: 50,
    exact: { precision: 0, recall: 0, f1: 0 },
    speaker: { precision: 0, recall: 0, f1: 0 },
  });
});

it('has a row for each text and for each language, pooled', () => {
  expect(scoreRows(measured).map(({ name, f1 }) => [name, f1])).toEqual([
    ['one', 100],
    ['two', 50],
    ['three', 100],
    ['en', 66.7],
    ['fa', 100],
  ]);
});

it('counts types by what was annotated and rules by what was found, apart for each language', () => {
  expect(typeRows(measured)).toEqual([
    { lang: 'en', type: 'direct', gold: 2, recall: 100, exact: 50, speaker: 50 },
    { lang: 'en', type: 'indirect', gold: 1, recall: 0, exact: 0, speaker: 0 },
    { lang: 'fa', type: 'direct', gold: 1, recall: 100, exact: 100, speaker: 100 },
  ]);
  expect(ruleRows(measured)).toEqual([
    { lang: 'en', rule: 'colon', guessed: 3, precision: 66.7, exact: 33.3, speaker: 33.3 },
    { lang: 'fa', rule: 'colon', guessed: 1, precision: 100, exact: 100, speaker: 100 },
  ]);
});

it('lets each text count alike in a mean', () => {
  expect(meanRows(measured)[0]).toEqual({
    lang: 'en',
    texts: 2,
    precision: 75,
    recall: 75,
    overlap: 75,
    exact: 50,
    speaker: 50,
  });
});

it('shows F1 where a line has no room for more', () => {
  expect(flatRow(scoreRow('one', [right]))).toMatchObject({ overlap: 100, exact: 100, speaker: 100 });
});

it('takes nothing of nothing for 0 per cent', () => {
  expect(percent(0, 0)).toBe(0);
});
