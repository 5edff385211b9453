import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { accountsEnv } from './accounts.mjs';
import { readSettings } from './settings.mjs';

function settings(env: Record<string, string> = {}, args: string[] = []) {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'sanad-accounts-'));
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  return readSettings(args, { DATA_DIR, ...env });
}

it('makes one secret for a data folder, long and for its owner alone, and keeps it', () => {
  const here = settings();
  const first = accountsEnv(here, {})['SANAD_SECRET'];
  expect(first).toMatch(/^[\da-f]{64}$/);
  expect(accountsEnv(here, {})['SANAD_SECRET']).toBe(first);
  expect(accountsEnv(settings(), {})['SANAD_SECRET']).not.toBe(first);
  expect(statSync(path.join(here.dataDir, 'secret.json')).mode & 0o77).toBe(0);
});

it('takes the secret of the person who starts it, and makes none beside a server of their own', () => {
  expect(accountsEnv(settings(), { SANAD_SECRET: 'theirs' })['SANAD_SECRET']).toBe('theirs');
  const own = settings({ DATABASE_URL: 'postgresql://db/x' });
  expect(accountsEnv(own, {})).not.toHaveProperty('SANAD_SECRET');
});

it('opens the demonstration only where it was asked for', () => {
  expect(accountsEnv(settings({}, ['--demo']), {})['SANAD_DEMO']).toBe('1');
  expect(accountsEnv(settings(), { SANAD_DEMO: '1' })['SANAD_DEMO']).toBe('0');
});
