import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { withClient } from '@/scripts/launcher/client.mjs';
import { isWork } from './statements';

const ENTRY = /^(\S*) LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)$/;

/** A database and the log of its server, which may keep others too. */
type Logged = { readonly log: string; readonly database: string };

/**
 * Has a server of ours write every statement on one database to its log. A statement is written before it runs, so
 * all of a page's are there when the page has come. Nothing in the product knows of it.
 */
export async function logStatements(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`alter system set log_line_prefix = 'SQL %d '`);
    await client.query(`alter database ${client.escapeIdentifier(database)} set log_statement = 'all'`);
    await client.query('select pg_reload_conf()');
  });
}

/**
 * The statements that any process sends to that database while `run` runs, in order, without session and
 * transaction control. Nothing else may use the database meanwhile.
 */
export async function loggedStatements<T>(
  { log, database }: Logged,
  run: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const start = statSync(log).size;
  const result = await run();
  return { result, statements: statementsIn(textFrom(log, start), new URL(database).pathname.slice(1)) };
}

/** The statements on the database `name` of a log. An entry runs on over indented lines until the next prefix. */
export function statementsIn(log: string, name: string): string[] {
  return log
    .split(/^SQL /m)
    .map((entry) => ENTRY.exec(entry))
    .filter((entry) => entry?.[1] === name)
    .map((entry) => entry?.[2]?.trim() ?? '')
    .filter(isWork);
}

/** What a file holds from `start`, in bytes: the log of a whole run is long. */
function textFrom(file: string, start: number): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(opened).size - start);
    readSync(opened, bytes, 0, bytes.length, start);
    return Buffer.from(bytes).toString('utf8');
  } finally {
    closeSync(opened);
  }
}
