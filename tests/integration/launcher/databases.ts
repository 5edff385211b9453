import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { type Postgres, startPostgres } from '@/scripts/launcher/postgres.mjs';

let server: Promise<Postgres> | undefined;

/** A throw-away PostgreSQL for the file of tests that asks. */
export function throwAwayServer(): Promise<Postgres> {
  server ??= (async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'sanad-throw-away-'));
    folders.push(dir);
    return startPostgres({ dir, fsync: false });
  })();
  return server;
}
const folders: string[] = [];
afterAll(async () => {
  await (await server)?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new database, made with `options` of `create database`, and its address for its owner. */
export async function emptyDatabase(options = ''): Promise<string> {
  const { url, adminUrl } = await throwAwayServer();
  const name = `t${randomBytes(5).toString('hex')}`;
  await withClient(adminUrl, (client) => client.query(`create database ${name} owner sanad ${options}`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
