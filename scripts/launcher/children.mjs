// @ts-check
/** Starts Node programs that end with us, and ends them with everything they started. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './failure.mjs';

const TETHER = new URL('./tether.mjs', import.meta.url).href;
const TAIL_LINES = 40;
const STOP_TIMEOUT_MS = 8_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env] over our own; undefined takes a name out
 * @property {'capture' | 'show'} [output] `show` writes to our terminal
 * @property {boolean} [foreground] shares our keyboard and gets Ctrl-C by itself
 */

/**
 * Starts `node args...`. It stops by itself when this process dies (tether.mjs).
 *
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNode(args, { cwd, env = {}, output = 'show', foreground = false }) {
  const out = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', TETHER, ...args], {
    cwd,
    env: { ...process.env, ...env, SANAD_TETHER: '1' },
    stdio: [foreground ? 'inherit' : 'ignore', out, out, 'ipc'],
    // A group of its own, so that Ctrl-C reaches us alone and `stopTree` reaches the whole group.
    detached: !foreground && process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs `node args...` to its end.
 *
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<{ ok: boolean, code: number | null, stdout: string, tail: string }>} `tail` is the end of
 *   what it printed on either stream
 */
export function runNode(args, options) {
  const child = startNode(args, { output: 'capture', ...options });
  let stdout = '';
  let tail = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      tail = (tail + text).split('\n').slice(-TAIL_LINES).join('\n');
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, code, stdout, tail: tail.trim() }));
  });
}

/**
 * Ends a child and its group: politely, and after some seconds not.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stopTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, 'SIGTERM');
    await Promise.race([
      new Promise((resolve) => child.once('exit', resolve)),
      sleep(STOP_TIMEOUT_MS, undefined, { ref: false }),
    ]);
  }
  signalGroup(child, 'SIGKILL'); // whatever is left of the group
}

/** Ends every child there is. */
export async function stopAll() {
  await Promise.all([...running].map(stopTree));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  child.kill(signal); // one in the foreground leads no group
  try {
    process.kill(-(child.pid ?? Number.NaN), signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
