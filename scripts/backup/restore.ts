import path from 'node:path';
import { type Client, escapeIdentifier } from 'pg';
import { Problem } from '@/lib/problem';
import { withClient } from '@/scripts/launcher/client.mjs';
import { codeOf, sentenceOf } from '@/scripts/launcher/failure.mjs';
import { lockMigrations, type Migration, readMigrations, runMigration } from '@/scripts/launcher/migrate.mjs';
import { projectRoot } from '@/scripts/launcher/root.mjs';
import { type Archive, withArchive } from './archive';
import { secretMark } from './back-up';
import { type ChainReport, checkChain } from './chain';
import { copyIn, copyOut } from './copy';
import { LEFT_OUT, type Manifest, type TableEntry } from './manifest';
import { expectUpToDate, rewindTo, splitMigrations } from './rewind';
import { inTransaction, measureOf } from './session';
import { columnList, copyToStdout, loadOrder, ownTables, readTables, type Table } from './tables';

const LOCK_NOT_AVAILABLE = '55P03';

/** What a restore brought in. */
export type RestoreReport = {
  manifest: Manifest;
  chain: ChainReport;
  /** The migrations that were applied to the rows of an older version. */
  later: string[];
  /** Accounts whose second step only the secret of the other site opens. */
  sealedElsewhere: number;
};

/**
 * Fills the empty database at `url` from a backup: all of it, verified before and after, or nothing.
 *
 * @param options.dir the folder of migrations, the project's own unless told
 * @throws Problem that says what is wrong with the file or the database
 */
export function restoreBackup(
  url: string,
  file: string,
  { dir = path.join(projectRoot(), 'prisma/migrations') } = {},
): Promise<RestoreReport> {
  return withArchive(file, async (archive) => {
    const ours = readMigrations(dir);
    const { old, later } = splitMigrations(ours, archive.manifest, path.basename(file));
    return withClient(url, async (client) => {
      await lockMigrations(client);
      await expectUpToDate(client, ours);
      const report = await inTransaction(client, '', async () => {
        await takeEmpty(client);
        if (later.length > 0) await rewindTo(client, old);
        const tables = await fill(client, archive);
        const chain = await checkChain(client);
        for (const migration of later) await runMigration(client, migration);
        return { tables, chain, sealedElsewhere: countSealed(archive.manifest) };
      });
      await client.query(`analyze ${report.tables.map(escapeIdentifier).join(', ')}`);
      return { ...report, manifest: archive.manifest, later: later.map(({ name }: Migration) => name) };
    });
  });
}

/** Makes sure that nothing is in the database, and that nobody else puts something in until we are done. */
async function takeEmpty(client: Client): Promise<void> {
  const tables = (await readTables(client, ownTables())).map(({ name }) => name);
  try {
    await client.query(`lock table ${tables.map(escapeIdentifier).join(', ')} in share row exclusive mode`);
  } catch (error) {
    if (codeOf(error) !== LOCK_NOT_AVAILABLE) throw error;
    throw new Problem('conflict', 'Somebody is writing to the database. Stop the site and try again.', {
      reason: 'restore.busy',
      cause: error,
    });
  }
  const full: string[] = [];
  for (const table of tables.filter((name) => !LEFT_OUT.includes(name))) {
    const { rows } = await client.query(`select exists (select from ${escapeIdentifier(table)}) as some`);
    if (rows[0]?.some) full.push(table);
  }
  if (full.length > 0) {
    const named =
      full.length > 4 ? `${full.slice(0, 4).join(', ')} and ${full.length - 4} more tables` : full.join(', ');
    throw new Problem(
      'conflict',
      `The database is not empty (there are rows in ${named}). Restore into an empty one: another DATA_DIR, or another database by DATABASE_URL. Nothing was changed.`,
      { reason: 'restore.not_empty' },
    );
  }
  // A set-up code made for the empty site must not open the full one.
  for (const table of tables.filter((name) => LEFT_OUT.includes(name))) {
    await client.query(`delete from ${escapeIdentifier(table)}`);
  }
}

/** Loads every table and compares what the database then holds with what the archive says, byte for byte. */
async function fill(client: Client, { manifest, rows }: Archive): Promise<string[]> {
  const tables = await readTables(
    client,
    manifest.tables.map(({ name }) => name),
  );
  const { order, late } = loadOrder(tables);
  const byName = new Map(manifest.tables.map((table) => [table.name, table]));
  const pairs = order.map((table) => ({ table, entry: fitting(table, byName.get(table.name)) }));
  if (pairs.length !== manifest.tables.length) throw unfit('a table that this version does not have');

  const judge = async (when: 'deferrable initially deferred' | 'not deferrable') => {
    for (const { table, constraint } of late) {
      const [on, name] = [table, constraint].map((word) => escapeIdentifier(word));
      await client.query(`alter table ${on} alter constraint ${name} ${when}`);
    }
  };
  await judge('deferrable initially deferred');
  for (const { table, entry } of pairs) {
    const into = `copy ${escapeIdentifier(table.name)} (${columnList(entry.columns)}) from stdin`;
    await copyIn(client, into, rows(entry)).catch((error: unknown) => throwRefused(error, table.name));
  }
  await client
    .query('set constraints all immediate')
    .catch((error: unknown) => throwRefused(error, 'that refers to another'));
  await judge('not deferrable');
  for (const { table, entry } of pairs) await expectSame(client, table, entry);
  for (const { table } of pairs) await continueNumbers(client, table);
  return order.map(({ name }) => name);
}

function fitting(table: Table, entry: TableEntry | undefined): TableEntry {
  if (entry && [...entry.columns].sort().join() === [...table.columns].sort().join()) return entry;
  throw unfit(`other columns in the table ${table.name}`);
}

async function expectSame(client: Client, table: Table, entry: TableEntry): Promise<void> {
  const { rows, sha256 } = await measureOf(
    copyOut(client, copyToStdout({ ...table, columns: entry.columns })),
  );
  if (rows === entry.rows && sha256 === entry.sha256) return;
  throw new Problem(
    'conflict',
    `The table ${table.name} did not come out of the database as it went in (${rows} of ${entry.rows} rows). Everything was taken back. Please report this.`,
    { reason: 'restore.differs' },
  );
}

/** A rule of the database that the rows do not keep is said in its own words; everything else flies on. */
function throwRefused(error: unknown, table: string): never {
  if (!codeOf(error).startsWith('23')) throw error;
  const sentence = `The database refuses rows of the table ${table}: ${sentenceOf(error)}. Everything was taken back.`;
  throw new Problem('conflict', sentence, { reason: 'restore.refused', cause: error });
}

/** New rows are numbered after the restored ones. */
async function continueNumbers(client: Client, { name, numbered }: Table): Promise<void> {
  for (const column of numbered) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest(max(${escapeIdentifier(column)}), 1), count(*) > 0)
       from ${escapeIdentifier(name)}`,
      [escapeIdentifier(name), column],
    );
  }
}

function countSealed({ secretMark: theirs, tables }: Manifest): number {
  if (theirs === null || theirs === secretMark()) return 0;
  return tables.find(({ name }) => name === 'auth_two_factor')?.rows ?? 0;
}

function unfit(what: string): Problem {
  return new Problem(
    'invalid',
    `The backup has ${what}. Restore it with the version that made it. Nothing was changed.`,
    {
      reason: 'restore.unfit',
    },
  );
}
