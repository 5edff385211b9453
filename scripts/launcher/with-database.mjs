// @ts-check
/** Gives a command the database it needs, whoever runs it. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataPaths, openDataFolder, readDatabaseFile } from './data-folder.mjs';
import { askHolder, takeLock } from './lock.mjs';
import { applyMigrations } from './migrate.mjs';
import { startPostgres, stopServers } from './postgres.mjs';
import { localUrl } from './role.mjs';
import { checkServer, cleanUrl } from './server-check.mjs';

/**
 * @typedef {object} Where
 * @property {string} root
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl
 * @property {import('./ending.mjs').Ending} ending
 */

/**
 * Runs `work` with the address of a database that has every migration: the user's own server, the built-in
 * one of a site that is running, or the built-in one started for as long as the work takes.
 *
 * @template T
 * @param {Where} where
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(where, work) {
  const dir = path.join(where.root, 'prisma/migrations');
  if (where.databaseUrl) {
    const url = cleanUrl(where.databaseUrl);
    await checkServer(url);
    await applyMigrations(url, { dir });
    return work(url);
  }
  const found = await runningOrLock(where.dataDir);
  if (typeof found === 'string') return work(found);

  where.ending.add(found.release);
  where.ending.add(stopServers);
  const server = await startPostgres({ dir: where.dataDir });
  await applyMigrations(server.url, { dir });
  return work(server.url);
}

/**
 * The address of the database of a running site, or the lock of the data folder. Waits for a site that is
 * still starting and for another command.
 *
 * @param {string} dataDir
 * @returns {Promise<string | import('./lock.mjs').Lock>}
 */
async function runningOrLock(dataDir) {
  openDataFolder(dataDir);
  const { lock } = dataPaths(dataDir);
  for (let waits = 0; ; waits++) {
    const taken = await takeLock(lock, { purpose: 'command' });
    if (taken) return taken;
    const holder = await askHolder(lock);
    if (holder?.purpose === 'start' && holder.databaseReady) {
      const { password, port } = readDatabaseFile(dataDir);
      return localUrl({ user: 'sanad', password, port });
    }
    if (waits === 5)
      console.error(`Waiting for process ${holder?.pid ?? '?'}, which is working with ${dataDir}.`);
    await sleep(200);
  }
}
