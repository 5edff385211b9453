import { expect, it } from 'vitest';
import { isPublicId, newId, newPublicId } from './id';

it('makes public ids that it recognises and that do not repeat', () => {
  const ids = Array.from({ length: 500 }, newPublicId);
  expect(ids.every(isPublicId)).toBe(true);
  expect(new Set(ids).size).toBe(500);
});

it.each(['', 'abc', 'abcdefghi1', 'ABCDEFGHJK', '../etc/pas', 'abcdefghjkm'])(
  'refuses %j as a public id',
  (text) => {
    expect(isPublicId(text)).toBe(false);
  },
);

it('makes keys that sort by the time they were made', async () => {
  const early = newId();
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(newId() > early).toBe(true);
});
