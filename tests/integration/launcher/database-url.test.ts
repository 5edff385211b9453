import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { EXIT } from '@/scripts/launcher/failure.mjs';
import { freePort } from '@/scripts/launcher/ports.mjs';
import { emptyDatabase, throwAwayServer } from './databases';
import { launch, stoppedProject } from './project';

async function refusal(databaseUrl: string): Promise<string> {
  const project = await stoppedProject();
  const start = await launch(project, { env: { DATABASE_URL: databaseUrl } });
  expect(await start.ended()).toBe(EXIT.databaseUrl);
  expect(start.printed()).not.toContain('    at '); // a sentence, not a stack
  return start.printed();
}

it('uses the server it is given, and leaves the data folder alone', async () => {
  const project = await stoppedProject();
  const url = `${await emptyDatabase()}?schema=public&connection_limit=5`;
  const dataDir = path.join(project.root, 'unused');
  const start = await launch(project, { env: { DATABASE_URL: url, DATA_DIR: dataDir } });
  const { database } = await start.ready();
  expect(database).toBe(url.split('?')[0]);
  expect(existsSync(dataDir)).toBe(false);
  const { rows } = await withClient(database, (client) => client.query('select title from source'));
  expect(rows).toEqual([{ title: 'first' }]);
  expect(await start.stop()).toBe(0);
  await withClient(database, async () => {}); // the server is not ours to stop
});

it('says that nobody answers', async () => {
  const port = await freePort();
  expect(await refusal(`postgresql://me:secret@127.0.0.1:${port}/sanad`)).toMatch(
    new RegExp(
      `DATABASE_URL leads to 127\\.0\\.0\\.1:${port}, where no PostgreSQL could be reached: .*ECONNREFUSED`,
    ),
  );
});

it('says that the address is none', async () => {
  expect(await refusal('localhost/sanad')).toContain('DATABASE_URL is not an address like postgresql://');
});

it('says that the password is wrong, without repeating it', async () => {
  const url = new URL(await emptyDatabase());
  url.password = 'open-sesame';
  const printed = await refusal(url.href);
  expect(printed).toContain('the password of "sanad" is wrong');
  expect(printed).not.toContain('open-sesame');
});

it('says that there is no such database and how to make one', async () => {
  const url = new URL(await emptyDatabase());
  url.pathname = '/nowhere';
  expect(await refusal(url.href)).toContain(
    `there is no database "nowhere": make one with "create database nowhere encoding 'UTF8'`,
  );
});

it('says that the encoding is not UTF-8', async () => {
  const url = await emptyDatabase(`encoding 'LATIN1' locale_provider libc locale 'C' template template0`);
  expect(await refusal(url)).toContain('in LATIN1: make one with');
});

it('says that Persian letters are not seen as letters', async () => {
  const url = await emptyDatabase(`encoding 'UTF8' locale_provider libc locale 'C' template template0`);
  expect(await refusal(url)).toContain('does not see Persian letters as letters');
});

it('says that the right to make tables is missing, and leaves nothing behind', async () => {
  const { adminUrl } = await throwAwayServer();
  const owned = new URL(await emptyDatabase());
  await withClient(adminUrl, async (client) => {
    await client.query(`drop role if exists reader`);
    await client.query(`create role reader login password 'reads'`);
  });
  const url = new URL(owned);
  url.username = 'reader';
  url.password = 'reads';
  expect(await refusal(url.href)).toContain(
    'does not let "reader" make tables: run "grant create, usage on schema public to reader" there',
  );
  const { rows } = await withClient(owned.href, (client) => client.query(`select extname from pg_extension`));
  expect(rows).toEqual([{ extname: 'plpgsql' }]);
});

it('says that the extension may not be added', async () => {
  const { adminUrl } = await throwAwayServer();
  const url = new URL(await emptyDatabase());
  const admin = new URL(adminUrl);
  admin.pathname = url.pathname;
  await withClient(admin.href, async (client) => {
    await client.query(`drop role if exists tenant`);
    await client.query(`create role tenant login password 'rents'`);
    await client.query('grant create, usage on schema public to tenant');
  });
  url.username = 'tenant';
  url.password = 'rents';
  expect(await refusal(url.href)).toContain('run "create extension pg_trgm" there as its administrator');
});
