// @ts-check
/** Builds the site when anything it is made of changed. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { Failure } from './failure.mjs';
import { hashFiles, listFiles } from './hashing.mjs';
import { generateClient } from './prisma.mjs';

/**
 * What the build does not depend on. Everything else counts, so that a new folder cannot be forgotten: a
 * needless build costs seconds, an old page served as new costs trust.
 */
const OUTSIDE = new Set([
  'node_modules',
  'docs',
  'tests',
  'scripts',
  'next-env.d.ts',
  'LICENSE',
  '.gitignore',
]);
const GENERATED = path.join('db', 'generated');

/**
 * Whether the build on disk was made of exactly these sources.
 *
 * @param {string} root
 * @param {string} dataDir never an input, wherever it lies
 * @returns {boolean}
 */
export function isBuilt(root, dataDir) {
  const { stamp, server } = buildPaths(root);
  return existsSync(server) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash(root, dataDir);
}

/**
 * Generates the database client, builds, and lays the static files where the server looks for them. The
 * stamp goes first and comes last, so an interrupted build is never taken for a whole one.
 *
 * @param {string} root
 * @param {string} dataDir
 * @throws {Failure} with the build's own words
 */
export async function build(root, dataDir) {
  const { stamp, standalone } = buildPaths(root);
  rmSync(stamp, { force: true });
  const inputs = inputsHash(root, dataDir);
  await generateClient(root);
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { ok, tail } = await runNode([next, 'build'], { cwd: root, env });
  if (!ok) throw new Failure('build', `The site could not be built. The build said:\n${tail}`);

  cpSync(path.join(root, '.next/static'), path.join(standalone, '.next/static'), { recursive: true });
  const shown = path.join(root, 'public');
  if (existsSync(shown)) cpSync(shown, path.join(standalone, 'public'), { recursive: true });
  writeFileSync(stamp, inputs);
}

/**
 * The files of a build.
 *
 * @param {string} root
 */
export function buildPaths(root) {
  const standalone = path.join(root, '.next/standalone');
  return {
    standalone,
    server: path.join(standalone, 'server.js'),
    stamp: path.join(root, '.next/sanad-built'),
  };
}

/**
 * One hash over all a build is made of: the files and the settings that it writes into the pages.
 *
 * @param {string} root
 * @param {string} dataDir
 * @returns {string}
 */
export function inputsHash(root, dataDir) {
  const files = listFiles(
    root,
    (relative, isFolder) => isOutside(relative, isFolder) || path.join(root, relative) === dataDir,
  );
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  return hashFiles(root, files, settings.map(([name, value]) => `${name}=${value}`).sort());
}

/**
 * @param {string} relative
 * @param {boolean} isFolder
 */
function isOutside(relative, isFolder) {
  if (OUTSIDE.has(relative) || relative === GENERATED) return true;
  if (isFolder) return path.basename(relative).startsWith('.');
  return /\.test\.tsx?$/.test(relative) || /^[^/\\]*\.(?:md|log|tsbuildinfo)$/.test(relative);
}
