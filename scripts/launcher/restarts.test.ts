import { expect, it } from 'vitest';
import { createRestartLimit } from './restarts.mjs';

it('allows five restarts a minute, then no more until it is quiet', () => {
  let now = 0;
  const mayRestart = createRestartLimit(() => now);
  expect(Array.from({ length: 6 }, () => mayRestart())).toEqual([true, true, true, true, true, false]);
  now = 61_000;
  expect(mayRestart()).toBe(true);
});
