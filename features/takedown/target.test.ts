import { expect, it } from 'vitest';
import { askedTarget } from './target';

it.each([
  ['an id', 'abcdefghjk', null],
  ['an id with spaces around', '  abcdefghjk ', null],
  ['a source’s address', 'https://example.org/fa/sources/abcdefghjk', 'source'],
  ['an address with a place in it', '/en/sources/abcdefghjk?capture=2#claim-bcdefghjkm', 'source'],
  ['a claim at the desk', '/en/desk/claims/abcdefghjk/', 'claim'],
  ['a reply at the desk', 'http://127.0.0.1:3000/ps/desk/replies/abcdefghjk', 'reply'],
  ['another page', '/en/topics/abcdefghjk', null],
])('reads %s', (_what, typed, kind) => expect(askedTarget(typed)).toEqual({ kind, publicId: 'abcdefghjk' }));

it.each(['', ' ', 'claims', '/en/claims', 'abcdefghj', 'ABCDEFGHJK', 'abcdefghjk/cite/ris'])(
  'knows nothing of “%s”',
  (typed) => expect(askedTarget(typed)).toBeNull(),
);
