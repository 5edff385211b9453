// @ts-check
/**
 * The data folder (`.data`): the one place where a start keeps what must outlive it.
 *
 * ```
 * sanad.json       whose folder this is, and in which format
 * database.json    port and passwords of the built-in PostgreSQL, readable by its owner only
 * secret.json      what seals sessions and second factors, readable by its owner only
 * launcher.json    who is using the folder right now (see lock.mjs)
 * postgres/        the cluster
 * postgres.log     what PostgreSQL said
 * ```
 * A folder that is not empty and not ours is never written to, and nothing here ever deletes a folder.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, Failure } from './failure.mjs';

/** Raised when the layout of the folder changes so that older code would misread it. */
export const DATA_FORMAT = 1;

/** What a fresh volume or a file manager may leave in a folder that is otherwise empty. */
const HARMLESS = new Set(['lost+found', '.DS_Store', '.gitkeep']);

/**
 * @typedef {object} DatabaseFile
 * @property {number} port the port used last time; 0 before the first
 * @property {string} adminPassword of the superuser `postgres`, used by the launcher alone
 * @property {string} password of the user `sanad`, who owns the database
 */

/**
 * The addresses inside a data folder.
 *
 * @param {string} dir
 */
export function dataPaths(dir) {
  return {
    marker: path.join(dir, 'sanad.json'),
    database: path.join(dir, 'database.json'),
    lock: path.join(dir, 'launcher.json'),
    cluster: path.join(dir, 'postgres'),
    log: path.join(dir, 'postgres.log'),
    dossier: path.join(dir, 'dossier.json'),
    secret: path.join(dir, 'secret.json'),
  };
}

/**
 * Makes the folder, or checks that the one that is there is ours and not newer than this code.
 *
 * @param {string} dir
 * @throws {Failure} when it is somebody else's, newer, or cannot be written
 */
export function openDataFolder(dir) {
  try {
    checkOrMake(dir);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(codeOf(error))) throw error;
    const message = `The data folder ${dir} cannot be used (${codeOf(error)}). Make it writable, or choose another with DATA_DIR.`;
    throw new Failure('dataFolder', message, { cause: error });
  }
}

/**
 * What the folder knows of the built-in database, made up on the first start.
 *
 * @param {string} dir
 * @returns {DatabaseFile}
 */
export function readDatabaseFile(dir) {
  const { database, cluster } = dataPaths(dir);
  if (existsSync(database)) return JSON.parse(readFileSync(database, 'utf8'));
  if (existsSync(cluster)) {
    throw new Failure(
      'dataFolder',
      `${database}, the file with the database's password, is gone. Put it back from a copy, or choose another folder with DATA_DIR.`,
    );
  }
  const fresh = { port: 0, adminPassword: password(), password: password() };
  writePrivate(database, fresh);
  return fresh;
}

/**
 * Writes a JSON file that only its owner can read, whole or not at all.
 *
 * @param {string} file
 * @param {unknown} value
 */
export function writePrivate(file, value) {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** @param {string} dir */
function checkOrMake(dir) {
  mkdirSync(dir, { recursive: true });
  const { marker } = dataPaths(dir);
  if (existsSync(marker)) return checkMarker(dir, marker);
  if (readdirSync(dir).some((name) => !HARMLESS.has(name))) {
    throw new Failure(
      'dataFolder',
      `${dir} is not empty and is not a data folder of Sanad. Choose another with DATA_DIR; nothing in it was touched.`,
    );
  }
  writePrivate(marker, { product: 'sanad', format: DATA_FORMAT });
}

/**
 * @param {string} dir
 * @param {string} marker
 */
function checkMarker(dir, marker) {
  const { product, format } = readMarker(marker);
  if (product === 'sanad' && format === DATA_FORMAT) return;
  const newer = product === 'sanad' && typeof format === 'number' && format > DATA_FORMAT;
  throw new Failure(
    'dataFolder',
    newer
      ? `${dir} was made by a newer version of Sanad (format ${format}, this one reads ${DATA_FORMAT}). Update the code, or choose another folder with DATA_DIR; nothing was changed.`
      : `${marker} cannot be read as the mark of a data folder. Put it back from a copy, or choose another folder with DATA_DIR.`,
  );
}

/**
 * @param {string} marker
 * @returns {{ product?: unknown, format?: unknown }}
 */
function readMarker(marker) {
  try {
    const value = JSON.parse(readFileSync(marker, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function password() {
  return randomBytes(24).toString('base64url');
}
