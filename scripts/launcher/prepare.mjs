// @ts-check
/** The two slow steps, done only when something changed. Nothing here needs a package. */
import { build, isBuilt } from './build.mjs';
import { alone } from './checkout-lock.mjs';
import { install, isInstalled } from './install.mjs';

/**
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureInstalled(root, progress) {
  if (isInstalled(root)) return;
  await alone(root, async () => {
    if (isInstalled(root)) return; // the one before us did it
    await progress.run('install', () => install(root), 'about a minute');
  });
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureBuilt({ root, dataDir }, progress) {
  if (isBuilt(root, dataDir)) return;
  await alone(root, async () => {
    if (isBuilt(root, dataDir)) return;
    await progress.run('build', () => build(root, dataDir), 'about half a minute');
  });
}
