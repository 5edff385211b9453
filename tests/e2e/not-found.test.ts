import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds } from '../support/dossier';
import { ownSite } from '../support/own-site';
import type { TestSite } from '../support/site';

const visit = useBrowser();
let site: TestSite;
let ids: DossierIds;

beforeAll(async () => {
  site = await ownSite('dossier');
  ids = await dossierIds(site.database);
  await withClient(site.database, (client) =>
    client.query(`update claim set state = 'draft' where public_id = $1`, [ids.claim('S10')]),
  );
});
afterAll(() => site?.stop());

/**
 * A page without what may differ: the address it was asked for, the nonce of the answer, and its scripts, in which
 * React streams the same page again in pieces whose order depends on what was ready first.
 */
async function bareText(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(site.address + path);
  const html = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const last = path.split('/').at(-1) ?? '';
  return {
    status: response.status,
    html: html
      .replaceAll(last, 'LAST')
      .replaceAll(encodeURIComponent(last), 'LAST')
      .replaceAll(nonce, 'NONCE')
      .replace(/<script[^>]*>[\s\S]*?<\/script>/g, ''),
  };
}

describe.each(['en', 'fa', 'ps'])('what is not there, in %s', (reader) => {
  it('answers 404 in the reader’s language, and helps on', async () => {
    const page = await visit(`/${reader}/claims/2222222222`, { status: 404 });
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${reader}`));
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main input[type=search]').count()).toBe(1);
    expect(await page.locator(`main a[href="/${reader}/claims"]`).count()).toBe(1);
    expect(await page.title()).not.toBe('');
  });

  it('looks the same whether it never was, is a draft or is no address at all', async () => {
    const [never, draft, bad] = await Promise.all(
      ['2222222222', ids.claim('S10'), 'no-such-id'].map((id) => bareText(`/${reader}/claims/${id}`)),
    );
    expect([never?.status, draft?.status, bad?.status]).toEqual([404, 404, 404]);
    expect(draft?.html).toBe(never?.html);
    expect(bad?.html).toBe(never?.html);
  });

  it.each([
    '/sources/2222222222',
    '/nothing',
    '/claims/a/b',
    `/claims/${v7()}`,
    '/claims/%00',
    `/claims/${encodeURIComponent('../../etc/passwd')}`,
    `/claims/${randomBytes(200).toString('hex')}`,
  ])('answers 404 at %s', async (path) => {
    const { status, html } = await bareText(`/${reader}${path}`);
    expect(status).toBe(404);
    expect(html).toContain(`lang="${{ en: 'en', fa: 'fa-AF', ps: 'ps' }[reader]}"`);
  });
});

it('keeps a draft out of every list, count and sitemap', async () => {
  const id = ids.claim('S10');
  const pages = ['/en', '/en/claims', '/en/claims?view=compact', `/en/sources/${ids.source}`, '/sitemap.xml'];
  for (const path of pages) {
    const html = await (await fetch(site.address + path)).text();
    expect(html.includes(id), path).toBe(false);
  }
});
