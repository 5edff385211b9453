import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { axeFindings } from '../support/axe';
import { launchBrowser } from '../support/chromium';
import { plantEditors } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import type { TestSite } from '../support/site';

const KEPT = 'هفت هزار جنگجوی داعش از پاکستان به افغانستان می‌آیند';
const OLD = (reader: string) => `خبر ${reader}.\nمتقی گفت که ${KEPT}.`;
const NEW = (reader: string) => OLD(reader).replace('هفت هزار', 'هشت هزار');

let site: TestSite;
let browser: Browser;
let email = '';
const sources = new Map<string, string>();

beforeAll(async () => {
  site = await ownSite('dossier');
  const { emails, administratorId } = await plantEditors(site);
  email = emails.contributor;
  const { importSource, newestCapture } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const by = () => ({ editorId: administratorId, opId: newId() });
  for (const reader of ['en', 'fa']) {
    const text = OLD(reader);
    const { id } = await importSource(
      {
        ...{ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', title: `گزارش ${reader}` },
        bytes: new TextEncoder().encode(text),
      },
      by(),
    );
    const [row] = await withClient(
      site.database,
      async (client) =>
        (
          await client.query(
            'select public_id, (select id from actor order by id limit 1) as speaker from source where id = $1',
            [id],
          )
        ).rows,
    );
    const start = text.indexOf(KEPT);
    await recordClaim(
      {
        ...{
          captureId: (await newestCapture(id)).id,
          speakerId: row?.speaker,
          mode: 'indirect',
          act: 'estimate',
        },
        passage: { start, end: start + KEPT.length },
        hops: [{ actorId: row?.speaker, act: 'says' }],
      },
      by(),
    );
    sources.set(reader, String(row?.public_id));
  }
  browser = await launchBrowser(inject('chromium'));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

it.each([
  ['en', true, 1280],
  ['fa', false, 390],
] as const)(
  'captures again, shows the words that changed and asks where a claim stands now, in %s, scripts: %s',
  async (reader, scripts, width) => {
    const words = messages(reader).captures;
    const { signIn } = messages(reader).access;
    const context = await browser.newContext({
      ...{ viewport: { width, height: 900 }, javaScriptEnabled: scripts, reducedMotion: 'reduce' },
    });
    const page = await context.newPage();
    const path = `/${reader}/desk/sources/${sources.get(reader)}/captures`;
    await page.goto(`${site.address}/${reader}/sign-in?next=${path}`);
    await page.getByLabel(signIn.email).fill(email);
    await page.getByLabel(signIn.password).fill(PASSWORD);
    await page.getByRole('button', { name: signIn.submit, exact: true }).click();
    await page.waitForURL(({ pathname }) => pathname === path);

    await page.getByLabel(words.text, { exact: true }).fill(NEW(reader));
    await page.getByRole('button', { name: words.submit }).click();
    const difference = page.getByRole('region', { name: words.difference });
    await difference.waitFor();
    expect(await difference.locator('ins').allTextContents()).toEqual(['هشت']);
    expect(await difference.locator('del').allTextContents()).toEqual(['هفت']);
    expect(
      await difference.locator('.difference').evaluate((element) => getComputedStyle(element).direction),
    ).toBe('rtl');

    const passages = page.getByRole('region', { name: words.passages });
    expect(await passages.textContent()).toContain(words.states.fuzzy);
    if (scripts) expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await passages.getByRole('button', { name: words.accept }).click();
    await passages.getByText(words.decisions.accepted).waitFor({ state: 'attached' });
    await context.close();
  },
);
