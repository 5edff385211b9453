import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { applyMigrations, checkMigrations, checksum } from '@/scripts/launcher/migrate.mjs';
import { emptyDatabase } from './databases';

let dir = '';
let url = '';
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sanad-migrations-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  url = await emptyDatabase();
});

function migration(name: string, sql: string) {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, 'migration.sql'), sql);
}
const ask = (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);
const tables = async () => {
  const rows = await ask(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  return rows.map((row) => row.tablename).filter((name) => name !== '_prisma_migrations');
};

it('applies what is new, in order, and records it as Prisma does', async () => {
  const body = 'create function two() returns int language plpgsql as $$ begin return 2; end $$;';
  migration('0001_one', `create table one (id int);\n${body}`);
  expect(await applyMigrations(url, { dir })).toEqual(['0001_one']);
  migration('0002_two', 'alter table one add column second int default two();');
  migration('0010_ten', 'create table ten (id int);');
  expect(await applyMigrations(url, { dir })).toEqual(['0002_two', '0010_ten']);
  expect(await applyMigrations(url, { dir })).toEqual([]);

  const [first] = await ask(
    'select *, finished_at >= started_at as ended from _prisma_migrations order by migration_name',
  );
  expect(first).toMatchObject({
    checksum: checksum(`create table one (id int);\n${body}`),
    migration_name: '0001_one',
    logs: null,
    rolled_back_at: null,
    applied_steps_count: 1,
    ended: true,
  });
});

it('takes a failed migration back whole, says where it failed, and keeps those before it', async () => {
  migration('0001_one', 'create table one (id int);');
  migration('0002_two', 'create table two (id int);\ninsert into nowhere values (1);');
  await expect(applyMigrations(url, { dir })).rejects.toThrow(
    '"0002_two" failed at line 2 and was taken back: relation "nowhere" does not exist.',
  );
  expect(await tables()).toEqual(['one']);
});

it('refuses a migration that was changed after it was applied, but not one with other line ends', async () => {
  migration('0001_one', 'create table one (id int);\ncreate table two (id int);\n');
  await applyMigrations(url, { dir });
  migration('0001_one', 'create table one (id int);\r\ncreate table two (id int);\r\n');
  expect(await applyMigrations(url, { dir })).toEqual([]);
  migration('0001_one', 'create table one (id bigint);\n');
  await expect(applyMigrations(url, { dir })).rejects.toThrow('"0001_one" was changed after it was applied');
});

it('refuses a database that is newer than the code, and writes nothing', async () => {
  migration('0001_one', 'create table one (id int);');
  migration('0002_two', 'create table two (id int);');
  await applyMigrations(url, { dir });
  rmSync(path.join(dir, '0002_two'), { recursive: true });
  migration('0001_three', 'create table three (id int);');
  for (const refuse of [applyMigrations, checkMigrations]) {
    await expect(refuse(url, { dir })).rejects.toThrow(
      '"0002_two", which this version does not know: a newer version made it',
    );
  }
  expect(await tables()).toEqual(['one', 'two']);
});

it('refuses to go on after a migration that Prisma left unfinished', async () => {
  migration('0001_one', 'create table one (id int);');
  await applyMigrations(url, { dir });
  await ask('update _prisma_migrations set finished_at = null');
  await expect(applyMigrations(url, { dir })).rejects.toThrow('prisma migrate resolve');
});

it('only looks when asked to look', async () => {
  migration('0001_one', 'create table one (id int);');
  await checkMigrations(url, { dir });
  expect(await tables()).toEqual([]);
});

it('applies each migration once when many start at the same time', async () => {
  migration('0001_one', 'create table one (id int); insert into one values (1);');
  const applied = await Promise.all(Array.from({ length: 6 }, () => applyMigrations(url, { dir })));
  expect(applied.flat()).toEqual(['0001_one']);
  expect(await ask('select * from one')).toHaveLength(1);
});
