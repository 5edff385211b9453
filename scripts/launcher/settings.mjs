// @ts-check
import path from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf, Failure, sentenceOf } from './failure.mjs';
import { projectRoot } from './root.mjs';

/**
 * @typedef {object} Settings
 * @property {string} root the project
 * @property {boolean} dev serve the sources instead of a build
 * @property {boolean} empty leave the first dossier out
 * @property {boolean} demo two demo editors to switch between, for this machine alone
 * @property {number} port
 * @property {string} host the address to listen on
 * @property {string} address what to open in a browser
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl a server of the user's own
 */

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** What `npm start -- --help` prints. */
export const USAGE = `npm start                 install, build and serve
npm start -- --dev        serve the sources and reload on change (npm run dev)
npm start -- --empty      leave the first dossier out
npm start -- --demo       two editors to try the desk as, on this machine alone

PORT          the port of the site (3000)
HOST          the address to listen on (127.0.0.1)
DATA_DIR      where the built-in database keeps its data (.data)
SANAD_SECRET  32 random letters or more that seal accounts (made in DATA_DIR)
DATABASE_URL  a PostgreSQL server of your own (15 or newer) instead of the built-in one`;

/**
 * Reads what the person asked for from the command line and the environment.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Settings & { help: boolean }}
 * @throws {Failure} for an unknown flag or an impossible port
 */
export function readSettings(args, env) {
  const { dev, empty, demo, help } = flags(args);
  const root = projectRoot();
  const port = portFrom(env['PORT'] || '3000');
  const host = env['HOST'] || '127.0.0.1';
  if (demo && !LOOPBACK.has(host)) {
    throw new Failure(
      'usage',
      `--demo lets anybody in, so it works on this machine alone, and HOST is "${host}".`,
    );
  }
  return {
    ...{ root, dev, empty, demo, help, port, host },
    address: `http://${nameOf(host)}:${port}`,
    dataDir: dataDirFrom(env, root),
    databaseUrl: env['DATABASE_URL'] || undefined,
  };
}

/**
 * The data folder a command works in.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 * @returns {string}
 */
export function dataDirFrom(env, root) {
  return path.resolve(env['DATA_DIR'] || path.join(root, '.data'));
}

/** @param {string[]} args */
function flags(args) {
  try {
    const options = /** @type {const} */ ({
      dev: { type: 'boolean' },
      empty: { type: 'boolean' },
      demo: { type: 'boolean' },
      help: { type: 'boolean' },
    });
    const { dev = false, empty = false, demo = false, help = false } = parseArgs({ args, options }).values;
    return { dev, empty, demo, help };
  } catch (error) {
    if (!codeOf(error).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Failure('usage', `${sentenceOf(error)}.\n\n${USAGE}`, { cause: error });
  }
}

/** @param {string} text */
function portFrom(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure('usage', `PORT must be a number from 1 to 65535, and it is "${text}".`);
}

/** @param {string} host */
function nameOf(host) {
  if (['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
