// @ts-check
/** The start from the moment the packages are there: database, build, migrations, dossier, server. */
import path from 'node:path';
import { tellFirstAdministrator } from './accounts.mjs';
import { stopAll, stopTree } from './children.mjs';
import { withClient } from './client.mjs';
import { openDoor } from './door.mjs';
import { loadDossier, wantsDossier } from './dossier.mjs';
import { Failure } from './failure.mjs';
import { applyMigrations, checkMigrations } from './migrate.mjs';
import { startPostgres, stopServers } from './postgres.mjs';
import { ensureBuilt } from './prepare.mjs';
import { generateClient } from './prisma.mjs';
import { createRestartLimit } from './restarts.mjs';
import { serveBuild, serveSources } from './serve.mjs';
import { checkServer, cleanUrl } from './server-check.mjs';
import { seesPersianLetters } from './trigrams.mjs';

/**
 * @typedef {object} Start
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./progress.mjs').Progress} progress
 * @property {import('./ending.mjs').Ending} ending
 * @property {import('./door.mjs').Door} door
 * @property {import('./lock.mjs').Lock | null} lock of the data folder; null with a server of the user's own
 */

/**
 * Brings the site up. When it resolves, the site answers; it is then kept running until `ending`.
 *
 * @param {Start} start
 */
export async function openSite({ settings, progress, ending, door, lock }) {
  const { root, dev } = settings;
  const dir = path.join(root, 'prisma/migrations');
  const url = await progress.run('database', async () => {
    const opened = settings.databaseUrl
      ? await openServer(settings.databaseUrl)
      : await openBuiltIn(settings, ending);
    await checkMigrations(opened, { dir });
    return opened;
  });
  ending.add(stopAll);

  await (dev ? generateClient(root) : ensureBuilt(settings, progress));
  await progress.run('migrate', () => applyMigrations(url, { dir }));
  if (lock) lock.note.databaseReady = true;
  if (await wantsDossier(settings, url)) await progress.run('dossier', () => loadDossier(settings, url));
  await progress.run('serve', () => keepServing({ settings, progress, ending, url, door }));
  await tellFirstAdministrator(settings, url);
}

/** @param {string} databaseUrl */
async function openServer(databaseUrl) {
  const url = cleanUrl(databaseUrl);
  await checkServer(url);
  return url;
}

/**
 * Starts the built-in PostgreSQL, and starts it again if it is killed: it recovers, the address stays.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./ending.mjs').Ending} ending
 * @returns {Promise<string>}
 */
async function openBuiltIn({ dataDir }, ending) {
  const mayRestart = createRestartLimit();
  const start = () => startPostgres({ dir: dataDir, onExit: () => restart().catch(ending.fail) });
  ending.add(stopServers);
  const { url } = await start();

  async function restart() {
    if (ending.isEnding) return;
    if (!mayRestart())
      throw new Failure('postgres', `PostgreSQL keeps ending. Its own words are in ${dataDir}/postgres.log.`);
    console.error('PostgreSQL ended unexpectedly and is started again.');
    const again = await start();
    if (again.url !== url)
      throw new Failure('postgres', 'The port of PostgreSQL was taken while it was down. Start again.');
  }

  if (!(await withClient(url, seesPersianLetters))) {
    console.error(
      'WARNING: this PostgreSQL does not see Persian letters as letters; search will not find them.',
    );
  }
  return url;
}

/**
 * Starts the web server, and starts it again if it is killed, with the preparing page in between.
 *
 * @param {Omit<Start, 'lock'> & { url: string }} start
 */
async function keepServing({ settings, progress, ending, url, door }) {
  const mayRestart = createRestartLimit();
  const serve = settings.dev ? serveSources : serveBuild;

  const watch = (/** @type {import('node:child_process').ChildProcess} */ child) => {
    if (child.exitCode !== null || child.signalCode !== null) restart(child).catch(ending.fail);
    else child.once('exit', () => restart(child).catch(ending.fail));
  };
  async function restart(/** @type {import('node:child_process').ChildProcess} */ child) {
    if (ending.isEnding) return;
    await stopTree(child);
    if (settings.dev || !mayRestart())
      throw new Failure('server', 'The web server ended. What it said is above.');
    console.error('The web server ended unexpectedly and is started again.');
    const opened = await openDoor({ ...settings, progress });
    watch(await serve(settings, url, opened));
  }
  watch(await serve(settings, url, door));
}
