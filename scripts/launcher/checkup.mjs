// @ts-check
/** What `npm run doctor` looks at: one function a line, each says how it is and what to do. */
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { dataPaths, openDataFolder } from './data-folder.mjs';
import { codeOf, Failure, sentenceOf } from './failure.mjs';
import { missingPackages } from './install.mjs';
import { askHolder } from './lock.mjs';
import { lockfileFaults, readLockEntries } from './lockfile.mjs';
import { nodeComplaint, SUPPORTED_NODE } from './node-version.mjs';
import { isAnswered } from './ports.mjs';

const NEEDED_MB = 500;
const COMFORTABLE_MB = 3_000;

/**
 * @typedef {'ok' | 'warn' | 'fail'} Level
 * @typedef {{ level: Level, what: string, detail: string }} Finding
 * @typedef {import('./settings.mjs').Settings} Settings
 */

/** @type {readonly ((settings: Settings) => Finding | Promise<Finding>)[]} */
export const CHECKS = Object.freeze([
  checkNode,
  checkLockFile,
  checkPackages,
  checkPort,
  checkDisk,
  checkDataFolder,
  checkDatabase,
  checkChromium,
]);

/** @returns {Finding} */
export function checkNode() {
  const version = process.versions.node;
  const complaint = nodeComplaint(version);
  if (complaint) return { level: 'fail', what: 'Node', detail: complaint };
  if (Number.parseInt(version, 10) >= SUPPORTED_NODE) return { level: 'ok', what: 'Node', detail: version };
  return {
    level: 'warn',
    what: 'Node',
    detail: `${version} works but gets no security fixes any more; 24 is recommended.`,
  };
}

/**
 * @param {Pick<Settings, 'root'>} settings
 * @returns {Finding}
 */
export function checkLockFile({ root }) {
  const what = 'Lock file';
  const entries = readLockEntries(root);
  const faults = lockfileFaults(entries);
  if (faults.length === 0)
    return { level: 'ok', what, detail: `${Object.keys(entries).length} packages, complete` };
  return {
    level: 'fail',
    what,
    detail: `${faults[0]} (${faults.length} in all). "npm ci" would fail on some platform.`,
  };
}

/**
 * @param {Pick<Settings, 'root'>} settings
 * @returns {Finding}
 */
export function checkPackages({ root }) {
  const missing = missingPackages(root);
  if (missing.length === 0) return { level: 'ok', what: 'Packages', detail: 'installed' };
  return {
    level: 'warn',
    what: 'Packages',
    detail: `${missing.length} are missing; "npm start" installs them.`,
  };
}

/**
 * @param {Pick<Settings, 'port' | 'dataDir'>} settings
 * @returns {Promise<Finding>}
 */
export async function checkPort({ port, dataDir }) {
  const what = 'Port';
  if (!(await isAnswered(port))) return { level: 'ok', what, detail: `${port} is free` };
  const holder = await askHolder(dataPaths(dataDir).lock);
  if (holder?.address?.endsWith(`:${port}`))
    return { level: 'ok', what, detail: `Sanad is running on ${port}` };
  return {
    level: 'fail',
    what,
    detail: `${port} is taken by another program. Choose another: PORT=${port + 1} npm start.`,
  };
}

/**
 * @param {Pick<Settings, 'root'>} settings
 * @returns {Finding}
 */
export function checkDisk({ root }) {
  const { bavail, bsize } = statfsSync(root);
  const free = Math.round((bavail * bsize) / 1e6);
  if (free < NEEDED_MB)
    return { level: 'fail', what: 'Disk', detail: `${free} MB free; make room for ${NEEDED_MB}.` };
  if (free < COMFORTABLE_MB)
    return { level: 'warn', what: 'Disk', detail: `${free} MB free; an install needs about 1,500.` };
  return { level: 'ok', what: 'Disk', detail: `${Math.round(free / 1000)} GB free` };
}

/**
 * @param {Pick<Settings, 'dataDir'>} settings
 * @returns {Finding}
 */
export function checkDataFolder({ dataDir }) {
  const what = 'Data folder';
  if (!existsSync(dataDir)) return { level: 'ok', what, detail: `${dataDir} will be made by "npm start"` };
  try {
    if (!existsSync(dataPaths(dataDir).marker) && readdirSync(dataDir).length === 0) {
      return { level: 'ok', what, detail: `${dataDir} is empty` };
    }
    openDataFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    return { level: 'fail', what, detail: sentenceOf(error) };
  }
  const halves = readdirSync(dataDir).filter((name) => name.startsWith('postgres.unfinished-'));
  if (halves.length === 0) return { level: 'ok', what, detail: dataDir };
  const names = halves.map((name) => path.join(dataDir, name)).join(', ');
  return {
    level: 'warn',
    what,
    detail: `An interrupted start left ${names}, which nothing uses. Delete it when you like.`,
  };
}

/**
 * Tries the user's own server, or makes a throw-away cluster: the data of a site is not touched.
 *
 * @param {Pick<Settings, 'databaseUrl'>} settings
 * @returns {Promise<Finding>}
 */
export async function checkDatabase({ databaseUrl }) {
  const what = 'Database';
  try {
    const detail = databaseUrl ? await tryServer(databaseUrl) : await tryBuiltIn();
    return { level: 'ok', what, detail };
  } catch (error) {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') {
      return { level: 'warn', what, detail: 'can be tried once the packages are installed.' };
    }
    return { level: 'fail', what, detail: sentenceOf(error) };
  }
}

/**
 * @param {unknown} _settings
 * @param {Record<string, string | undefined>} [env]
 * @returns {Finding}
 */
export function checkChromium(_settings, env = process.env) {
  const found = findChromium(env);
  if (found) return { level: 'ok', what: 'Chromium', detail: found };
  return {
    level: 'warn',
    what: 'Chromium',
    detail: 'not found; the browser tests need CHROME_PATH or an installed Chromium.',
  };
}

/** @param {string} databaseUrl */
async function tryServer(databaseUrl) {
  const { checkServer, cleanUrl } = await import('./server-check.mjs');
  await checkServer(cleanUrl(databaseUrl));
  return 'DATABASE_URL is fit, and sees Persian letters as letters';
}

async function tryBuiltIn() {
  const { startPostgres } = await import('./postgres.mjs');
  const { withClient } = await import('./client.mjs');
  const { seesPersianLetters } = await import('./trigrams.mjs');
  const dir = mkdtempSync(path.join(tmpdir(), 'sanad-doctor-'));
  try {
    const server = await startPostgres({ dir, fsync: false });
    try {
      if (await withClient(server.url, seesPersianLetters))
        return 'the built-in PostgreSQL starts and sees Persian letters as letters';
      throw new Failure(
        'postgres',
        'The built-in PostgreSQL does not see Persian letters as letters here. Set DATABASE_URL to another server.',
      );
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
