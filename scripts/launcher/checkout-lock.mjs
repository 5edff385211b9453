// @ts-check
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './lock.mjs';

/**
 * Runs `work` while nobody else installs or builds in the same checkout; two starts with different data
 * folders share its packages and its build.
 *
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(root, work) {
  const name = createHash('sha256')
    .update(`${root} ${process.getuid?.() ?? ''}`)
    .digest('hex')
    .slice(0, 16);
  const file = path.join(tmpdir(), `sanad-checkout-${name}.json`);
  let lock = await takeLock(file, { purpose: 'start' });
  for (; lock === null; lock = await takeLock(file, { purpose: 'start' })) await sleep(250);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
