// @ts-check
/** Runs the web server and keeps it running. */
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountsEnv } from './accounts.mjs';
import { buildPaths } from './build.mjs';
import { startNode, stopTree } from './children.mjs';
import { Failure } from './failure.mjs';

/** Where to ask when the server listens on every address. */
const LOOPBACK = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);
const READY_TIMEOUT_MS = 120_000;

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {import('./settings.mjs').Settings} Settings
 */

/**
 * Starts the built site on the open door.
 *
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @param {import('./door.mjs').Door} door
 * @returns {Promise<ChildProcess>}
 */
export async function serveBuild(settings, databaseUrl, door) {
  const env = { ...serverEnv(settings, databaseUrl), NODE_ENV: 'production', SANAD_SOCKET: 'wait' };
  const child = startNode([buildPaths(settings.root).server], { cwd: settings.root, env });
  const asks = new Promise((resolve) => child.once('message', () => resolve(true)));
  const ended = new Promise((resolve) => child.once('exit', () => resolve(false)));
  if (!(await Promise.race([asks, ended]))) throw endedEarly();
  await door.handTo(child);
  await untilHealthy(settings, child);
  return child;
}

/**
 * Starts the development server; it opens the port itself.
 *
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @param {import('./door.mjs').Door} door
 * @returns {Promise<ChildProcess>}
 */
export async function serveSources(settings, databaseUrl, door) {
  door.close();
  const next = path.join(settings.root, 'node_modules/next/dist/bin/next');
  const args = [next, 'dev', '--port', String(settings.port), '--hostname', settings.host];
  const env = { ...serverEnv(settings, databaseUrl), NODE_ENV: 'development' };
  const child = startNode(args, { cwd: settings.root, env });
  await untilHealthy(settings, child);
  return child;
}

/**
 * @param {Settings} settings
 * @param {string} databaseUrl
 */
function serverEnv(settings, databaseUrl) {
  return {
    ...accountsEnv(settings),
    HOSTNAME: settings.host,
    DATABASE_URL: databaseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/**
 * @param {Settings} settings
 * @param {ChildProcess} child
 */
async function untilHealthy({ port, host }, child) {
  let last = '';
  for (const deadline = Date.now() + READY_TIMEOUT_MS; Date.now() < deadline; await sleep(30)) {
    if (child.exitCode !== null || child.signalCode !== null) throw endedEarly();
    const { status, body } = await health(port, LOOPBACK.get(host) ?? host);
    if (status === 200) return;
    if (status > 0) last = `${status} ${body}`;
  }
  await stopTree(child);
  throw new Failure(
    'server',
    `The site does not come up: /api/health says ${last.slice(0, 300) || 'nothing'}.`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ status: number, body: string }>} status 0 when nobody answers
 */
function health(port, host) {
  return new Promise((resolve) => {
    const request = http.get(
      { port, host, path: '/api/health', agent: false, timeout: 10_000 },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
        response.once('error', () => resolve({ status: 0, body: '' }));
      },
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve({ status: 0, body: '' }));
  });
}

function endedEarly() {
  return new Failure('server', 'The web server ended while it was starting. What it said is above.');
}
