import { type Client, escapeIdentifier } from 'pg';
import { Problem } from '@/lib/problem';
import { type Migration, runMigration, sameText } from '@/scripts/launcher/migrate.mjs';
import { appliedMigrations } from './back-up';
import type { Manifest } from './manifest';
import { ownTables, readTables } from './tables';

/**
 * What stands between an archive and this version: the migrations it was made with, and those that came later.
 * @throws Problem when the archive knows one that we do not, or another one of the same name
 */
export function splitMigrations(
  ours: readonly Migration[],
  { migrations }: Manifest,
  name: string,
): { old: Migration[]; later: Migration[] } {
  for (const theirs of migrations) {
    const own = ours.find((migration) => migration.name === theirs.name);
    if (own === undefined) {
      throw new Problem(
        'invalid',
        `${name} was made by a newer version of Sanad: it holds the migration "${theirs.name}", which this one does not know. Update the code. Nothing was changed.`,
        { reason: 'restore.newer' },
      );
    }
    if (!sameText(own.sql, theirs.checksum)) {
      throw new Problem(
        'invalid',
        `${name} was made with another "${theirs.name}" than this version has. Restore it with the version that made it. Nothing was changed.`,
        { reason: 'restore.other_migrations' },
      );
    }
  }
  const names = new Set(migrations.map((migration) => migration.name));
  return {
    old: ours.filter((migration) => names.has(migration.name)),
    later: ours.filter((migration) => !names.has(migration.name)),
  };
}

/** @throws Problem when the database is not where this version's migrations bring it */
export async function expectUpToDate(client: Client, ours: readonly Migration[]): Promise<void> {
  const applied = new Set((await appliedMigrations(client)).map(({ name }) => name));
  if (applied.size === ours.length && ours.every(({ name }) => applied.has(name))) return;
  throw new Problem(
    'conflict',
    'The database is not of this version. Start the site once with it. Nothing was changed.',
    {
      reason: 'restore.not_migrated',
    },
  );
}

/**
 * Takes an empty database back to the tables of an older version, so that its rows go in as they came out and the
 * migrations made since treat them as they treat any record. Only what the migrations made is dropped, and nothing
 * with it: a view of somebody else's on our tables stops this.
 */
export async function rewindTo(client: Client, old: readonly Migration[]): Promise<void> {
  const tables = (await readTables(client, ownTables())).map(({ name }) => escapeIdentifier(name));
  const { rows } = await client.query<{ name: string }>(
    `select format('%I', viewname) as name from pg_views where schemaname = 'public' and viewname like 'public\\_%'`,
  );
  if (rows.length > 0) await client.query(`drop view ${rows.map(({ name }) => name).join(', ')}`);
  // Before the tables: some of its functions speak of their rows.
  await client.query('drop schema if exists guard cascade');
  await client.query(`drop table ${tables.join(', ')}`);
  await client.query('delete from _prisma_migrations');
  for (const migration of old) await runMigration(client, migration);
}
