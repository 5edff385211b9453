// @ts-check
/** Runs Prisma's command line without its engine download (scripts/schema-engine). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './children.mjs';
import { Failure } from './failure.mjs';
import { hashFiles } from './hashing.mjs';

const ENGINE = fileURLToPath(new URL('../schema-engine/schema-engine.mjs', import.meta.url));

/**
 * Runs `prisma args...` in a project.
 *
 * @param {string} root
 * @param {string[]} args
 * @param {{ url?: string }} [options] the database, for the commands that need one
 */
export function runPrisma(root, args, { url } = {}) {
  const entry = path.join(root, 'node_modules/prisma/build/index.js');
  const env = { ...prismaEnv(), ...(url ? { DATABASE_URL: url } : {}) };
  return runNode([entry, ...args], { cwd: root, env });
}

/**
 * What Prisma's command line must find in its environment to need nothing but the database.
 *
 * @returns {Record<string, string | undefined>}
 */
export function prismaEnv() {
  const quiet = {
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  };
  // Windows cannot start a script as a program: there Prisma fetches its own engine.
  if (process.platform === 'win32') return quiet;
  // The stand-in starts with "env node": it must find the Node that runs us, not another on the path.
  const search = [path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter);
  return { ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: ENGINE, PATH: search };
}

/**
 * Writes `db/generated` when the schema or the packages changed since it was last written.
 *
 * @param {string} root
 * @throws {Failure} with Prisma's own words
 */
export async function generateClient(root) {
  const stamp = path.join(root, 'node_modules/.cache/sanad/generated');
  const inputs = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];
  const wanted = hashFiles(
    root,
    inputs.filter((file) => existsSync(path.join(root, file))),
  );
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh && existsSync(path.join(root, 'db/generated'))) return;

  const { ok, tail } = await runPrisma(root, ['generate', '--no-hints']);
  if (!ok) throw new Failure('build', `The database client could not be generated. Prisma said:\n${tail}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
