// @ts-check
/** What accounts need of a start: the secret that seals them, and the way in of the first administrator. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from './client.mjs';
import { dataPaths, writePrivate } from './data-folder.mjs';
import { Failure } from './failure.mjs';
import { runTypeScript } from './typescript.mjs';

const FIRST_ADMINISTRATOR = 'scripts/first-administrator.ts';

/**
 * The environment of the site for its accounts. The secret is the person's own, else one made once in the data folder.
 * With a server of the person's own there may be no data folder: then only their own secret opens the desk.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {Record<string, string | undefined>} [env]
 * @returns {Record<string, string>}
 */
export function accountsEnv({ dataDir, databaseUrl, demo, port }, env = process.env) {
  const secret = env['SANAD_SECRET'] || (databaseUrl ? '' : keptSecret(dataDir));
  return {
    PORT: String(port),
    ...(secret ? { SANAD_SECRET: secret } : {}),
    // Said either way: a variable left over from another start must not open the demonstration.
    SANAD_DEMO: demo ? '1' : '0',
  };
}

/**
 * Says how the first administrator comes in, as long as there is none; with `--demo`, makes the two demo editors.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} url
 * @throws {Failure}
 */
export async function tellFirstAdministrator(settings, url) {
  const { root } = settings;
  if (!existsSync(path.join(root, FIRST_ADMINISTRATOR))) return;
  // Asked here because whoever set the site up long ago need not wait a second for the TypeScript of the first day.
  if (!settings.demo && (await withClient(url, isSetUp))) return;
  const env = accountsEnv(settings);
  const code = await runTypeScript({ root, file: FIRST_ADMINISTRATOR, args: [], url, env });
  if (code !== 0) throw new Failure('server', 'The accounts could not be prepared; why is said above.');
}

/** @param {import('pg').Client} client */
async function isSetUp(client) {
  const { rows } = await client.query(
    "select exists (select from auth_ticket where kind = 'setup' and used_at is not null) as done",
  );
  return rows[0].done === true;
}

/** @param {string} dataDir */
function keptSecret(dataDir) {
  const { secret } = dataPaths(dataDir);
  if (!existsSync(secret)) writePrivate(secret, { secret: randomBytes(32).toString('hex') });
  return String(JSON.parse(readFileSync(secret, 'utf8')).secret);
}
