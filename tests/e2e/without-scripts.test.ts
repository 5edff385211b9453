import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';

const visit = useBrowser();
const { claims } = readDossier();
const NO_SCRIPTS = { scripts: false } as const;
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

/** The addresses of the claims that a list shows. */
function resultsOf(page: Page): Promise<string[]> {
  return page
    .locator('.results blockquote a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe.each([
  ['en', 'ltr'],
  ['fa', 'rtl'],
  ['ps', 'rtl'],
])('a browser without scripts, in %s', (reader, dir) => {
  it('finds claims by the search box, whatever letters were typed', async () => {
    const page = await visit(`/${reader}`, NO_SCRIPTS);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    // Arabic yeh for Persian, as many keyboards type it.
    await page.locator('main input[type=search]').fill('متقي');
    await page.locator('main input[type=search]').press('Enter');
    await page.waitForURL(/\/claims\?q=/);
    const found = await resultsOf(page);
    expect(found).toHaveLength(3);
    const other = await visit(`/${reader}/claims?q=${encodeURIComponent('متقی')}`, NO_SCRIPTS);
    expect(await resultsOf(other)).toEqual(found);
  });

  it('narrows the list by a facet and widens it again', async () => {
    const page = await visit(`/${reader}/claims`, NO_SCRIPTS);
    const all = await page.locator('.results > li').count();
    const choice = page.locator('.facet a[href*="mode=denial"]');
    await choice.click();
    await page.waitForURL(/mode=denial/);
    expect(await page.locator('.results > li').count()).toBe(
      claims.filter(({ mode }) => mode === 'denial').length,
    );
    await page.locator('.facet a[aria-current=true]').click();
    await page.waitForURL((address) => !address.search.includes('mode'));
    expect(await page.locator('.results > li').count()).toBe(all);
  });

  it('comes through the whole list by its pages, meeting each claim once', async () => {
    const page = await visit(`/${reader}/claims`, NO_SCRIPTS);
    const seen: string[] = [];
    for (let turn = 0; turn < 10; turn++) {
      seen.push(...(await resultsOf(page)));
      const next = page.locator('.pager a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForURL(/after=/);
    }
    expect(seen).toHaveLength(claims.length);
    expect(new Set(seen).size).toBe(claims.length);
  });

  it('reads a claim and goes from it to its words in the source', async () => {
    const page = await visit(`/${reader}/claims/${ids.claim('S01')}`, NO_SCRIPTS);
    const [claim] = claims;
    expect(await page.locator('blockquote').first().textContent()).toBe(claim?.passage.exact);
    const toSource = page.locator(`main a[href*="/sources/${ids.source}#claim-"]`);
    await toSource.locator('visible=true').first().click();
    await page.waitForURL(/\/sources\//);
    expect(await page.locator('main').textContent()).toContain(claim?.passage.exact);
  });

  it('changes the language and stays on the page', async () => {
    const page = await visit(`/${reader}/claims?mode=denial`, NO_SCRIPTS);
    const other = reader === 'fa' ? 'en' : 'fa';
    const link = page.locator(`.masthead .end a[hreflang^=${other}]`);
    await link.click();
    await page.waitForURL(new RegExp(`/${other}/claims\\?mode=denial`));
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${other}`));
  });
});
