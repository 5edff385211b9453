// @ts-check
/**
 * Applies `prisma/migrations` without Prisma's command line, in a way Prisma accepts as its own: the same
 * table, the same checksums, the same advisory lock. Afterwards `prisma migrate status` says "up to date",
 * so both ways can be mixed.
 *
 * Each migration is one transaction: it is there whole or not at all. (So no `create index concurrently`.)
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from './client.mjs';
import { codeOf, Failure, sentenceOf } from './failure.mjs';
import { projectRoot } from './root.mjs';

/** The number Prisma locks while it migrates. */
const PRISMA_LOCK = 72_707_369;
const LOCK_NOT_AVAILABLE = '55P03';

const CREATE_TABLE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * @typedef {{ name: string, sql: string }} Migration
 * @typedef {{ migration_name: string, checksum: string, finished_at: Date | null }} Applied
 */

/**
 * Brings a database up to the newest migration of the folder.
 *
 * @param {string} url
 * @param {{ dir?: string }} [options] `dir` is the folder of migrations, the project's own unless told
 * @returns {Promise<string[]>} the names of the migrations it applied, oldest first
 * @throws {Failure} when the database is newer than the folder, a migration was changed after it was
 *   applied, one was left unfinished, or one does not run
 */
export function applyMigrations(url, { dir = ownMigrations() } = {}) {
  const migrations = readMigrations(dir);
  return withClient(url, async (client) => {
    await lockMigrations(client);
    await client.query(CREATE_TABLE);
    const applied = await appliedMigrations(client);
    checkHistory(applied, migrations);
    const done = new Set(applied.map((row) => row.migration_name));
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

/**
 * Says whether `applyMigrations` would refuse the database, without writing: asked before a long build.
 *
 * @param {string} url
 * @param {{ dir?: string }} [options]
 * @throws {Failure}
 */
export async function checkMigrations(url, { dir = ownMigrations() } = {}) {
  await withClient(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') is not null as known`);
    if (rows[0].known) checkHistory(await appliedMigrations(client), readMigrations(dir));
  });
}

/**
 * The migrations of a folder in the order they apply.
 *
 * @param {string} dir
 * @returns {Migration[]}
 */
export function readMigrations(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(dir, entry.name, 'migration.sql')))
    .map(({ name }) => ({ name, sql: readFileSync(path.join(dir, name, 'migration.sql'), 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The checksum Prisma writes: SHA-256 of the file.
 *
 * @param {string} sql
 * @returns {string}
 */
export function checksum(sql) {
  return createHash('sha256').update(sql).digest('hex');
}

function ownMigrations() {
  return path.join(projectRoot(), 'prisma/migrations');
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Applied[]>}
 */
async function appliedMigrations(client) {
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  );
  return rows;
}

/**
 * Keeps everybody else from migrating until the connection ends.
 *
 * @param {import('pg').Client} client
 * @throws {Failure} when another has been at it for long
 */
export async function lockMigrations(client) {
  await client.query(`set lock_timeout = '30s'; set client_min_messages = warning`);
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK]);
  } catch (error) {
    if (codeOf(error) !== LOCK_NOT_AVAILABLE) throw error;
    throw new Failure(
      'migrate',
      'Another program has been migrating this database for 30 seconds. Wait until it is done and start again.',
      { cause: error },
    );
  }
}

/**
 * @param {Applied[]} applied
 * @param {Migration[]} migrations
 */
function checkHistory(applied, migrations) {
  const known = new Map(migrations.map(({ name, sql }) => [name, sql]));
  for (const { migration_name: name, checksum: recorded, finished_at: finished } of applied) {
    const sql = known.get(name);
    if (sql === undefined) throw new Failure('migrate', newer(name));
    if (!finished) throw new Failure('migrate', unfinished(name));
    if (!sameText(sql, recorded)) throw new Failure('migrate', changed(name));
  }
}

/**
 * Whether a file is the one a checksum was recorded of. Git may have rewritten the line ends since; that is no change.
 *
 * @param {string} sql
 * @param {string} recorded
 */
export function sameText(sql, recorded) {
  const unix = sql.replaceAll('\r\n', '\n');
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => checksum(text) === recorded);
}

/**
 * Runs one migration in the transaction the connection is in, and notes it as Prisma does.
 *
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
export async function runMigration(client, { name, sql }) {
  await client.query(sql);
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum(sql), name],
  );
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql }) {
  await client.query('begin');
  try {
    await runMigration(client, { name, sql });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be what failed
    throw new Failure('migrate', failed(name, sql, error), { cause: error });
  }
}

/** @param {string} name */
function newer(name) {
  return `The database holds the migration "${name}", which this version does not know: a newer version made it. Update the code, or use another database; nothing was changed.`;
}

/** @param {string} name */
function unfinished(name) {
  return `The migration "${name}" was begun by Prisma and did not finish. Resolve it with "prisma migrate resolve" and start again.`;
}

/** @param {string} name */
function changed(name) {
  return `The migration "${name}" was changed after it was applied to this database. Put the file back as it was and make a new migration (npm run db:new -- name).`;
}

/**
 * @param {string} name
 * @param {string} sql
 * @param {unknown} error
 */
function failed(name, sql, error) {
  const position = error instanceof Error && 'position' in error ? Number(error.position) : Number.NaN;
  const line = Number.isNaN(position) ? '' : ` at line ${sql.slice(0, position - 1).split('\n').length}`;
  return `The migration "${name}" failed${line} and was taken back: ${sentenceOf(error)}.`;
}
