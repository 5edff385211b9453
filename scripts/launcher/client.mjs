// @ts-check
import pg from 'pg';

/**
 * Runs `work` with one connection and closes it.
 *
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'sanad launcher',
  });
  client.on('error', () => {}); // a lost connection also rejects the query that was running
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
