import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Annotated } from './corpus';
import { copiedEntries, measureLeftOut } from './leave-one-out';
import { scoreRow } from './tables';

function annotated(url: string, text: string, words: string): Annotated {
  const start = text.indexOf(words);
  const gold = [
    { start, end: start + words.length, exact: words, type: 'indirect', aliases: ['The minister'] },
  ];
  return { url, lang: 'en', text, gold };
}

const own = annotated('own', 'The minister tweeted the road was open.', 'the road was open');
const twin = annotated('twin', 'The governor tweeted the bridge was closed.', 'the bridge was closed');
const found = (texts: readonly Annotated[], beside: readonly Annotated[] = []) =>
  scoreRow(
    '',
    [measureLeftOut(texts, beside).measured[0]?.scored].flatMap((scored) => scored ?? []),
  ).recall;

it('hides what stands in one text only', () => {
  expect(found([own])).toBe(0);
  expect(found([own, twin])).toBe(100);
});

it('lets texts beside show that an entry is no copy, without scoring them', () => {
  expect(found([own], [twin])).toBe(100);
  expect(measureLeftOut([own], [twin]).measured).toHaveLength(1);
});

it('counts what it hid in each text', () => {
  expect(measureLeftOut([own, twin]).masked).toEqual([1, 1]);
});

it('does not take another language for a witness', () => {
  expect(found([own, { ...twin, lang: 'ps' }])).toBe(0);
});

it('names long entries that stand in one text only', () => {
  const text = (url: string) => annotated(url, 'He went on to say that the road was open.', 'the road');
  expect(copiedEntries([text('one')])).toEqual([{ lang: 'en', entry: 'went on to say', url: 'one' }]);
  expect(copiedEntries([text('one'), text('two')])).toEqual([]);
});

it('finds no long entry copied from the first article', () => {
  const text = readFileSync('prisma/dossier/article.fa.txt', 'utf8');
  expect(copiedEntries([{ url: 'first', lang: 'fa-AF', text, gold: [] }])).toEqual([]);
});
