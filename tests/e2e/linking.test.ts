import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { kindOf } from '@/i18n/vocabulary';
import { axeFindings } from '../support/axe';
import { useDesk } from '../support/desk';
import { byKeys, byTouch } from '../support/hand';

type Reader = 'en' | 'fa';
type Pair = { readonly from: string; readonly to: string };

const { open, query, site } = useDesk('dossier');
let pairs: readonly Pair[];

beforeAll(async () => {
  const rows = await query(`
    select a.public_id as from, b.public_id as to from claim a join claim b on a.id < b.id
    where a.speaker_id <> b.speaker_id
      and not exists (select from link where pair_low in (a.id, b.id) and pair_high in (a.id, b.id))
    order by a.id, b.id limit 3`);
  pairs = rows.map((row) => ({ from: String(row['from']), to: String(row['to']) }));
});

/** The desk of one editor, in a browser of their own. */
const deskOf = (as: 'editor' | 'publisher', reader: Reader, scripts = true): Promise<Page> =>
  open(`/${reader}/desk`, { as, scripts });

/** Presses a button as a keyboard does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Opens what is folded away, by keyboard. */
async function unfold(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: name }).focus();
  await page.keyboard.press('Enter');
}

/** The button of a kind of contradiction: its name, then the question that decides. */
function kindButton(page: Page, kind: string, reader: Reader) {
  const { name, test } = kindOf('contradicts', kind, reader);
  return page.getByRole('radio', { name: `${name} ${test}`, exact: true });
}

describe('the other claim', () => {
  it.each([
    { reader: 'en', hand: byKeys, look: { width: 1280 } },
    { reader: 'fa', hand: byTouch, look: { width: 390, touch: true } },
  ] as const)(
    'is picked as one types, with its words in view, in $reader',
    async ({ reader, hand, look }) => {
      const { linkDesk } = messages(reader);
      const { from, to } = pairs[2] ?? { from: '', to: '' };
      const [other] = await query('select quote from claim where public_id = $1', [to]);
      const page = await open(`/${reader}/desk/links/new?from=${from}`, look);
      await hand.pick(page.getByLabel(linkDesk.otherWords), to);
      const preview = page.locator('.picker-taken .picker-text');
      expect(String(other?.['quote'])).toContain((await preview.textContent())?.replace(/…$/, ''));
      expect(await axeFindings(page)).toEqual([]);
      await hand.press(page.getByRole('button', { name: linkDesk.goOn, exact: true }));
      await page.waitForURL((url) => url.searchParams.get('to') === to);
    },
  );

  it('is searched for by its speaker and chosen from a list without scripts', async () => {
    const { linkDesk } = messages('en');
    const { from } = pairs[2] ?? { from: '' };
    const [other] = await query(
      `select claim.public_id as id, actor.names ->> 'en' as name from claim join actor on actor.id = speaker_id
       where claim.public_id <> $1 order by claim.sort_on desc, claim.id desc limit 1`,
      [from],
    );
    const page = await open(`/en/desk/links/new?from=${from}`, { scripts: false });
    await page.getByLabel(linkDesk.otherWords).fill(String(other?.['name']));
    await page.getByRole('button', { name: linkDesk.goOn, exact: true }).click();
    await page.locator(`a[href$="to=${other?.['id']}"]`).click();
    expect(new URL(page.url()).searchParams.get('to')).toBe(other?.['id']);
  });
});

describe('a field that looks up what is typed', () => {
  const LOOKED_UP = '**/api/v1/desk/claims?*';
  const openPicker = async () => {
    const page = await open(`/en/desk/links/new?from=${pairs[2]?.from}`);
    const field = page.getByLabel(messages('en').linkDesk.otherWords);
    return { page, field, options: page.locator('.picker').getByRole('option') };
  };

  it.each([
    ['fails', (route: Route) => route.abort()],
    ['is refused', (route: Route) => route.fulfill({ status: 503 })],
    ['never answers', () => undefined],
  ])('asks again where a look-up %s, and shows what it then finds', async (_how, fail) => {
    const { page, field, options } = await openPicker();
    let asked = 0;
    await page.route(LOOKED_UP, async (route) => {
      asked += 1;
      await (asked === 1 ? fail(route) : route.continue());
    });
    await field.focus();
    await page.keyboard.type('داعش');
    await options.first().waitFor();
    expect([asked, await field.getAttribute('aria-expanded')]).toEqual([2, 'true']);
  });

  it('is closed by Escape, opened by the arrow, walked round and chosen from by keyboard', async () => {
    const { page, field, options } = await openPicker();
    await field.focus();
    await page.keyboard.type('داعش');
    await options.first().waitFor();
    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => options.first().isVisible()).toBe(false);
    expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual(['داعش', 'false']);
    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = options.nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.locator('.picker-taken').waitFor();
    expect(await options.first().isVisible()).toBe(false);
    const [id, was] = await Promise.all(
      ['other.id', 'other.was'].map((name) => page.locator(`input[name="${name}"]`).inputValue()),
    );
    expect([id === '', was, await field.evaluate((one) => one === document.activeElement)]).toEqual([
      ...[false, await field.inputValue(), true],
    ]);
  });
});

const said = (page: Page) => page.locator('.toasts');

/** Waits until the page says what was done. */
const hear = (page: Page, deed: string): Promise<void> => said(page).filter({ hasText: deed }).waitFor();

describe.each(['en', 'fa'] as const)('a contradiction, by keyboard, in %s', (reader) => {
  const { workflow, linkDesk } = messages(reader);
  const pair = () => pairs[reader === 'en' ? 0 : 1] ?? { from: '', to: '' };
  let address = '';

  it('is linked by an editor, who sees the sentence readers will read, and takes it back once', async () => {
    const page = await deskOf('editor', reader);
    await page.goto(`${site().address}/${reader}/desk/links/new?from=${pair().from}&to=${pair().to}`);
    const denial = kindButton(page, 'denial', reader);
    // The keys answer once the page's scripts have come.
    await expect
      .poll(async () => {
        await page.keyboard.press('c');
        await page.keyboard.press('Space');
        return denial.isChecked();
      })
      .toBe(true);
    const preview = page.locator('.link-preview p[lang]');
    await expect.poll(() => preview.count()).toBe(3);
    expect(await preview.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual([
      'en',
      'fa-AF',
      'ps',
    ]);
    await page.getByLabel(messages(reader).access.byline.fa).first().fill('با هم نمی‌خواند');
    await press(page, linkDesk.save);
    await page.waitForURL(/\/desk\/links\/[2-9a-z]{10}$/);
    address = new URL(page.url()).pathname;
    await hear(page, workflow.deeds.link);

    await press(page, workflow.steps.submit);
    await hear(page, workflow.deeds.submit);
    await page.keyboard.press('z');
    await hear(page, workflow.deeds.undo);
    await press(page, workflow.steps.submit);
    await hear(page, workflow.deeds.submit);
    expect(await page.getByRole('button', { name: workflow.steps.publish }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is found in the inbox of a second one, published, hidden from readers by undo, and published again', async () => {
    const page = await deskOf('publisher', reader);
    const waiting = page.getByRole('link', { name: '↔' });
    await waiting.waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press('j');
        return waiting.evaluate((link) => link === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
    await press(page, workflow.steps.publish);
    await hear(page, workflow.deeds.publish);
    await page.keyboard.press('z');
    await hear(page, workflow.deeds.undo);
    await press(page, workflow.steps.publish);
    await hear(page, workflow.deeds.publish);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is compared by a reader', async () => {
    const page = await open(`/${reader}/compare?c=${pair().from},${pair().to}`, { as: null });
    expect(await page.locator('main').textContent()).toContain(kindOf('contradicts', 'denial', reader).name);
  });

  it('is withdrawn with a reason, without scripts, and the withdrawal is taken back', async () => {
    const page = await deskOf('publisher', reader, false);
    await page.goto(site().address + address);
    await page.locator('summary', { hasText: linkDesk.withdraw }).click();
    await page.getByLabel(messages(reader).access.byline.fa).first().fill('اشتباه ما بود');
    await page.getByRole('button', { name: linkDesk.withdraw, exact: true }).click();
    expect(await said(page).textContent()).toContain(workflow.deeds.withdraw);
    expect(await page.locator('main').textContent()).toContain(linkDesk.withdrawn);
    await page.getByRole('button', { name: workflow.undo }).click();
    expect(await page.locator('main').textContent()).not.toContain(linkDesk.withdrawn);
  });
});

it('sends back with a comment that the editor reads, who then writes a note on the link and takes it back', async () => {
  const { workflow, linkDesk } = messages('en');
  const pair = pairs[2] ?? { from: '', to: '' };
  const editor = await deskOf('editor', 'en');
  await editor.goto(`${site().address}/en/desk/links/new?from=${pair.from}&to=${pair.to}`);
  await kindButton(editor, 'scope', 'en').check();
  await editor.getByLabel(messages('en').access.byline.en).first().fill('They mean other places');
  await press(editor, linkDesk.save);
  await editor.waitForURL(/\/desk\/links\/[2-9a-z]{10}$/);
  await press(editor, workflow.steps.submit);
  await hear(editor, workflow.deeds.submit);

  const publisher = await deskOf('publisher', 'en');
  await publisher.goto(editor.url());
  await unfold(publisher, workflow.steps.send_back);
  await publisher.getByLabel(workflow.reasons.send_back).fill('Say which places');
  await press(publisher, workflow.steps.send_back);
  await hear(publisher, workflow.deeds.send_back);
  await editor.reload();
  expect(await editor.locator('.sent-back blockquote').textContent()).toBe('Say which places');

  const { annotations } = messages('en');
  const thread = editor.locator('#annotations .thread');
  await unfold(editor, annotations.begin);
  await editor.getByLabel(annotations.body, { exact: true }).fill('Both mean Nangarhar');
  await press(editor, annotations.save);
  await hear(editor, workflow.deeds.annotate);
  expect(await thread.textContent()).toContain('Both mean Nangarhar');
  await editor.keyboard.press('z');
  await hear(editor, workflow.deeds.undo);
  expect(await thread.count()).toBe(0);
});
