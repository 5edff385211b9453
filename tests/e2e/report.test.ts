import { beforeAll, describe, expect, inject, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds } from '../support/dossier';
import { READERS } from '../support/pages';

const visit = useBrowser();
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

type Report = { about: string; message: string; contact: string | null };

/** What the desk has been told, in order. */
async function reports(): Promise<Report[]> {
  const found = await withClient(inject('site').database, (client) =>
    client.query('select about, message, contact from reader_report order by created_at, id'),
  );
  return found.rows.map(({ about, message, contact }) => ({ about, message, contact }));
}

describe.each(READERS)('a report of an error, in %s', (reader) => {
  it.each([false, true])('is kept and thanked for, scripts %s', async (scripts) => {
    const about = `/claims/${ids.claim('S01')}`;
    const message = `نام درست نیست (${reader}, ${scripts})`;
    const page = await visit(`/${reader}/report?about=${about}`, { scripts });
    await page.locator('#message').fill(message);
    await page.locator('form.report-form button').click();
    await page.waitForURL(/\/report\/thanks/);
    await page.waitForLoadState('networkidle');
    expect(await page.locator(`main a[href="/${reader}${about}"]`).count()).toBe(1);
    expect((await reports()).at(-1)).toEqual({ about, message, contact: null });
  });

  it('comes back with what was typed when something is wrong, without scripts', async () => {
    const before = await reports();
    const page = await visit(`/${reader}/report`, { scripts: false });
    await page.locator('#about').fill('/nowhere');
    await page.locator('#message').fill('The role is wrong');
    await page.locator('#contact').fill('a'.repeat(321));
    await page.locator('form.report-form button').click();
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('#message').inputValue()).toBe('The role is wrong');
    expect(await page.locator('#contact').inputValue()).toBe('a'.repeat(321));
    expect(await page.locator('#about').getAttribute('aria-describedby')).toContain('about-wrong');
    expect(await page.locator('#contact-wrong').textContent()).toMatch(/[1۱]/);
    expect(await reports()).toEqual(before);
  });
});

it('thanks a machine that fills the field nobody sees, and keeps nothing', async () => {
  const before = await reports();
  const page = await visit(`/en/report?about=/claims/${ids.claim('S01')}`, { scripts: false });
  await page.locator('#message').fill('buy things');
  await page.locator('#website').evaluate((field) => field.setAttribute('value', 'https://spam.example'));
  await page.locator('form.report-form button').click();
  await page.waitForURL(/\/report\/thanks/);
  expect(await reports()).toEqual(before);
});

it('never makes a link of an address from outside', async () => {
  const page = await visit(`/en/report/thanks?about=${encodeURIComponent('https://evil.example/claims/x')}`);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => href?.includes('evil'))).toEqual([]);
  expect(links.every((href) => href?.startsWith('/en/'))).toBe(true);
});
