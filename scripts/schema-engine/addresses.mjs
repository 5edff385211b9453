// @ts-check

const PRISMA_ONLY = ['schema', 'connection_limit', 'pool_timeout', 'socket_timeout', 'pgbouncer'];

/**
 * The parts of a Prisma address that the PostgreSQL driver must get apart.
 *
 * @param {string} address such as "postgresql://me@db/sanad?schema=public"
 * @returns {{ url: string, schema: string, database: string }}
 */
export function splitAddress(address) {
  const url = new URL(address || 'postgresql://localhost/none'); // commands without a database pass none
  const schema = url.searchParams.get('schema') ?? 'public';
  for (const name of PRISMA_ONLY) url.searchParams.delete(name);
  return { url: url.href, schema, database: decodeURIComponent(url.pathname.slice(1)) };
}

/**
 * The same server, another database.
 *
 * @param {string} address
 * @param {string} database
 * @returns {string}
 */
export function withDatabaseName(address, database) {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}
