// @ts-check
/** Reads `package-lock.json`: what it promises to install here, and whether it is fit for every platform. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, Entry>} Entries where each package goes ("node_modules/next") and what it is
 */

/**
 * @param {string} root
 * @returns {Entries}
 */
export function readLockEntries(root) {
  return JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
}

/**
 * What is wrong with a lock file, one sentence each.
 *
 * - An optional package that is named but not locked: `npm ci` refuses the file on the platform that needs
 *   it, and often on every other as well.
 * - An address: it would tie everybody to the registry of whoever wrote the file.
 * - A package without checksum: nothing would notice that it was exchanged.
 *
 * @param {Entries} entries
 * @returns {string[]}
 */
export function lockfileFaults(entries) {
  return Object.entries(entries).flatMap(([location, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(entries, location, name))
      .map((name) => `${location || 'The project'} names the optional package ${name}, which is not locked.`),
    ...(isFetched(location, entry) ? fetchFaults(location, entry) : []),
  ]);
}

/**
 * The places that `npm ci` fills on this machine, with the version that must lie there. Optional packages
 * count only where the project itself names them: npm passes over the others when they cannot be had.
 *
 * @param {Entries} entries
 * @param {{ platform: string, arch: string }} machine
 * @returns {Map<string, string | undefined>}
 */
export function expectedPackages(entries, { platform, arch }) {
  const named = entries['']?.optionalDependencies ?? {};
  const wanted = Object.entries(entries).filter(([location, entry]) => {
    if (!location.startsWith('node_modules/')) return false;
    if (!fits(entry.os, platform) || !fits(entry.cpu, arch)) return false;
    return !entry.optional || Object.hasOwn(named, location.slice('node_modules/'.length));
  });
  return new Map(wanted.map(([location, { version }]) => [location, version]));
}

/**
 * npm looks for a package beside the one that needs it, then further and further up.
 *
 * @param {Entries} entries
 * @param {string} location
 * @param {string} name
 */
function isLocked(entries, location, name) {
  const folders = location.split('/node_modules/');
  const parents = folders.map((_folder, index) => folders.slice(0, index + 1).join('/node_modules/'));
  return ['', ...parents].some((parent) =>
    Object.hasOwn(entries, path.posix.join(parent, 'node_modules', name)),
  );
}

/**
 * @param {string} location
 * @param {Entry} entry
 */
function isFetched(location, entry) {
  return location.includes('node_modules/') && !entry.link;
}

/**
 * @param {string} location
 * @param {Entry} entry
 */
function fetchFaults(location, { resolved, integrity }) {
  return [
    ...(resolved ? [`${location} is locked to an address.`] : []),
    ...(integrity ? [] : [`${location} has no checksum.`]),
  ];
}

/**
 * @param {string[] | undefined} allowed such as ["linux"] or ["!win32"]
 * @param {string} actual
 */
function fits(allowed, actual) {
  if (!allowed) return true;
  if (allowed.includes(`!${actual}`)) return false;
  return allowed.includes(actual) || allowed.every((name) => name.startsWith('!'));
}
