import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
  checkChromium,
  checkDataFolder,
  checkDisk,
  checkLockFile,
  checkPackages,
  checkPort,
} from './checkup.mjs';
import { openDataFolder } from './data-folder.mjs';
import { takeLock } from './lock.mjs';
import { projectRoot } from './root.mjs';

function folder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sanad-checkup-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

it('finds the project itself in order', () => {
  const root = projectRoot();
  expect(checkLockFile({ root }).level).toBe('ok');
  expect(checkDisk({ root }).detail).toMatch(/free/);
});

it('names the first fault of a lock file', () => {
  const root = folder();
  const packages = { 'node_modules/a': { version: '1.0.0' } };
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
  expect(checkLockFile({ root })).toMatchObject({
    level: 'fail',
    detail: expect.stringContaining('has no checksum'),
  });
  expect(checkPackages({ root })).toMatchObject({
    level: 'warn',
    detail: expect.stringContaining('1 are missing'),
  });
});

it('tells a free port from one that is taken and from our own', async () => {
  const dataDir = folder();
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await checkPort({ port, dataDir })).toMatchObject({ level: 'fail' });

  const lock = await takeLock(path.join(dataDir, 'launcher.json'), {
    purpose: 'start',
    address: `http://localhost:${port}`,
  });
  expect(await checkPort({ port, dataDir })).toMatchObject({
    level: 'ok',
    detail: `Sanad is running on ${port}`,
  });
  lock?.release();
  await new Promise((resolve) => server.close(resolve));
  expect(await checkPort({ port, dataDir })).toMatchObject({ level: 'ok', detail: `${port} is free` });
});

it('looks at a data folder without changing it', () => {
  const dataDir = folder();
  expect(checkDataFolder({ dataDir: path.join(dataDir, 'none') })).toMatchObject({ level: 'ok' });
  expect(checkDataFolder({ dataDir })).toMatchObject({ level: 'ok' });
  expect(readdirSync(dataDir)).toEqual([]);

  openDataFolder(dataDir);
  expect(checkDataFolder({ dataDir })).toEqual({ level: 'ok', what: 'Data folder', detail: dataDir });
  mkdirSync(path.join(dataDir, 'postgres.unfinished-0a'));
  expect(checkDataFolder({ dataDir })).toMatchObject({
    level: 'warn',
    detail: expect.stringContaining('postgres.unfinished-0a'),
  });

  const other = folder();
  writeFileSync(path.join(other, 'thesis.txt'), 'x');
  expect(checkDataFolder({ dataDir: other })).toMatchObject({
    level: 'fail',
    detail: expect.stringContaining('not a data folder of Sanad'),
  });
});

it('trusts CHROME_PATH only where it leads to a file', () => {
  expect(checkChromium({}, { CHROME_PATH: process.execPath })).toMatchObject({
    level: 'ok',
    detail: process.execPath,
  });
  expect(checkChromium({}, { CHROME_PATH: '/nowhere/chrome' })).toMatchObject({ level: 'warn' });
});
