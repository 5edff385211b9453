// @ts-check
/** Runs the project's tools in their own process, with our terminal, and ends them when we are ended. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `node args...` in the project.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] over our own
 * @returns {Promise<boolean>} whether it ended well
 */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // Ctrl-C reaches the whole group by itself; a polite end from outside reaches only us.
  const pass = () => child.kill('SIGTERM');
  process.once('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('SIGTERM', pass);
      resolve(code === 0);
    });
  });
}

/**
 * Runs the command that a package brings, through its script and this Node: `.bin` is no program on Windows.
 *
 * @param {readonly string[]} command the package, then its arguments
 * @returns {Promise<boolean>}
 */
export function tool([name = '', ...args]) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runNode([path.join(folder, script), ...args]);
}
