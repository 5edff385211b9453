import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { axeFindings } from '../support/axe';
import { launchBrowser } from '../support/chromium';
import { type Newsroom, plantEditors } from '../support/newsroom';
import { openSite, type TestSite } from '../support/site';

type Reader = 'en' | 'fa';

let site: TestSite;
let newsroom: Pick<Newsroom, 'emails'>;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('dossier');
  newsroom = await plantEditors(site);
  browser = await launchBrowser(inject('chromium'));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function deskOf(reader: Reader): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const { signIn } = messages(reader).access;
  await page.goto(`${site.address}/${reader}/sign-in`);
  await page.getByLabel(signIn.email).fill(newsroom.emails.editor);
  await page.getByLabel(signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/${reader}/desk`);
  return page;
}

const said = (page: Page) => page.locator('.toasts');

it('a name is added beside its twin, given an office, merged with a preview, and parted by undo', async () => {
  const { actorDesk: words, workflow } = messages('fa');
  const page = await deskOf('fa');
  // An Arabic yeh and a space less: the same name to every reader.
  const name = 'امیرخان متقي';
  await page.goto(`${site.address}/fa/desk/actors/new?name=${encodeURIComponent(name)}`);
  const add = page.getByRole('button', { name: words.add.submit, exact: true });
  await add.click();
  const twin = page.locator('.twins').getByRole('link', { name: 'امیر خان متقی' });
  await twin.waitFor();
  const known = new URL((await twin.getAttribute('href')) ?? '', site.address).pathname;
  expect(await page.locator('input[name="names.fa"]').inputValue()).toBe(name);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(words.twins.apart).check();
  await add.click();
  await page.waitForURL(/\/desk\/actors\/[2-9a-z]{10}$/);
  const own = new URL(page.url()).pathname;

  await page.locator('summary', { hasText: words.offices.add }).click();
  const office = page.locator('details[open]');
  await office.getByLabel(words.offices.organisation).fill('آمو');
  await office.locator('input[name="title.fa"]').fill('سخنگو');
  await office.getByLabel(words.offices.starts, { exact: true }).fill('۱۴۰۰/۵/۲۴');
  await office.getByRole('button', { name: words.offices.add, exact: true }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('سخنگو، ');
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: words.merge.open }).click();
  await page.waitForURL(/\/merge$/);
  await page.getByRole('combobox', { name: words.merge.into }).fill('متقی');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('option', { name: 'امیر خان متقی' }).first().click();
  await page.getByRole('button', { name: words.merge.search, exact: true }).click();
  const preview = page.locator('.merge-preview');
  await preview.waitFor();
  expect(await preview.textContent()).toContain('املا');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: words.merge.submit, exact: true }).click();
  await page.waitForURL((url) => url.pathname === known);
  await expect.poll(() => said(page).textContent()).toContain(workflow.deeds.merge);
  expect(await page.locator('main').textContent()).toContain(words.merged.title);
  const led = await page.context().request.get(site.address + own.replace('/desk/actors/', '/speakers/'));
  expect(new URL(led.url()).pathname).toBe(known.replace('/desk/actors/', '/speakers/'));
  await page.keyboard.press('z');
  await expect.poll(() => said(page).textContent()).toContain(workflow.deeds.split);
  expect(await page.locator('main').textContent()).not.toContain(words.merged.title);
  await page.context().close();
});

it('a speaker who is not in the record is added from the field of a claim, with all that was typed there', async () => {
  const { claimDesk, actorDesk } = messages('en');
  const captureId = await withClient(site.database, async (client) => {
    const { rows } = await client.query('select id from capture order by id limit 1');
    return String(rows[0]?.id);
  });
  const page = await deskOf('en');
  await page.goto(`${site.address}/en/desk/claims/new?capture=${captureId}`);
  const speaker = page.getByRole('combobox', { name: claimDesk.labels.speaker, exact: true });
  // Letters of three scripts: it looks like a name that is known.
  const name = 'Zabihullah Мujahid';
  const asNew = actorDesk.asNew.replace('#', messages('en').words.actorTypes.person);
  const option = page.getByRole('option', { name: asNew });
  // The list answers once the page's scripts have come, and a moment after the last letter.
  await expect
    .poll(
      async () => {
        await speaker.fill('');
        await speaker.fill(name);
        await option.waitFor({ timeout: 2000 }).catch(() => null);
        return option.count();
      },
      { timeout: 15_000 },
    )
    .toBe(1);
  await option.click();
  await page.locator('summary', { hasText: claimDesk.sections.notes }).click();
  await page.locator('textarea[name="note.en"]').fill('Ask who this is');
  const chain = page.locator('input[name="hops.0.actor.words"]');
  await page.locator('summary', { hasText: claimDesk.sections.chain }).click();
  await chain.fill('Zabihullah Mujahid');
  await page.getByRole('button', { name: claimDesk.form.submit, exact: true }).click();
  const meanings = page.getByRole('group', { name: claimDesk.picker.chooseOne });
  await meanings.getByRole('radio', { name: /Zabihullah Mujahid/ }).waitFor();
  expect(await page.locator('textarea[name="note.en"]').inputValue()).toBe('Ask who this is');
  await meanings.getByRole('radio', { name: asNew }).check();
  await page.getByRole('button', { name: claimDesk.form.submit, exact: true }).click();
  await page.waitForURL(/\/desk\/claims\/[2-9a-z]{10}/);
  expect(await speaker.inputValue()).toBe(name);
  expect(await page.locator('textarea[name="note.en"]').inputValue()).toBe('Ask who this is');
  await page.context().close();
});
