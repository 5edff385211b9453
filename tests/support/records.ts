import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type BackupReport, createBackup } from '@/scripts/backup/back-up';
import { withClient } from '@/scripts/launcher/client.mjs';
import { type Beginning, cloneTemplate } from './templates';
import { ROOT } from './tree';

let serial = 0;

/** The address of the database of this file of tests. */
export function here(): string {
  return process.env['DATABASE_URL'] ?? '';
}

/** A further database for this file of tests. */
export function freshDatabase(beginning: Beginning): Promise<string> {
  return cloneTemplate(
    inject('templates'),
    beginning,
    `${process.env['SANAD_TEST_DATABASE']}_${beginning}_${serial++}`,
  );
}

/** The rows that `sql` gives in the database at `url`. */
export function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

/** Backs up the database at `url`, this file's own unless told, into a file that goes with the test. */
export async function backUp(url = here()): Promise<{ file: string; report: BackupReport }> {
  const file = join(testFolder(), 'record.zip');
  return { file, report: await createBackup(url, file) };
}

/** A folder for the files of one test. It goes with it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the first `count` migrations of the project, as an older version had them. */
export function olderMigrations(count: number): string {
  const folder = join(testFolder(), 'migrations');
  const source = join(ROOT, 'prisma/migrations');
  mkdirSync(folder);
  for (const name of migrationNames().slice(0, count)) {
    cpSync(join(source, name), join(folder, name), { recursive: true });
  }
  copyFileSync(join(source, 'migration_lock.toml'), join(folder, 'migration_lock.toml'));
  return folder;
}

/** The migrations of the project, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(join(ROOT, 'prisma/migrations'))
    .filter((name) => /^\d{4}_/.test(name))
    .sort();
}

/** Every row of every table of a database, as text and in order: two databases that are equal give equal values. */
export function wholeRecord(url: string): Promise<Record<string, string[]>> {
  return withClient(url, async (client) => {
    await client.query(`set timezone = 'UTC'`);
    const { rows: tables } = await client.query(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`,
    );
    const record: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select t::text as row from "${name}" t order by t::text collate "C"`,
      );
      record[name] = rows.map(({ row }) => row);
    }
    return record;
  });
}
