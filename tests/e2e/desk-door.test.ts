import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messages, translator } from '@/i18n/messages';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { axeFindings } from '../support/axe';
import { launchBrowser } from '../support/chromium';
import { fillSignIn } from '../support/desk';
import { plainBrowser } from '../support/forms';
import { type Newsroom, plantEditors } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { READERS, type Reader } from '../support/pages';
import type { TestSite } from '../support/site';
import { totp } from '../support/totp';

let site: TestSite;
let newsroom: Pick<Newsroom, 'emails'>;
let browser: Browser;

beforeAll(async () => {
  site = await ownSite('empty');
  browser = await launchBrowser(inject('chromium'));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const words = (reader: Reader) => messages(reader).access;

async function visit(path: string, { scripts = true, width = 1280, context }: Visit = {}): Promise<Page> {
  const options = {
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  } as const;
  const page = await (context ?? (await browser.newContext(options))).newPage();
  await page.goto(site.address + path);
  return page;
}
type Visit = { scripts?: boolean; width?: number; context?: BrowserContext };

const signIn = (page: Page, reader: Reader, email: string, password = PASSWORD): Promise<void> =>
  fillSignIn(page, { reader, email, password });

/** Waits until the address itself is this one: it also stands in that of the page that leads there. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => url.pathname === path);
}

async function query(sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(site.database, async (client) => (await client.query(sql, [...values])).rows);
}

describe('a site that nobody has set up', () => {
  it.each(READERS)(
    'leads to the set-up page, which keeps what was typed when the code is wrong, in %s',
    async (reader) => {
      const page = await visit(`/${reader}/sign-in`, { scripts: false, width: 390 });
      await page.getByRole('link', { name: words(reader).signIn.setUp }).click();
      await page.getByLabel(words(reader).setUp.code).fill('2222-3333-4444-5555');
      await page.getByLabel(words(reader).signIn.email).fill('chief@example.org');
      await page.getByLabel(words(reader).password.choose).fill(PASSWORD);
      await page.getByLabel(words(reader).byline.fa).fill('میز خبر');
      await page.getByRole('button', { name: words(reader).setUp.submit }).click();
      expect(await page.getByRole('alert').textContent()).toBe(words(reader).problems.reasons.ticket);
      expect(await page.getByLabel(words(reader).signIn.email).inputValue()).toBe('chief@example.org');
      expect(await page.getByLabel(words(reader).byline.fa).inputValue()).toBe('میز خبر');
      expect(await page.getByLabel(words(reader).setUp.code).inputValue()).toBe('');
      expect(await query('select 1 from auth_user')).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a site with a newsroom', () => {
  beforeAll(async () => {
    newsroom = await plantEditors(site);
  }, 120_000);

  it('has no set-up page any more', async () => {
    const answer = await plainBrowser(site.address).get('/en/set-up');
    expect(answer.status).toBe(404);
  });

  it.each(READERS)('lets an editor in by keyboard alone, and out again, in %s', async (reader) => {
    const page = await visit(`/${reader}/sign-in?next=/${reader}/desk/account`);
    await page.getByLabel(words(reader).signIn.email).focus();
    await page.keyboard.type(newsroom.emails.editor);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await arrive(page, `/${reader}/desk/account`);
    await page.getByRole('heading', { level: 1, name: words(reader).account.heading }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: words(reader).desk.signOut }).focus();
    await page.keyboard.press('Enter');
    await arrive(page, `/${reader}/sign-in`);
    expect((await plainBrowser(site.address).get(`/${reader}/desk/account`)).status).toBe(404);
    await page.context().close();
  });

  it.each(['sign-in', 'sign-in?step=code', 'invitation/2222-2222'])(
    'has no fault of access at %s',
    async (path) => {
      for (const reader of READERS) {
        const page = await visit(`/${reader}/${path}`, { width: 390 });
        expect([reader, await axeFindings(page)]).toEqual([reader, []]);
        await page.context().close();
      }
    },
  );

  it.each(READERS)('lets an administrator write how we work, without scripts, in %s', async (reader) => {
    const said = messages(reader).pages;
    const own = `# Us in ${reader}\n\n<b>A newsroom.</b>`;
    const page = await visit(`/${reader}/sign-in?next=/${reader}/desk/pages`, { scripts: false, width: 390 });
    await signIn(page, reader, newsroom.emails.administrator);
    await page.waitForURL(`**/${reader}/desk/pages`);
    await page.getByRole('textbox', { name: said.body, exact: true }).fill(own);
    await page.getByRole('button', { name: said.look }).click();
    await page.getByRole('region', { name: said.preview }).getByText('<b>A newsroom.</b>').waitFor();
    expect(await query('select 1 from page_text where lang = $1', [reader])).toEqual([]);
    expect(await page.getByRole('textbox', { name: said.body, exact: true }).inputValue()).toBe(own);
    await page.getByRole('button', { name: said.save }).click();
    await page.getByText(said.saved).waitFor();
    const seen = await plainBrowser(site.address).get(`/${reader}/about/methodology`);
    expect(await seen.text()).toContain(`Us in ${reader}`);
    await page.getByRole('link', { name: said.use }).click();
    expect(await page.getByRole('textbox', { name: said.body, exact: true }).inputValue()).toBe(own);
    await page.context().close();
  });

  it('has no fault of access where an administrator writes a page, in any language', async () => {
    const page = await visit('/en/sign-in?next=/en/desk/pages');
    await signIn(page, 'en', newsroom.emails.administrator);
    await page.waitForURL('**/en/desk/pages');
    for (const reader of READERS) {
      await page.goto(`${site.address}/${reader}/desk/pages?text=fa`);
      expect([reader, await axeFindings(page)]).toEqual([reader, []]);
    }
    await page.context().close();
  });

  it('reads a refusal out, keeps the address, and does not say which was wrong', async () => {
    const page = await visit('/en/sign-in');
    const said = [];
    for (const email of [newsroom.emails.editor, 'nobody@example.org']) {
      await signIn(page, 'en', email, 'not the password');
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      said.push(await page.getByRole('alert').filter({ hasText: /\S/ }).textContent());
      expect(await page.getByLabel(words('en').signIn.email).inputValue()).toBe(email);
    }
    expect(said).toEqual([words('en').problems.reasons.refused, words('en').problems.reasons.refused]);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('lets an administrator invite, and the invited in without scripts, at 390 pixels', async () => {
    const admin = await visit('/en/sign-in?next=/en/desk/people');
    await signIn(admin, 'en', newsroom.emails.administrator);
    await arrive(admin, '/en/desk/people');
    expect(await axeFindings(admin)).toEqual([]);
    await admin.getByLabel(words('en').signIn.email).last().fill('guest@example.org');
    await admin
      .getByRole('radio', { name: words('en').roles.publisher })
      .last()
      .check();
    await admin.getByLabel(words('en').byline.en).last().fill('Guest desk');
    await admin.getByRole('button', { name: words('en').people.inviteSubmit }).click();
    const link = await admin.getByLabel(words('en').people.linkName, { exact: true }).inputValue();
    await admin.getByText('guest@example.org').waitFor();
    await admin.context().close();

    const guest = await visit(new URL(link).pathname, { scripts: false, width: 390 });
    expect(await guest.getByRole('main').textContent()).toContain('guest@example.org');
    await guest.getByLabel(words('en').password.choose).fill(PASSWORD);
    await guest.getByRole('button', { name: words('en').invitation.submit }).click();
    expect(guest.url()).toContain('/en/sign-in?done=invitation');
    await signIn(guest, 'en', 'guest@example.org');
    expect(new URL(guest.url()).pathname).toBe('/en/desk');
    expect((await guest.goto(link))?.status()).toBe(404);
    await guest.context().close();
  });

  it('shows an open tab the sign-in page at once when its editor leaves, and keeps what they typed', async () => {
    const page = await visit('/en/sign-in?next=/en/desk/account');
    await signIn(page, 'en', newsroom.emails.contributor);
    await arrive(page, '/en/desk/account');
    await page.getByLabel(words('en').byline.ps).fill('زما نوم');
    await query(`delete from auth_user where email = $1`, [newsroom.emails.contributor]);
    await page.getByRole('button', { name: words('en').account.bylineSubmit }).click();
    await page.getByText(words('en').problems.kinds.signed_out).waitFor();
    expect(await page.getByLabel(words('en').byline.ps).inputValue()).toBe('زما نوم');
    await page.reload();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/en/sign-in?next=%2Fen%2Fdesk%2Faccount',
    );
    expect(await page.getByText(words('en').signIn.again).count()).toBe(1);
    await page.context().close();
  });

  it('asks for the second step once it is on', async () => {
    const page = await visit('/fa/sign-in?next=/fa/desk/account');
    await signIn(page, 'fa', newsroom.emails.publisher);
    await arrive(page, '/fa/desk/account');
    const { account, code } = words('fa');
    await page.getByLabel(words('fa').password.present).nth(1).fill(PASSWORD);
    await page.getByRole('button', { name: account.twoFactorBegin }).click();
    const uri = (await page.getByRole('link', { name: account.twoFactorOpen }).getAttribute('href')) ?? '';
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel(account.twoFactorConfirm).fill(inPersianDigits(totp(uri)));
    await page.getByRole('button', { name: account.twoFactorConfirmSubmit }).click();
    await page.getByText(account.twoFactorOn).waitFor();
    await page.context().close();

    const again = await visit('/fa/sign-in', { scripts: false, width: 390 });
    await signIn(again, 'fa', newsroom.emails.publisher);
    expect(await again.getByRole('heading', { level: 1 }).textContent()).toBe(code.heading);
    expect((await again.request.get(`${site.address}/fa/desk/account`, { maxRedirects: 0 })).status()).toBe(
      404,
    );
    await again.getByLabel(code.code).fill('000000');
    await again.getByRole('button', { name: code.submit }).click();
    expect(await again.getByRole('alert').textContent()).toBe(words('fa').problems.reasons.code_wrong);
    await again.getByLabel(code.code).fill(totp(uri));
    await again.getByRole('button', { name: code.submit }).click();
    expect(new URL(again.url()).pathname).toBe('/fa/desk');
    await again.context().close();
  });

  it('counts tries by the socket, whatever X-Forwarded-For says', async () => {
    await query('delete from auth_limit');
    const statuses: number[] = [];
    for (let count = 0; count < 45; count++) {
      const fields = { email: `x${count}@example.org`, password: 'not the password' };
      const answer = await plainBrowser(site.address).send('/en/sign-in', fields, {
        'x-forwarded-for': `203.0.113.${count}`,
      });
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(40);
    expect(statuses.slice(-5)).toEqual([403, 403, 403, 403, 403]);
    const page = await visit('/ps/sign-in', { scripts: false });
    await signIn(page, 'ps', 'y@example.org', 'not the password');
    expect(await page.getByRole('alert').textContent()).toBe(
      translator('ps')('access.problems.wait', { count: 15 }),
    );
    await page.context().close();
    await query('delete from auth_limit');
  });
});

function inPersianDigits(code: string): string {
  return code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}
