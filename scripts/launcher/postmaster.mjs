// @ts-check
/**
 * Reads `postmaster.pid`, PostgreSQL's note of who runs a cluster, and clears the way when a server was left
 * behind or the note outlived its server.
 */
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from './client.mjs';
import { codeOf, Failure } from './failure.mjs';
import { commandOf, isAlive } from './processes.mjs';
import { localUrl } from './role.mjs';

const STOP_TIMEOUT_MS = 30_000;

/**
 * @typedef {object} PidFile
 * @property {number} pid
 * @property {number} port
 * @property {string} status 'starting', 'ready', 'stopping' ...
 */

/**
 * The note in a cluster folder, or null where there is none.
 *
 * @param {string} dir
 * @returns {PidFile | null}
 */
export function readPidFile(dir) {
  try {
    const lines = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Makes sure that a server can be started on the cluster.
 *
 * - No note, or its process is gone: PostgreSQL recovers by itself.
 * - The process lives and proves, by our password, to run this very cluster: its launcher was killed and so
 *   was its watcher. It is stopped in order.
 * - The process lives but is another program that got the number after a reboot: the note is moved aside,
 *   because PostgreSQL would refuse to start for it.
 *
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {import('./data-folder.mjs').DatabaseFile} known
 * @throws {Failure} when a PostgreSQL runs there that is not ours to stop
 */
export async function clearWay({ dir }, known) {
  const note = readPidFile(dir);
  if (!note || !isAlive(note.pid)) return;
  if (await runsCluster(note, dir, known.adminPassword)) return stopOrphan(note.pid, dir);

  const command = commandOf(note.pid);
  if (command === '' || /postgres|postmaster/.test(command)) {
    if (!isAlive(note.pid)) return;
    throw new Failure(
      'inUse',
      `Another PostgreSQL (process ${note.pid}) is using ${dir}. Stop it, or choose another folder with DATA_DIR.`,
    );
  }
  renameSync(path.join(dir, 'postmaster.pid'), path.join(dir, 'postmaster.pid.stale'));
}

/**
 * @param {PidFile} note
 * @param {string} dir
 * @param {string} adminPassword
 * @returns {Promise<boolean>}
 */
async function runsCluster(note, dir, adminPassword) {
  const url = localUrl({ user: 'postgres', password: adminPassword, port: note.port, database: 'postgres' });
  for (let tries = 0; tries < 20; tries++) {
    try {
      return await withClient(url, async (client) => {
        const { rows } = await client.query('show data_directory');
        return path.resolve(rows[0].data_directory) === path.resolve(dir);
      });
    } catch (error) {
      if (codeOf(error) !== '57P03') return false; // 57P03: starting up or shutting down, ask again
      await sleep(250);
    }
  }
  return false;
}

/**
 * @param {number} pid
 * @param {string} dir
 */
async function stopOrphan(pid, dir) {
  process.kill(pid, 'SIGINT');
  for (const deadline = Date.now() + STOP_TIMEOUT_MS; Date.now() < deadline; await sleep(50)) {
    if (!isAlive(pid)) return;
  }
  throw new Failure(
    'inUse',
    `A PostgreSQL left behind (process ${pid}) is using ${dir} and does not stop. End it and start again.`,
  );
}
