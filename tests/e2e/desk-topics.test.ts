import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { axeFindings } from '../support/axe';
import { launchBrowser } from '../support/chromium';
import { type DossierIds, dossierIds } from '../support/dossier';
import { type Newsroom, plantEditors } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { publicPages } from '../support/pages';
import type { TestSite } from '../support/site';

type Reader = 'en' | 'fa';

let site: TestSite;
let newsroom: Pick<Newsroom, 'emails'>;
let browser: Browser;
let ids: DossierIds;

beforeAll(async () => {
  site = await ownSite('dossier');
  newsroom = await plantEditors(site);
  browser = await launchBrowser(inject('chromium'));
  ids = await dossierIds(site.database);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function deskOf(role: 'editor' | 'publisher', reader: Reader): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const { signIn } = messages(reader).access;
  await page.goto(`${site.address}/${reader}/sign-in`);
  await page.getByLabel(signIn.email).fill(newsroom.emails[role]);
  await page.getByLabel(signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/${reader}/desk`);
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function unfold(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: `${name}…` }).focus();
  await page.keyboard.press('Enter');
}

const said = (page: Page) => page.locator('.toasts');

describe.each(['en', 'fa'] as const)('a topic at the desk, by keyboard, in %s', (reader) => {
  const { topicDesk: words, claimDesk, access, workflow } = messages(reader);
  const own = access.byline[reader];
  const title = reader === 'en' ? 'Water rights' : 'حقابه';
  const sentence = reader === 'en' ? 'The river is shared' : 'دریا مشترک است';

  it('is begun, poses a proposition, takes a claim in and says where it stands; a publisher shows it', async () => {
    const page = await deskOf('editor', reader);
    await page.goto(`${site.address}/${reader}/desk/topics`);
    await unfold(page, words.begin);
    await page.getByRole('group', { name: words.name }).getByLabel(own).fill(title);
    await press(page, words.begin);
    await page.waitForURL(/\/desk\/topics\/[\da-z]{10}$/);
    const address = new URL(page.url()).pathname;

    await unfold(page, words.pose);
    await page.getByRole('group', { name: words.sentence }).getByLabel(own).fill(sentence);
    await press(page, words.pose);
    await page.getByRole('listitem').filter({ hasText: sentence }).waitFor();

    // A claim is found by its public id, as by its words.
    await page.getByRole('combobox', { name: words.add }).fill(ids.claim('S01'));
    await press(page, words.addSubmit);
    await page.getByRole('link', { name: words.stances, exact: true }).waitFor({ state: 'detached' });
    await page.locator(`#claim-${ids.claim('S01')}`).waitFor();
    // What is public changes by the hand of a publisher: an editor is not offered its stances.
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();

    const publisher = await deskOf('publisher', reader);
    await publisher.goto(site.address + address);
    await publisher.getByRole('link', { name: words.stances, exact: true }).focus();
    await publisher.keyboard.press('Enter');
    await publisher.getByLabel(sentence).selectOption('affirms');
    await press(publisher, claimDesk.stances.submit);
    await said(publisher).getByText(workflow.deeds.stance).waitFor();
    await publisher.locator('.field-hint b', { hasText: term('stances', 'affirms', reader) }).waitFor();
    await press(publisher, workflow.steps.publish);
    await publisher.getByRole('link', { name: words.publicPage }).focus();
    await publisher.keyboard.press('Enter');
    await publisher.waitForURL((url) => url.pathname.startsWith(`/${reader}/topics/`));
    expect(await publisher.locator('main').textContent()).toContain(sentence);
    await publisher.context().close();
  }, 120_000);
});

describe('a topic that endangers somebody', () => {
  const { topicDesk: words, workflow } = messages('fa');

  it('is withheld by one confirmed act: nothing of it is on any public page, until it is undone', async () => {
    const samples = await wordsOfDossier();
    const before = await crawl(samples);
    expect(before.length).toBeGreaterThan(20);

    const page = await deskOf('publisher', 'fa');
    await page.goto(`${site.address}/fa/desk/topics/${ids.topic}`);
    await unfold(page, words.withhold.open);
    await page.getByRole('textbox', { name: words.withhold.reason, exact: true }).fill('خطر برای یک شاهد');
    await press(page, words.withhold.submit);
    await page.getByRole('heading', { name: words.withhold.on }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await crawl(samples)).toEqual([]);

    await said(page).getByText(workflow.deeds.withhold).waitFor();
    await page.keyboard.press('z');
    await page.getByRole('heading', { name: words.withhold.title }).waitFor();
    expect(await crawl(samples)).toEqual(before);
    await page.context().close();
  }, 120_000);
});

/** Words that stand nowhere but in what the topic holds: its name, its propositions, its claims, its source. */
async function wordsOfDossier(): Promise<string[]> {
  return withClient(site.database, async (client) => {
    const { rows } = await client.query(
      `
      select title ->> 'en' as words from topic where public_id = $1
      union all select text ->> 'en' from proposition join topic on topic.id = topic_id where topic.public_id = $1
      union all select public_id from claim
      union all select substring(quote for 24) from claim
      union all select public_id from source`,
      [ids.topic],
    );
    return rows.map(({ words }) => String(words)).filter((words) => !/[<>&"'’]/.test(words));
  });
}

/** The public addresses on which one of these words stands. */
async function crawl(samples: readonly string[]): Promise<string[]> {
  const claim = ids.claim('S01');
  const paths = [
    ...publicPages(ids).map(({ path }) => `/en${path}`),
    ...[`/en/claims/${claim}/cite/ris`, `/en/claims/${claim}/revisions/1`, '/sitemap.xml'],
    ...['/api/v1/claims/suggest?q=%D8%AF%D8%A7%D8%B9%D8%B4', `/en/compare/cite/ris?c=${claim}`],
  ];
  const found: string[] = [];
  for (const path of paths) {
    const body = await (await fetch(site.address + path)).text();
    // What the address itself says comes back in a form or a link to this very page.
    const own = samples.filter((sample) => !path.includes(sample));
    if (own.some((sample) => body.includes(sample))) found.push(path);
  }
  return found;
}
