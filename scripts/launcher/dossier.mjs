// @ts-check
/** Loads the first dossier into a database that nobody has used yet. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from './client.mjs';
import { dataPaths, writePrivate } from './data-folder.mjs';
import { Failure } from './failure.mjs';
import { runTypeScript } from './typescript.mjs';

const SEED = 'prisma/seed.ts';

/**
 * Whether the dossier should be loaded: the database holds no source, and it was not loaded before (whoever
 * removed it does not want it back). A loading that was cut short is done again; doing it twice is harmless.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function wantsDossier({ root, empty, dataDir, databaseUrl }, url) {
  if (empty || !existsSync(path.join(root, SEED))) return false;
  const state = databaseUrl ? '' : readState(dataDir);
  if (state) return state === 'loading';
  return withClient(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('public.source') is not null as known`);
    if (!rows[0].known) return false;
    const { rows: sources } = await client.query('select not exists (select from source) as none');
    return sources[0].none;
  });
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} url
 * @throws {Failure}
 */
export async function loadDossier({ root, dataDir, databaseUrl }, url) {
  const note = (/** @type {'loading' | 'loaded'} */ state) => {
    if (!databaseUrl) writePrivate(dataPaths(dataDir).dossier, { state });
  };
  note('loading');
  const code = await runTypeScript({ root, file: SEED, args: [], url });
  if (code !== 0) {
    throw new Failure(
      'dossier',
      'The first dossier could not be loaded; why is said above. "npm start -- --empty" starts without it.',
    );
  }
  note('loaded');
}

/** @param {string} dataDir */
function readState(dataDir) {
  const file = dataPaths(dataDir).dossier;
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).state) : '';
}
