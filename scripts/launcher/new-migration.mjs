// @ts-check
/** Names migrations: `NNNN_what_changed`, so that they sort and read as a history. */
import { Failure } from './failure.mjs';

/**
 * The folder of the next migration.
 *
 * @example nextMigrationName(['0001_record', '0002_guards'], 'add topics') // => '0003_add_topics'
 *
 * @param {readonly string[]} existing
 * @param {string} title what changes, in a few words
 * @returns {string}
 * @throws {Failure} when the title has no letters to make a name of
 */
export function nextMigrationName(existing, title) {
  const words = title.toLowerCase().match(/[a-z0-9]+/g);
  if (!words)
    throw new Failure('usage', 'Say what changes, in English letters: npm run db:new -- add topics.');
  const numbers = existing.map((name) => Number.parseInt(name, 10)).filter((number) => number >= 0);
  const next = Math.max(0, ...numbers) + 1;
  return `${String(next).padStart(4, '0')}_${words.join('_')}`;
}
