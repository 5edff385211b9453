// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the project that is started: this one, unless SANAD_ROOT names another (tests do).
 *
 * @returns {string}
 */
export function projectRoot() {
  return path.resolve(process.env['SANAD_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url)));
}
