// @ts-check
import { dataPaths, openDataFolder } from './data-folder.mjs';
import { Failure } from './failure.mjs';
import { askHolder, takeLock } from './lock.mjs';

/**
 * Takes the data folder for a start.
 *
 * @param {string} dataDir
 * @param {string} address where the site will be, told to whoever asks
 * @returns {Promise<import('./lock.mjs').Lock>}
 * @throws {Failure} when the folder is not ours, newer, or in use
 */
export async function holdForStart(dataDir, address) {
  openDataFolder(dataDir);
  const { lock } = dataPaths(dataDir);
  const taken = await takeLock(lock, { purpose: 'start', address });
  if (taken) return taken;

  const holder = await askHolder(lock);
  const who = holder ? ` (process ${holder.pid})` : '';
  throw new Failure(
    'inUse',
    holder?.purpose === 'command'
      ? `A command is working with the data in ${dataDir}${who}. Start again when it is done.`
      : `Sanad is already running with the data in ${dataDir}${who}. Open ${holder?.address ?? 'its address'}, or stop it and start again; DATA_DIR names another folder.`,
  );
}
