// @ts-check
/** Makes a PostgreSQL cluster, once, in a folder that is not there yet. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { chooseIdentity, ownerOf, underIdentity } from './identity.mjs';
import { nativeFolder, POSTGRES_MAJOR, program } from './native.mjs';

/**
 * Locales for letter classes, best first. Trigrams and text search see Persian letters as letters only
 * under a UTF-8 one: with "C" every Persian word has no trigrams at all. Not every system has the first.
 */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'en-US.UTF-8'];

/**
 * @typedef {object} Cluster
 * @property {string} dir
 * @property {string} native the folder of the PostgreSQL programs
 * @property {import('./identity.mjs').Identity} identity
 */

/**
 * Opens the cluster in `dir`, making it first if it is not there.
 *
 * It is made beside its place and moved there when complete, so an interrupted start never leaves half a
 * cluster under the real name. What is left of such a start is a folder `postgres.unfinished-*` that nobody
 * reads: it may be deleted by hand.
 *
 * @param {string} dir
 * @param {string} adminPassword
 * @param {{ sync?: boolean }} [options] `sync: false` skips waiting for the disk, for throw-away clusters
 * @returns {Cluster}
 */
export function openCluster(dir, adminPassword, { sync = true } = {}) {
  const native = nativeFolder();
  if (existsSync(dir)) {
    checkMajor(dir);
    return { dir, native, identity: chooseIdentity(native, dir, ownerOf(dir)) };
  }
  const identity = chooseIdentity(native, path.dirname(dir), undefined);
  const draft = `${dir}.unfinished-${randomBytes(4).toString('hex')}`;
  makeOwned(draft, identity);
  initialise({ dir: draft, native, identity }, adminPassword, sync);
  renameSync(draft, dir);
  return { dir, native, identity };
}

/** @param {string} dir */
function checkMajor(dir) {
  const file = path.join(dir, 'PG_VERSION');
  if (!existsSync(file)) {
    throw new Failure(
      'dataFolder',
      `${dir} is there but holds no PostgreSQL database. Move it away, or choose another folder with DATA_DIR; nothing in it was touched.`,
    );
  }
  const major = Number(readFileSync(file, 'utf8').trim());
  if (major === POSTGRES_MAJOR) return;
  throw new Failure(
    'dataFolder',
    major > POSTGRES_MAJOR
      ? `${dir} was made by PostgreSQL ${major}, which is newer than the built-in ${POSTGRES_MAJOR}. Update the code, or choose another folder with DATA_DIR; nothing was changed.`
      : `${dir} was made by PostgreSQL ${major} and must be carried over to ${POSTGRES_MAJOR} first. Use the version of Sanad that made it to export the data; nothing was changed.`,
  );
}

/**
 * @param {string} folder
 * @param {import('./identity.mjs').Identity} identity
 */
function makeOwned(folder, { owner }) {
  mkdirSync(folder, { mode: 0o700 });
  if (owner !== undefined) chownSync(folder, owner, owner);
}

/**
 * @param {Cluster} cluster
 * @param {string} adminPassword
 * @param {boolean} sync
 */
function initialise(cluster, adminPassword, sync) {
  const secret = `${cluster.dir}.password`;
  writeFileSync(secret, adminPassword, { mode: 0o600 });
  if (cluster.identity.owner !== undefined) chownSync(secret, cluster.identity.owner, cluster.identity.owner);
  try {
    const complaints = LOCALES.map((locale) => initdb(cluster, locale, { secret, sync }));
    const made = complaints.includes('');
    if (!made) throw new Failure('postgres', `PostgreSQL could not make its data folder: ${complaints[0]}`);
  } finally {
    rmSync(secret);
  }
}

/**
 * Runs initdb, unless an earlier locale already worked. Gives '' when there is a cluster, else the complaint.
 *
 * @param {Cluster} cluster
 * @param {string} locale
 * @param {{ secret: string, sync: boolean }} options
 * @returns {string}
 */
function initdb({ dir, native, identity }, locale, { secret, sync }) {
  if (existsSync(path.join(dir, 'PG_VERSION'))) return '';
  const args = [
    ...['-D', dir, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`],
    ...['--data-checksums', '--no-instructions', ...(sync ? [] : ['--no-sync'])],
  ];
  const run = underIdentity(identity, program(native, 'initdb'), args);
  const { status, error, stderr } = spawnSync(run.file, run.args, { ...run.options, encoding: 'utf8' });
  return status === 0 ? '' : String(error ?? stderr).trim() || `initdb ended with ${status}`;
}
