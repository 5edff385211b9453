/**
 * `npm run pictures`: every public page as a picture, to look at: in English and Dari, at 1280 and 390 pixels, light
 * and dark. They go to `.pictures/`, which git ignores. `-- --ps` adds Pashto; `-- --docs` writes only the few that the
 * documentation shows, into `docs/pictures/`.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { findChromium, launchBrowser } from '@/tests/support/chromium';
import { dossierIds } from '@/tests/support/dossier';
import { type PublicPage, publicPages, type Reader } from '@/tests/support/pages';
import { openSite } from '@/tests/support/site';
import { ROOT } from '@/tests/support/tree';
import { takeDesk } from './pictures/desk';
import { build, generate } from './testing/prepare.mjs';

type Shot = {
  file: string;
  path: string;
  width: number;
  scheme: 'light' | 'dark';
  /** Height of the picture; the whole page unless told. */
  height?: number;
};

const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;
const MOST_DOCS_BYTES = 150_000;

const { values } = parseArgs({
  options: { ps: { type: 'boolean', default: false }, docs: { type: 'boolean', default: false } },
});
if (!(await generate()) || !(await build())) process.exit(1);

const site = await openSite('dossier');
const browser = await launchBrowser(await findChromium());
try {
  const pages = publicPages(await dossierIds(site.database));
  await takeAll(
    values.docs ? docsShots(pages) : allShots(pages, values.ps ? ['en', 'fa', 'ps'] : ['en', 'fa']),
  );
  if (values.docs) for (const [file, bytes] of await takeDesk(browser, site)) tell(file, bytes);
} finally {
  await (await import('@/db/client')).closeDatabase();
  await browser.close();
  await site.stop();
}

/** Every page in every language, width and scheme. */
function allShots(pages: readonly PublicPage[], readers: readonly Reader[]): Shot[] {
  rmSync(join(ROOT, '.pictures'), { recursive: true, force: true });
  return readers.flatMap((reader) =>
    WIDTHS.flatMap((width) =>
      SCHEMES.flatMap((scheme) =>
        pages.map(({ name, path }) => ({
          file: `.pictures/${reader}-${width}-${scheme}-${name.replaceAll(' ', '-')}.png`,
          path: `/${reader}${path}`,
          ...{ width, scheme },
        })),
      ),
    ),
  );
}

/** The few that say most about the product, cut to a first view. */
function docsShots(pages: readonly PublicPage[]): Shot[] {
  const path = (name: string) => pages.find((page) => page.name === name)?.path ?? '';
  const wide = { width: 1280, height: 860, scheme: 'light' } as const;
  const shot = (name: string, file: string, reader: Reader): Shot => ({
    ...wide,
    file: `docs/pictures/${file}-${reader}.png`,
    path: `/${reader}${path(name)}`,
  });
  return [
    shot('home', 'home', 'en'),
    shot('a claim with links', 'claim', 'fa'),
    shot('two claims compared', 'compare', 'fa'),
    shot('a source', 'reader', 'en'),
    shot('an organisation', 'speaker', 'en'),
    shot('a topic', 'topic', 'en'),
  ];
}

async function takeAll(shots: readonly Shot[]): Promise<void> {
  for (const shot of shots) {
    tell(shot.file, await take(browser, shot));
  }
}

/** Says how large a picture is; one of the documentation may not be too large. */
function tell(file: string, bytes: number): void {
  const isHeavy = file.startsWith('docs/') && bytes > MOST_DOCS_BYTES;
  console.log(`${file} ${Math.round(bytes / 1000)} kB${isHeavy ? ': TOO LARGE' : ''}`);
  if (isHeavy) process.exitCode = 1;
}

/** Takes one picture and gives its size in bytes. */
async function take(from: Browser, { file, path, width, scheme, height }: Shot): Promise<number> {
  const context = await from.newContext({
    viewport: { width, height: height ?? 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.address + path, { waitUntil: 'load' });
  await page.evaluate(async () => void (await document.fonts.ready));
  const target = join(ROOT, file);
  mkdirSync(join(target, '..'), { recursive: true });
  await page.screenshot({ path: target, fullPage: height === undefined });
  await context.close();
  return statSync(target).size;
}
