import { expect, it } from 'vitest';
import { encode } from './bytes';
import { crc32 } from './crc32';

it('gives the check value of its standard', () => {
  expect(crc32(encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(encode(''))).toBe(0);
});

it('goes on from the part before', () => {
  expect(crc32(encode('456789'), crc32(encode('123')))).toBe(0xcbf43926);
});
