// @ts-check
/** Starts and stops a PostgreSQL of our own: the one in the data folder, and throw-away ones for tests. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster } from './cluster.mjs';
import { dataPaths, openDataFolder, readDatabaseFile, writePrivate } from './data-folder.mjs';
import { Failure } from './failure.mjs';
import { guard } from './guard.mjs';
import { underIdentity } from './identity.mjs';
import { program } from './native.mjs';
import { freePort } from './ports.mjs';
import { clearWay, readPidFile } from './postmaster.mjs';
import { ensureDatabase, localUrl } from './role.mjs';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;

/** @type {Set<() => Promise<void>>} */
const stops = new Set();

/**
 * @typedef {object} PostgresOptions
 * @property {string} dir the data folder: empty or missing on the first start, ours on every later one
 * @property {boolean} [fsync] false only for throw-away databases: a power cut would lose everything
 * @property {number} [maxConnections] 40 unless told
 * @property {(code: number | null) => void} [onExit] called when the server ends without `stop`
 *
 * @typedef {object} Postgres
 * @property {string} url address of the database `sanad` for its owner, who may also create databases
 * @property {string} adminUrl the same database for the superuser
 * @property {number} pid
 * @property {() => Promise<void>} stop ends it in order; calling it again is harmless
 */

/**
 * Starts PostgreSQL on loopback with its data in `dir`, making the cluster, the user and the database when
 * they are not there. The port is kept in the folder, so the address stays the same from start to start.
 *
 * If this process is killed, the server is stopped by a watcher (see guard.mjs).
 *
 * @param {PostgresOptions} options
 * @returns {Promise<Postgres>}
 * @throws {Failure} with a sentence for the person at the terminal
 */
export async function startPostgres({ dir, fsync = true, maxConnections = 40, onExit }) {
  const home = path.resolve(dir);
  openDataFolder(home);
  const known = readDatabaseFile(home);
  const cluster = openCluster(dataPaths(home).cluster, known.adminPassword, { sync: fsync });
  await clearWay(cluster, known);

  const port = await freePort(known.port);
  if (port !== known.port) writePrivate(dataPaths(home).database, { ...known, port });
  const server = launch(cluster, dataPaths(home).log, settings({ port, fsync, maxConnections }));
  const release = guard(server.pid);
  let isUp = false;
  let stopping = false;
  server.child.once('exit', (code) => {
    release();
    stops.delete(stop);
    if (isUp && !stopping) onExit?.(code);
  });
  const stop = async () => {
    stopping = true;
    await end(server, cluster);
  };
  stops.add(stop);
  try {
    await ready(server, cluster.dir, dataPaths(home).log);
    await ensureDatabase({ ...known, port });
  } catch (error) {
    await stop();
    throw error;
  }
  isUp = true;
  const url = localUrl({ user: 'sanad', password: known.password, port });
  const adminUrl = localUrl({ user: 'postgres', password: known.adminPassword, port });
  return { url, adminUrl, pid: server.pid, stop };
}

/** Stops every server of this process, also one that is only starting. */
export async function stopServers() {
  await Promise.all([...stops].map((stop) => stop()));
}

/** @param {{ port: number, fsync: boolean, maxConnections: number }} options */
function settings({ port, fsync, maxConnections }) {
  const durable = fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=64MB',
    'io_method=sync',
    `max_connections=${maxConnections}`,
    'log_timezone=UTC',
    'timezone=UTC',
    ...durable,
  ];
}

/**
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {string} log
 * @param {string[]} values
 */
function launch({ dir, native, identity }, log, values) {
  const large = existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES;
  const file = openSync(log, large ? 'w' : 'a', 0o600);
  const args = ['-D', dir, ...values.flatMap((value) => ['-c', value])];
  const run = underIdentity(identity, program(native, 'postgres'), args);
  // A session of its own, so that Ctrl-C reaches the launcher alone, which then stops things in order.
  const child = spawn(run.file, run.args, {
    ...run.options,
    stdio: ['ignore', file, file],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(file);
  child.once('error', () => {}); // `ready` sees that there is no process
  return { child, pid: child.pid ?? 0 };
}

/**
 * @param {{ child: import('node:child_process').ChildProcess, pid: number }} server
 * @param {string} dir
 * @param {string} log
 */
async function ready(server, dir, log) {
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline; await sleep(15)) {
    if (server.pid === 0 || hasEnded(server.child)) break;
    const file = readPidFile(dir);
    if (file?.pid === server.pid && file.status === 'ready') return;
  }
  server.child.kill('SIGKILL');
  throw new Failure('postgres', `PostgreSQL did not start. Its own words are at the end of ${log}.`);
}

/**
 * Fast shutdown first, then harder: a server that hangs must not keep the terminal.
 *
 * @param {{ child: import('node:child_process').ChildProcess, pid: number }} server
 * @param {import('./cluster.mjs').Cluster} cluster
 */
async function end({ child, pid }, cluster) {
  if (process.platform === 'win32' && !hasEnded(child)) {
    spawnSync(program(cluster.native, 'pg_ctl'), ['stop', '-D', cluster.dir, '-m', 'fast']);
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    if (hasEnded(child)) return;
    process.kill(pid, signal);
    await Promise.race([
      new Promise((resolve) => child.once('exit', resolve)),
      sleep(STOP_TIMEOUT_MS, undefined, { ref: false }),
    ]);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}
