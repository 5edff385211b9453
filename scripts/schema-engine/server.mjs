// @ts-check
/** What the engine does to the server itself, past the WASM: it cannot be inside the database it makes. */
import { withClient } from '../launcher/client.mjs';
import { splitAddress, withDatabaseName } from './addresses.mjs';

/**
 * @param {string} address
 * @returns {Promise<void>}
 */
export async function canConnect(address) {
  await withClient(splitAddress(address).url, async () => {});
}

/**
 * @param {string} address names the new database
 * @returns {Promise<string>} its name
 */
export async function createDatabase(address) {
  const { url, database } = splitAddress(address);
  await withClient(withDatabaseName(url, 'postgres'), (client) =>
    client.query(`create database ${client.escapeIdentifier(database)}`),
  );
  return database;
}

/**
 * @param {string} address names the database to drop
 */
export async function dropDatabase(address) {
  const { url, database } = splitAddress(address);
  await withClient(withDatabaseName(url, 'postgres'), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`),
  );
}

/**
 * Runs a script as PostgreSQL reads it. (The adapter would cut it at every semicolon, also inside functions.)
 *
 * @param {string} address
 * @param {string} script
 */
export async function runScript(address, script) {
  await withClient(splitAddress(address).url, (client) => client.query(script));
}
