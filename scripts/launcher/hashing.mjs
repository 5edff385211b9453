// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and contents of files.
 *
 * @param {string} root
 * @param {string[]} files paths under `root`
 * @param {string[]} [also] further text that must count
 * @returns {string}
 */
export function hashFiles(root, files, also = []) {
  const hash = createHash('sha256').update(JSON.stringify(also));
  for (const file of [...files].sort()) {
    const content = new Uint8Array(readFileSync(path.join(root, file)));
    hash.update(`\n${file.replaceAll(path.sep, '/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Every file under a folder for which neither it nor a folder above it is skipped.
 *
 * @param {string} root
 * @param {(relative: string, isFolder: boolean) => boolean} skip
 * @returns {string[]} paths relative to `root`
 */
export function listFiles(root, skip) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const relative = path.join(folder, entry.name);
      if (skip(relative, entry.isDirectory())) continue;
      if (entry.isDirectory()) visit(relative);
      else if (entry.isFile()) found.push(relative);
    }
  };
  visit('');
  return found;
}
