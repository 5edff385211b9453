import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { EditorRole } from '@/features/access/policy';
import { messages } from '@/i18n/messages';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from './accounts';
import { launchBrowser } from './chromium';
import { plainBrowser } from './forms';
import { type Newsroom, plantEditors } from './newsroom';
import { ownSite } from './own-site';
import type { Reader } from './pages';
import type { TestSite } from './site';
import type { Beginning } from './templates';

/** How somebody comes to a page of the desk. */
export type DeskVisit = {
  /** As whom; nobody is signed in where it is null. An editor unless told. */
  readonly as?: EditorRole | null;
  /** Width of the window in CSS pixels; 1280 unless told. */
  readonly width?: number;
  /** With a finger instead of a mouse. */
  readonly touch?: boolean;
  /** False is a browser that runs no script of the page. */
  readonly scripts?: boolean;
  /** Another way to the site, such as a proxy; the site's own address unless told. */
  readonly address?: string;
};

/** A site of this file of tests alone, its editors, and browsers to visit it with. */
export type Desk = {
  readonly site: () => TestSite;
  readonly emails: () => Newsroom['emails'];
  /** The key of the administrator as an author. */
  readonly administratorId: () => string;
  /** Opens a page in a browser of its own, signed in. It is closed with the test. */
  readonly open: (path: string, visit?: DeskVisit) => Promise<Page>;
  /** Runs one statement and gives its rows. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
};

const HEIGHT = 900;

/** Gives this file of tests a site with a newsroom. Call it once at the top of the file. */
export function useDesk(beginning: Beginning): Desk {
  let browser: Browser | undefined;
  let opened: { site: TestSite; emails: Newsroom['emails']; administratorId: string } | undefined;
  const contexts: BrowserContext[] = [];
  const there = () => {
    if (!opened) throw new Error('There is a site once the tests run, not while they are read');
    return opened;
  };

  beforeAll(async () => {
    const site = await ownSite(beginning);
    opened = { site, ...(await plantEditors(site)) };
    browser = await launchBrowser(inject('chromium'));
  }, 180_000);
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.site.stop();
  });

  const open: Desk['open'] = async (path, { as = 'editor', address, ...look } = {}) => {
    const { site, emails } = there();
    if (!browser) throw new Error('There is no browser');
    const context = await browser.newContext(contextOf(look));
    contexts.push(context);
    if (as !== null) await context.addCookies(await cookiesOf(site.address, emails[as]));
    const page = await context.newPage();
    await page.goto((address ?? site.address) + path);
    return page;
  };
  return {
    site: () => there().site,
    emails: () => there().emails,
    administratorId: () => there().administratorId,
    open,
    query: (sql, values = []) =>
      withClient(there().site.database, async (client) => (await client.query(sql, [...values])).rows),
  };
}

/** Fills the form of the sign-in page that is open, and sends it. */
export async function fillSignIn(
  page: Page,
  { reader, email, password = PASSWORD }: { reader: Reader; email: string; password?: string },
): Promise<void> {
  const { signIn } = messages(reader).access;
  await page.getByLabel(signIn.email).fill(email);
  await page.getByLabel(signIn.password).fill(password);
  await page.getByRole('button', { name: signIn.submit, exact: true }).click();
}

/** Signs in without opening a page, and gives what the browser keeps of it. */
async function cookiesOf(address: string, email: string) {
  const visitor = plainBrowser(address);
  const answer = await visitor.send('/en/sign-in', { email, password: PASSWORD });
  expect([email, answer.status]).toEqual([email, 303]);
  return [...visitor.cookies].map(([name, value]) => ({ name, value, url: address }));
}

function contextOf({ width = 1280, touch = false, scripts = true }: DeskVisit) {
  return {
    viewport: { width, height: HEIGHT },
    hasTouch: touch,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  } as const;
}
