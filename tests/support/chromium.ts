import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from './tree';

const CACHE = join(ROOT, 'node_modules/.cache/sanad');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What keeps the browser to itself: nothing is fetched but what a test asks for. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * The program to drive: the one that CHROME_PATH names, else an installed Chromium or Chrome, else the one that
 * comes as a package, unpacked once.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file`);
  return named || installed() || unpacked();
}

/** Starts a browser with a profile of its own, gone when it is closed. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, handleSIGINT: false, handleSIGTERM: false });
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find((file) =>
    existsSync(file),
  );
}

/**
 * Unpacks the packaged browser into a folder named after its version: the package itself takes whatever lies in the
 * temporary folder, also half of it or another version's. It goes in under another name and is moved when whole.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const home = join(CACHE, `chromium-${version}`);
  if (existsSync(home)) return join(home, 'chromium');

  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'chromium-unfinished-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    renameSync(draft, home);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(draft, { recursive: true, force: true });
  }
  return join(home, 'chromium');
}
