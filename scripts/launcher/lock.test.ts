import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askHolder, takeLock } from './lock.mjs';

let dir = '';
let file = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sanad-lock-'));
  file = path.join(dir, 'launcher.json');
});
afterEach(() => rmSync(dir, { recursive: true }));

it('is held by one, who says what it is for', async () => {
  const lock = await takeLock(file, { purpose: 'start', address: 'http://localhost:3000' });
  expect(await takeLock(file, { purpose: 'command' })).toBeNull();
  expect(await askHolder(file)).toEqual({
    pid: process.pid,
    purpose: 'start',
    address: 'http://localhost:3000',
  });
  if (lock) lock.note.databaseReady = true;
  expect(await askHolder(file)).toMatchObject({ databaseReady: true });
  expect(statSync(file).mode & 0o077).toBe(0);
  lock?.release();
});

it('is free again after its release, and leaves no file', async () => {
  (await takeLock(file, { purpose: 'start' }))?.release();
  expect(existsSync(file)).toBe(false);
  const again = await takeLock(file, { purpose: 'start' });
  expect(again).not.toBeNull();
  again?.release();
  expect(readdirSync(dir)).toEqual([]);
});

it.each([
  ['nobody listens', JSON.stringify({ port: 1, word: 'x', pid: process.pid })],
  ['it was cut short', '{"port": 12'],
])('is taken over when %s', async (_what, left) => {
  writeFileSync(file, left);
  expect(await askHolder(file)).toBeNull();
  const lock = await takeLock(file, { purpose: 'start' });
  expect(lock).not.toBeNull();
  expect(readdirSync(dir)).toEqual(['launcher.json']);
  lock?.release();
});

it('is taken over when another program got its port', async () => {
  const other = net.createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(null)));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  writeFileSync(file, JSON.stringify({ port, word: 'x', pid: process.pid }));
  const lock = await takeLock(file, { purpose: 'start' });
  expect(lock).not.toBeNull();
  lock?.release();
  other.close();
});

it('goes to exactly one of many who find it left over', async () => {
  writeFileSync(file, JSON.stringify({ port: 1, word: 'x', pid: 1 }));
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(file, { purpose: 'start' })));
  const held = locks.filter((lock) => lock !== null);
  expect(held).toHaveLength(1);
  for (const lock of held) lock.release();
});
