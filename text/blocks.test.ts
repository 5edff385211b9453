import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitBlocks } from './blocks';

const texts = fc.string({
  unit: fc.constantFrom('ک', 'a', ' ', '\t', '\u200c', '\n', '\r', '\u2028', '\u2029', '\ufeff'),
});
const words = (text: string) => splitBlocks(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['line feeds', 'یک\nدو', ['یک', 'دو']],
  ['Windows line ends', 'یک\r\nدو', ['یک', 'دو']],
  ['old Mac line ends', 'یک\rدو', ['یک', 'دو']],
  ['Unicode line and paragraph separators', 'یک\u2028دو\u2029سه', ['یک', 'دو', 'سه']],
  ['empty lines', '\n\nیک\n \t\nدو\n', ['یک', 'دو']],
  ['a byte order mark', '\ufeffیک', ['یک']],
])('splits at %s', (_what, text, blocks) => expect(words(text)).toEqual(blocks));

it('finds no block in nothing', () => expect(splitBlocks(' \n')).toEqual([]));

it('loses nothing but blanks, in order, and never leaves a blank at an edge', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(words(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const block of words(text)) expect(block).toBe(block.trim());
    }),
  );
});

it('does not change its mind about one block', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const block of words(text)) expect(words(block)).toEqual([block]);
    }),
  );
});

it('takes linear time on a megabyte of blanks', () => {
  expect(splitBlocks(`${' '.repeat(1_000_000)}a${'\n'.repeat(1_000_000)}`)).toHaveLength(1);
});
