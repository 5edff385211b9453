// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from './failure.mjs';

/**
 * Whether a process with this number runs, whoever owns it. A zombie does not count: it holds nothing.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/**
 * The name of the program a process runs, or '' where the system does not tell.
 *
 * @param {number} pid
 * @returns {string}
 */
export function commandOf(pid) {
  if (process.platform === 'linux') return readOrEmpty(`/proc/${pid}/comm`).trim();
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/** @param {number} pid */
function isZombie(pid) {
  return process.platform === 'linux' && /\) Z /.test(readOrEmpty(`/proc/${pid}/stat`));
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(error))) return '';
    throw error;
  }
}
