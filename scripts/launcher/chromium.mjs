// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that the browser tests will find: the one CHROME_PATH names, an installed one, or the one that
 * comes as a package (Linux only). Null when there is none.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string | null} where it is
 */
export function findChromium(env) {
  if (env['CHROME_PATH']) return existsSync(env['CHROME_PATH']) ? env['CHROME_PATH'] : null;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file)) ?? packaged();
}

/** @returns {string | null} */
function packaged() {
  if (process.platform !== 'linux') return null;
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return 'the package @sparticuz/chromium';
  } catch {
    return null; // not installed: the check of the packages says so
  }
}
