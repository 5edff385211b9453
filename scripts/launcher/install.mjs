// @ts-check
/** Installs the packages when they are missing or not those of the lock file. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { codeOf, Failure } from './failure.mjs';
import { hashFiles } from './hashing.mjs';
import { expectedPackages, readLockEntries } from './lockfile.mjs';

/**
 * Whether the packages of the lock file are in place for this Node and platform.
 *
 * The stamp answers at once. Without one (a person ran npm, or an install was cut short) every package is
 * looked at, and a complete tree is stamped: nobody waits for what is already there.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = stampFile(root);
  const wanted = stampOf(root);
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
  if (found === wanted) return true;
  if (found !== null && machineOf(found) !== machineOf(wanted)) return false;
  if (missingPackages(root).length > 0) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Runs `npm ci`. An interrupted one leaves no stamp, and the next start runs it again.
 *
 * @param {string} root
 * @throws {Failure}
 */
export async function install(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // With NODE_ENV=production npm would leave out what the build needs.
  const { ok, tail } = await runNode([npmEntry(), ...args], { cwd: root, env: { NODE_ENV: undefined } });
  if (!ok) {
    throw new Failure(
      'install',
      `The packages could not be installed. Check the connection to the npm registry and start again; npm said:\n${tail}`,
    );
  }
  const missing = missingPackages(root);
  if (missing.length > 0) {
    throw new Failure(
      'install',
      `npm ended well but left out ${missing.join(', ')}. Start again, and look into npm's settings if this repeats.`,
    );
  }
  writeFileSync(stampFile(root), stampOf(root));
}

/**
 * The packages of the lock file that are not in place.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function missingPackages(root) {
  const expected = expectedPackages(readLockEntries(root), {
    platform: process.platform,
    arch: process.arch,
  });
  return [...expected]
    .filter(([location, version]) => !isThere(root, location, version))
    .map(([location]) => location);
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'node_modules', '.sanad-installed');
}

/** @param {string} root */
function stampOf(root) {
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;
  return `${machine} ${hashFiles(root, ['package-lock.json'])}`;
}

/** @param {string} stamp */
function machineOf(stamp) {
  return stamp.split(' ')[0];
}

/**
 * @param {string} root
 * @param {string} location
 * @param {string | undefined} version undefined for a linked folder
 */
function isThere(root, location, version) {
  try {
    const found = JSON.parse(readFileSync(path.join(root, location, 'package.json'), 'utf8'));
    return version === undefined || found.version === version;
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false;
    throw error;
  }
}

/**
 * npm's own program: the one that started us, else the one beside Node, else the one on the path. Running it
 * with our Node needs no shell, so it is the same on every system.
 *
 * @returns {string}
 */
function npmEntry() {
  const bin = path.dirname(process.execPath);
  const beside = 'node_modules/npm/bin/npm-cli.js';
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'npm'));
  const candidates = [
    process.env['npm_execpath'] ?? '',
    path.join(bin, '..', 'lib', beside),
    path.join(bin, beside),
    ...onPath.filter((file) => existsSync(file)).map((file) => realpathSync(file)),
  ];
  const found = candidates.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  if (found) return found;
  throw new Failure('install', 'npm was not found beside Node. Install it, run "npm ci", and start again.');
}
