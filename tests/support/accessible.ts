import { beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe';
import { useBrowser } from './browser';
import { dossierIds } from './dossier';
import { type PublicPage, publicPages, type Reader } from './pages';

/** The tests that no public page, as this reader sees it, keeps anybody out. A file for each, so that they run side by side. */
export function testAccessible(reader: Reader) {
  const visit = useBrowser();
  let pages: PublicPage[] = [];

  beforeAll(async () => {
    pages = publicPages(await dossierIds(inject('site').database));
  });

  describe(`in ${reader}`, () => {
    it('axe finds nothing on any page, in light and dark', async () => {
      const findings: string[] = [];
      for (const { path, status = 200 } of pages) {
        const page = await visit(`/${reader}${path}`, { scheme: 'light', status });
        findings.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
        // In the dark, nothing but the colours is another.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await axeFindings(page, 'color-contrast');
        findings.push(...dark.map((finding) => `${path} in the dark: ${finding}`));
        await page.context().close();
      }
      expect(findings).toEqual([]);
    }, 240_000);

    it('no page of a phone is wider than its window, and axe finds nothing there', async () => {
      const findings: string[] = [];
      for (const { path, status = 200 } of pages) {
        const page = await visit(`/${reader}${path}`, { width: 390, status });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 390) findings.push(`${path} is ${width} wide`);
        findings.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
        await page.context().close();
      }
      expect(findings).toEqual([]);
    }, 240_000);
  });
}
