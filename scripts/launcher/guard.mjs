// @ts-check
/**
 * Stops a process when this one dies, even by `kill -9`, where no handler of ours can run.
 *
 * A shell of about one megabyte waits on a pipe that only we hold open. The pipe closes with us, whatever
 * ends us; the shell wakes and asks the process to stop. Node programs watch for themselves (tether.mjs).
 */
import { spawn } from 'node:child_process';

const SCRIPT = 'read -r line; kill -INT "$1"';

/**
 * @param {number} pid the process to stop with us
 * @returns {() => void} ends the watch
 */
export function guard(pid) {
  if (process.platform === 'win32') return () => {}; // no shell: an orphan is stopped at the next start
  const watcher = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watcher.once('error', () => {});
  watcher.stdin.once('error', () => {});
  watcher.unref();
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref();
  return () => watcher.kill('SIGKILL');
}
