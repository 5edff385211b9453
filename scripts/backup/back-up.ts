import { readFileSync } from 'node:fs';
import { link, open, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { z } from 'zod';
import { Problem } from '@/lib/problem';
import { seal, siteSecret } from '@/lib/secret';
import { withClient } from '@/scripts/launcher/client.mjs';
import { codeOf, sentenceOf } from '@/scripts/launcher/failure.mjs';
import { projectRoot } from '@/scripts/launcher/root.mjs';
import { encode } from './bytes';
import { type ChainReport, checkChain } from './chain';
import { copyOut } from './copy';
import {
  entryOf,
  FORMAT,
  HEAD,
  HEAD_TEXT,
  LEFT_OUT,
  MANIFEST,
  type Manifest,
  SEAL,
  type TableEntry,
} from './manifest';
import { inTransaction, measured, noMeasure } from './session';
import { copyToStdout, ownTables, readTables, type Table } from './tables';
import { type ZipWriter, zipWriter } from './zip-writer';

/** What a backup holds, once it is written. */
export type BackupReport = { manifest: Manifest; chain: ChainReport; bytes: number };

const Migrations = z.array(z.object({ name: z.string(), checksum: z.string() }));

/**
 * Writes the whole record of the database at `url` into one new file, as it is at one instant, while the site goes on.
 * The file appears under its name when it is whole.
 *
 * @throws Problem when the file is there already, or cannot be written
 */
export async function createBackup(url: string, file: string): Promise<BackupReport> {
  await refuseExisting(file);
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  const stopped = () => void rm(draft, { force: true }).finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopped);
  try {
    const report = await writeDraft(url, draft);
    await name(draft, file);
    return report;
  } catch (error) {
    throw isAboutFiles(error) ? unwritable(file, error) : error;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stopped);
    await rm(draft, { force: true });
  }
}

async function writeDraft(url: string, draft: string): Promise<BackupReport> {
  const handle = await open(draft, 'wx', 0o600);
  try {
    const zip = zipWriter(handle);
    await zip.add(HEAD, [encode(HEAD_TEXT)]);
    const known = await withClient(url, (client) =>
      inTransaction(client, 'isolation level repeatable read, read only', () => writeRecord(client, zip)),
    );
    await zip.add(MANIFEST, [encode(`${JSON.stringify(known.manifest, null, 2)}\n`)]);
    await zip.end(SEAL);
    await handle.sync();
    return { ...known, bytes: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

async function writeRecord(client: Client, zip: ZipWriter): Promise<Omit<BackupReport, 'bytes'>> {
  const found = await readTables(client, ownTables());
  const kept = found.filter(({ name: table }) => !LEFT_OUT.includes(table));
  const tables: TableEntry[] = [];
  for (const table of kept) tables.push(await writeTable(client, zip, table));
  const manifest = {
    product: 'sanad' as const,
    format: FORMAT as 1,
    version: productVersion(),
    createdAt: new Date().toISOString(),
    postgres: String((await client.query('show server_version')).rows[0]?.server_version),
    migrations: await appliedMigrations(client),
    tables,
    leftOut: found.map(({ name: table }) => table).filter((table) => LEFT_OUT.includes(table)),
    secretMark: secretMark(),
  };
  return { manifest, chain: await checkChain(client) };
}

async function writeTable(client: Client, zip: ZipWriter, table: Table): Promise<TableEntry> {
  const measure = noMeasure();
  await zip.add(entryOf(table.name), measured(copyOut(client, copyToStdout(table)), measure));
  return { name: table.name, columns: [...table.columns], ...measure };
}

/** The migrations the database has, oldest first. */
export async function appliedMigrations(client: Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query(`
    select migration_name as name, checksum from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name collate "C"`);
  return Migrations.parse(rows);
}

/** Something that is the same for the same SANAD_SECRET and says nothing about it. */
export function secretMark(): string | null {
  return siteSecret() === null ? null : seal('backup', 'which secret').slice(0, 16);
}

function productVersion(): string {
  return String(JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')).version);
}

async function refuseExisting(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there === null) return;
  const what = there.isDirectory() ? 'is a folder' : 'is there already, and a backup overwrites nothing';
  throw new Problem('conflict', `${file} ${what}. Choose another name.`, { reason: 'backup.exists' });
}

/** Gives the finished file its name, unless another took that meanwhile. Some disks cannot link; they rename. */
async function name(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
    await unlink(draft);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
    await refuseExisting(file);
    await rename(draft, file);
  }
}

function isAboutFiles(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'EFBIG'].includes(
    codeOf(error),
  );
}

function unwritable(file: string, cause: unknown): Problem {
  return new Problem('invalid', `${file} cannot be written: ${sentenceOf(cause)}. Nothing was left behind.`, {
    reason: 'backup.unwritable',
    cause,
  });
}
