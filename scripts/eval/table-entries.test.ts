import { expect, it } from 'vitest';
import { ENGLISH } from '@/text/lang/en';
import { PERSIAN } from '@/text/lang/fa';
import { readClaims } from '@/text/read-claims';
import { entriesIn, entriesOf, without } from './table-entries';

it('lists words and phrases, and forms that carry more, but no grammar', () => {
  const entries = entriesOf(ENGLISH);
  expect(entries).toContain('according to');
  expect(entries).toContain('said');
  expect(entries).not.toContain('whether');
  expect(new Set(entries).size).toBe(entries.length);
});

it('finds entries as the engine would: joined or apart, as whole words', () => {
  expect(entriesIn('او میگوید که …', ['می گوید', 'گوید'])).toEqual(new Set(['می گوید']));
  expect(entriesIn('According to officials', ['according to', 'official'])).toEqual(
    new Set(['according to']),
  );
});

it('reads without what was taken out, and with all that was not', () => {
  const table = without(ENGLISH, new Set(['said', 'because']));
  const read = (text: string) => readClaims(text, { lang: 'en', table })?.claims.length;
  expect(read('The minister said that the road was open.')).toBe(0);
  expect(read('The minister stated that the road was open.')).toBe(1);
  expect(table.subordinators).toEqual(ENGLISH.subordinators);
});

it('leaves the table itself alone', () => {
  const before = entriesOf(PERSIAN).length;
  without(PERSIAN, new Set(entriesOf(PERSIAN)));
  expect(entriesOf(PERSIAN)).toHaveLength(before);
});
