// @ts-check
/** `npm start`: from a bare checkout to a page. Needs nothing but Node until the packages are installed. */

import { stopAll } from './children.mjs';
import { openDoor } from './door.mjs';
import { createEnding } from './ending.mjs';
import { holdForStart } from './hold.mjs';
import { SUPPORTED_NODE } from './node-version.mjs';
import { ensureInstalled } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { readSettings, USAGE } from './settings.mjs';

/**
 * Runs a start to its end; the process lives as long as the site.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export async function main(args, env) {
  const ending = createEnding();
  try {
    const settings = readSettings(args, env);
    if (settings.help) {
      console.log(USAGE);
      return await ending.end(0);
    }
    await start(settings, ending);
  } catch (error) {
    await ending.fail(error);
  }
}

/**
 * Everything that can be refused at once is asked first, before anything slow is begun.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./ending.mjs').Ending} ending
 */
async function start(settings, ending) {
  const progress = createProgress((line) => console.log(line));
  const lock = settings.databaseUrl ? null : await holdForStart(settings.dataDir, settings.address);
  if (lock) ending.add(lock.release);
  const door = await openDoor({ ...settings, progress });
  ending.add(door.close);
  ending.add(stopAll);
  console.log(`Preparing Sanad; ${settings.address} shows how far it is.`);
  if (Number.parseInt(process.versions.node, 10) < SUPPORTED_NODE) {
    console.log(`(Node ${process.versions.node} gets no security fixes any more; 24 is recommended.)`);
  }

  await ensureInstalled(settings.root, progress);
  const { openSite } = await import('./site.mjs');
  await openSite({ settings, progress, ending, door, lock });
  console.log(
    `Sanad is ready after ${(performance.now() / 1000).toFixed(1)} s: ${settings.address} (Ctrl-C stops it)`,
  );
}
