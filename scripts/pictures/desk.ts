import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PASSWORD } from '@/tests/support/accounts';
import { plainBrowser } from '@/tests/support/forms';
import { plantEditors } from '@/tests/support/newsroom';
import type { TestSite } from '@/tests/support/site';
import { ROOT } from '@/tests/support/tree';
import { plantForPictures } from './planted';
import { type Open, scenesOf } from './scenes';

const SIZE = { width: 1100, height: 760 };

/** Takes the pictures of the editors' guide, and gives the size of each in bytes. */
export async function takeDesk(browser: Browser, site: TestSite): Promise<Map<string, number>> {
  const { emails, administratorId } = await plantEditors(site);
  const open: Open = async (role, path) => {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
    const visitor = plainBrowser(site.address);
    await visitor.send('/en/sign-in', { email: emails[role], password: PASSWORD });
    await context.addCookies(
      [...visitor.cookies].map(([name, value]) => ({ name, value, url: site.address })),
    );
    const page = await context.newPage();
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    return page;
  };
  const sizes = new Map<string, number>();
  for (const { file, role, path, prepare } of scenesOf(
    await plantForPictures(site.database, administratorId),
  )) {
    const page = await open(role, path);
    await prepare?.(page, open);
    const target = join(ROOT, file);
    await page.screenshot({ path: target });
    sizes.set(file, statSync(target).size);
  }
  for (const context of browser.contexts()) await context.close();
  return sizes;
}
