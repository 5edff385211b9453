// @ts-check
/** The engine's one-shot commands: `schema-engine ... cli create-database` and its like. */
import { codeOf, sentenceOf } from '../launcher/failure.mjs';
import { canConnect, createDatabase, dropDatabase } from './server.mjs';

const RUN = Object.freeze({
  'can-connect-to-database': canConnect,
  'create-database': createDatabase,
  'drop-database': dropDatabase,
});

/** Prisma's names for what the server answers; anything else counts as "unreachable". */
const PRISMA_CODES = new Map([
  ['3D000', 'P1003'], // no such database
  ['28P01', 'P1000'], // wrong password
  ['28000', 'P1000'],
  ['42P04', 'P1009'], // database exists already
]);
const UNREACHABLE = 'P1001';

/**
 * Runs one command and reports the way Prisma reads it: nothing when it went well, else JSON lines on stderr.
 *
 * @param {import('./arguments.mjs').Command} command
 * @param {import('./arguments.mjs').Datasource} datasource
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(command, { url }) {
  try {
    await RUN[command](url);
    return 0;
  } catch (error) {
    log('INFO', { message: 'Starting schema engine' }); // Prisma drops the first line, whatever it is
    const error_code = PRISMA_CODES.get(codeOf(error)) ?? UNREACHABLE;
    log('ERROR', { message: sentenceOf(error), error_code, is_panic: false });
    return 1;
  }
}

/**
 * @param {'INFO' | 'ERROR'} level
 * @param {Record<string, unknown>} fields
 */
function log(level, fields) {
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
