import { expect, it } from 'vitest';
import { MAX_SOURCE_BYTES, readText } from './read-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads UTF-8 and drops only the byte order mark', () => {
  expect(readText(utf8('\ufeffسلام\r\n\u200cدنیا 📰'))).toBe('سلام\r\n\u200cدنیا 📰');
});

it.each([
  ['bytes of another encoding', Uint8Array.of(0xc7, 0xe1, 0xd3, 0x41), 'source.not_utf8'],
  ['half a character', Uint8Array.of(0xd8), 'source.not_utf8'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x33, 0x06), 'source.not_utf8'],
  ['an empty file', new Uint8Array(), 'source.empty'],
  ['blanks and joiners', utf8(' \n\u200c\u200f '), 'source.empty'],
  ['marks without a word', utf8('«»!؟'), 'source.empty'],
  ['a file with NUL in it', utf8('سند\0'), 'source.not_text'],
])('refuses %s', (_what, bytes, reason) => {
  expect(() => readText(bytes)).toThrowError(expect.objectContaining({ reason, code: 'invalid' }));
});

it('takes a text of exactly the limit and names the limit for a larger one', () => {
  expect(readText(utf8('a'.repeat(MAX_SOURCE_BYTES)))).toHaveLength(MAX_SOURCE_BYTES);
  expect(() => readText(utf8('a'.repeat(MAX_SOURCE_BYTES + 1)))).toThrowError(/2 MiB/);
});
