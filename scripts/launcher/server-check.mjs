// @ts-check
/** Looks at a PostgreSQL server of the user's own and says what it lacks, before anything is made there. */
import { withClient } from './client.mjs';
import { codeOf, Failure, sentenceOf } from './failure.mjs';
import { seesPersianLetters } from './trigrams.mjs';

const OLDEST_POSTGRES = 15;

/** Parameters that Prisma reads and PostgreSQL's own clients refuse or misread. */
const PRISMA_ONLY = [
  ...['schema', 'connection_limit', 'pool_timeout', 'socket_timeout', 'pgbouncer'],
  ...['statement_cache_size', 'sslidentity', 'sslaccept', 'single_use_connections'],
];

const FACTS = `
  select current_setting('server_version_num')::int / 10000 as major,
         current_setting('server_version') as version,
         current_setting('server_encoding') as encoding,
         current_user as role,
         current_database() as database,
         pg_is_in_recovery() as standby,
         has_schema_privilege('public', 'create') and has_schema_privilege('public', 'usage') as may_create,
         exists (select from pg_available_extensions where name = 'pg_trgm') as has_trigrams`;

/**
 * The address without what only Prisma understands.
 *
 * @example cleanUrl('postgresql://me@db/sanad?schema=public&sslmode=require') // => 'postgresql://me@db/sanad?sslmode=require'
 *
 * @param {string} text
 * @returns {string}
 * @throws {Failure} when it is no address of a PostgreSQL database
 */
export function cleanUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw refuse('is not an address like postgresql://user:password@host:5432/database');
  }
  const schema = url.searchParams.get('schema');
  if (schema && schema !== 'public') {
    throw refuse(
      `names the schema "${schema}", and Sanad keeps its tables in "public": give it a database of its own`,
    );
  }
  for (const name of PRISMA_ONLY) url.searchParams.delete(name);
  return url.href;
}

/**
 * Checks that Sanad can live on a server: reachable, new enough, UTF-8, letters of Persian seen as letters,
 * rights to make tables. Nothing is left behind.
 *
 * @param {string} url as `cleanUrl` gives it
 * @throws {Failure} that says what is missing
 */
export async function checkServer(url) {
  try {
    await withClient(url, async (client) => {
      const { rows } = await client.query(FACTS);
      const missing = complaint(rows[0]);
      if (missing) throw refuse(missing);
      if (!(await seesPersianLetters(client))) throw refuse(blindToPersian(rows[0].database));
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refuse(connectionComplaint(error, new URL(url)), error);
  }
}

/**
 * What a server lacks, or ''.
 *
 * @param {Record<string, any>} facts a row of FACTS
 * @returns {string}
 */
export function complaint({ major, version, encoding, role, database, standby, may_create, has_trigrams }) {
  if (major < OLDEST_POSTGRES) return `is PostgreSQL ${version}, and Sanad needs ${OLDEST_POSTGRES} or newer`;
  if (standby) return 'is a read-only standby: name the primary server';
  if (encoding !== 'UTF8') {
    return `holds the database "${database}" in ${encoding}: make one with "create database sanad encoding 'UTF8' locale 'C.UTF-8' template template0"`;
  }
  if (!may_create)
    return `does not let "${role}" make tables: run "grant create, usage on schema public to ${role}" there`;
  if (!has_trigrams) return 'lacks the extension pg_trgm: install the package postgresql-contrib there';
  return '';
}

/** @param {string} database */
function blindToPersian(database) {
  return `does not see Persian letters as letters in the database "${database}" (its LC_CTYPE is "C"), so search would find nothing: make one with "create database sanad encoding 'UTF8' locale 'C.UTF-8' template template0"`;
}

/**
 * @param {unknown} error
 * @param {URL} url
 */
function connectionComplaint(error, { host, username, pathname }) {
  const database = decodeURIComponent(pathname.slice(1)) || username;
  switch (codeOf(error)) {
    case '28P01':
      return `is answered at ${host}, but the password of "${username}" is wrong`;
    case '28000':
      return `is answered at ${host}, but "${username}" may not log in there: ${sentenceOf(error)}`;
    case '3D000':
      return `is answered at ${host}, but there is no database "${database}": make one with "create database ${database} encoding 'UTF8' locale 'C.UTF-8' template template0"`;
    case '42501':
      return `is answered at ${host}, but "${username}" may not add what search needs: run "create extension pg_trgm" there as its administrator (${sentenceOf(error)})`;
    default:
      return `leads to ${host || 'a host'}, where no PostgreSQL could be reached: ${sentenceOf(error)}`;
  }
}

/**
 * @param {string} reason
 * @param {unknown} [cause]
 */
function refuse(reason, cause) {
  return new Failure('databaseUrl', `DATABASE_URL ${reason}. Nothing was changed.`, { cause });
}
