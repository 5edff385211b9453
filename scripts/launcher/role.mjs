// @ts-check
/** The user and the database inside a cluster of our own. */
import { withClient } from './client.mjs';

const DATABASE = 'sanad';

/**
 * The address of a database of the built-in PostgreSQL.
 *
 * @param {{ user: string, password: string, port: number, database?: string }} where
 * @returns {string}
 */
export function localUrl({ user, password, port, database = DATABASE }) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the user `sanad` and the database it owns. The site works with no more rights here than on a server
 * that somebody else runs: the superuser is for this file alone.
 *
 * @param {import('./data-folder.mjs').DatabaseFile} file
 */
export async function ensureDatabase({ port, adminPassword, password }) {
  const url = localUrl({ user: 'postgres', password: adminPassword, port, database: 'postgres' });
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [DATABASE],
    );
    const name = client.escapeIdentifier(DATABASE);
    if (!rows[0].role) {
      await client.query(`create role ${name} login createdb password ${client.escapeLiteral(password)}`);
    }
    if (!rows[0].database) await client.query(`create database ${name} owner ${name}`);
  });
}
