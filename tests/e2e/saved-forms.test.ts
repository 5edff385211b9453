import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorRole } from '@/features/access/policy';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { axeFindings } from '../support/axe';
import { fillSignIn, useDesk } from '../support/desk';

const { open, query, emails, site } = useDesk('dossier');
const { claimDesk, access } = messages('en');

type Claim = { readonly id: string; readonly publicId: string };
let claim: Claim;
let other: Claim;
let source = { id: '', publicId: '' };
let topic = '';
let actor = '';

beforeAll(async () => {
  const rows = await query(`
    select a.id::text as a, a.public_id as a_public, b.id::text as b, b.public_id as b_public
    from claim a join claim b on a.id < b.id
    where not exists (select from link where pair_low in (a.id, b.id) and pair_high in (a.id, b.id))
    order by a.id, b.id limit 1`);
  const [row] = rows;
  claim = { id: String(row?.['a']), publicId: String(row?.['a_public']) };
  other = { id: String(row?.['b']), publicId: String(row?.['b_public']) };
  const [found] = await query('select id::text, public_id from source limit 1');
  source = { id: String(found?.['id']), publicId: String(found?.['public_id']) };
  const [others] = await query(`select (select public_id from topic limit 1) as topic,
    (select public_id from actor where type = 'person' order by id limit 1) as actor`);
  topic = String(others?.['topic']);
  actor = String(others?.['actor']);
  const { reportError } = await import('@/features/report/commands');
  await reportError({
    about: `/claims/${claim.publicId}`,
    message: 'The figure is of another month.',
    contact: '',
  });
});

/** The forms in which more than a word is typed: where they stand, one of their fields, and how their name begins. */
const FORMS = {
  link: ['link-new', 'why.fa', () => `links/new?from=${claim.publicId}&to=${other.publicId}`],
  finding: ['finding-new', 'why.fa', () => `findings/new?claim=${claim.publicId}`],
  reply: ['reply-new', 'text', () => `replies/new?claim=${claim.publicId}`],
  note: ['note-new', 'body', () => `claims/${claim.publicId}`],
  evidence: ['evidence-words', 'words', () => `sources/${source.publicId}`],
  'new copy': ['recapture', 'text', () => `sources/${source.publicId}/captures`],
  takedown: ['takedown', 'reason', () => `takedowns?of=${claim.publicId}`],
  source: ['source', 'title', () => `sources/${source.publicId}`],
  topic: ['topic-new', 'description.fa', () => 'topics'],
  proposition: ['proposition-new', 'text.fa', () => `topics/${topic}`],
  scale: ['scale', 'reason', () => 'scales?scale='],
  page: ['page', 'body', () => 'pages?text=fa'],
  report: ['report', 'reason', () => 'reports'],
  speaker: ['actor-new', 'names.fa', () => 'actors/new'],
  'known speaker': ['actor', 'note.fa', () => `actors/${actor}`],
  office: ['office-new', 'title.fa', () => `actors/${actor}`],
} as const;
type Form = keyof typeof FORMS;
const ALL = Object.keys(FORMS) as Form[];

const pathOf = (form: Form) => `/en/desk/${FORMS[form][2]()}`;

const formOf = (page: Page, form: Form) =>
  page.locator(`form:has(input[name="work"][value^="${FORMS[form][0]}:"])`);
const fieldOf = (page: Page, form: Form) => formOf(page, form).locator(`[name="${FORMS[form][1]}"]`);

/** Opens the page with all of it unfolded. A question about leaving is answered with yes. */
async function openForm(form: Form, as: EditorRole = 'administrator'): Promise<Page> {
  const page = await open(pathOf(form), { as });
  page.on('dialog', (dialog) => dialog.accept());
  await unfold(page);
  return page;
}

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

const worksOf = async (form: Form) =>
  (await query(`select form from work_in_progress where starts_with(form, $1)`, [`${FORMS[form][0]}:`]))
    .length;

describe('what is typed', () => {
  it('into any form that asks for more than a word is there again once the server has it', async () => {
    const first = await openForm('link');
    const pages: [Form, Page][] = [['link', first]];
    for (const form of ALL.slice(1)) {
      const page = await first.context().newPage();
      await page.goto(site().address + pathOf(form));
      await unfold(page);
      pages.push([form, page]);
    }
    for (const [form, page] of pages) await fieldOf(page, form).fill(`نوشته: ${form}`);
    for (const [form, page] of pages) await formOf(page, form).locator('[data-saving="saved"]').waitFor();
    await first.evaluate(() => localStorage.clear());
    for (const [form, page] of pages) {
      await page.reload();
      await formOf(page, form).getByText(claimDesk.form.left).waitFor();
      expect(await fieldOf(page, form).inputValue()).toBe(`نوشته: ${form}`);
    }
    expect(await Promise.all(ALL.map(worksOf))).toEqual(ALL.map(() => 1));
  }, 180_000);

  it('is there at once after a reload, unfolded, and for nobody else', async () => {
    const page = await openForm('note', 'publisher');
    await fieldOf(page, 'note').fill('نیمه');
    await page.reload();
    await formOf(page, 'note').getByText(claimDesk.form.restored).waitFor();
    expect([await fieldOf(page, 'note').inputValue(), await fieldOf(page, 'note').isVisible()]).toEqual([
      ...['نیمه', true],
    ]);
    expect(await axeFindings(page)).toEqual([]);
    const theirs = await openForm('note', 'editor');
    expect(await fieldOf(theirs, 'note').inputValue()).toBe('');
  });
});

describe('a form that is done', () => {
  it('is forgotten, at the server and in the browser, where it leads to another page', async () => {
    const page = await openForm('link');
    const { name, test } = kindOf('contradicts', 'denial', 'en');
    await page.getByRole('radio', { name: `${name} ${test}`, exact: true }).check();
    // The server does not have this yet.
    await fieldOf(page, 'link').press('End');
    await fieldOf(page, 'link').pressSequentially('.');
    await page.getByRole('button', { name: messages('en').linkDesk.save, exact: true }).click();
    await page.waitForURL(/\/desk\/links\/[2-9a-z]{10}$/);
    const [link] = await query('select reason from link order by proposed_at desc limit 1');
    expect(link?.['reason']).toEqual({ fa: 'نوشته: link.' });
    await page.locator('.toasts').filter({ hasText: /./ }).waitFor();
    await expect.poll(() => keptIn(page)).toEqual([]);
    expect(await worksOf('link')).toBe(0);
  });

  it('is empty for the next, where it stays on its page', async () => {
    const page = await openForm('note');
    const field = fieldOf(page, 'note');
    await field.fill('یادداشتی که فرستاده می‌شود');
    await formOf(page, 'note').getByRole('button').click();
    await page.getByRole('article').filter({ hasText: 'یادداشتی که فرستاده می‌شود' }).waitFor();
    await expect.poll(() => field.inputValue()).toBe('');
    await expect.poll(() => worksOf('note')).toBe(0);
    expect(await keptIn(page)).toEqual([]);
    await page.reload();
    expect(await field.inputValue()).toBe('');
  });

  it('keeps what was typed while it was under way', async () => {
    const page = await openForm('note');
    const field = fieldOf(page, 'note');
    await field.fill('فرستاده');
    await page.route('**/desk/claims/**', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await formOf(page, 'note').getByRole('button').click();
    await field.press('End');
    await field.pressSequentially(' و بیشتر');
    await page
      .getByRole('article')
      .filter({ hasText: /^.*فرستاده/ })
      .last()
      .waitFor();
    await expect.poll(() => field.inputValue()).toBe('فرستاده و بیشتر');
    await formOf(page, 'note').locator('[data-saving="saved"]').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    expect(await field.inputValue()).toBe('فرستاده و بیشتر');
  });
});

const keptIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('sanad.work.')));

it('outlives a session that ends while it is typed: sign in again, and it is there', async () => {
  const page = await openForm('reply', 'editor');
  await query(
    'delete from auth_session using auth_user where auth_user.id = auth_session.user_id and email = $1',
    [emails().editor],
  );
  await fieldOf(page, 'reply').fill('پیش از پایان نشست');
  await formOf(page, 'reply').locator('[data-saving="signed-out"]').waitFor();
  await page.reload();
  await fillSignIn(page, { reader: 'en', email: emails().editor });
  await page.waitForURL((url) => url.pathname === '/en/desk/replies/new');
  await formOf(page, 'reply').getByText(claimDesk.form.restored).waitFor();
  expect(await fieldOf(page, 'reply').inputValue()).toBe('پیش از پایان نشست');
});

it('says that a draft was changed since its words were typed', async () => {
  const page = await openForm('finding');
  const { findings } = messages('en');
  await page.getByRole('radio', { name: new RegExp(`^${term('verdicts', 'false', 'en')} `) }).check();
  await page.getByLabel(findings.from).fill('2026-01-02');
  await page.getByRole('button', { name: findings.save, exact: true }).click();
  await page.waitForURL(/\/desk\/findings\/[2-9a-z]{10}$/);
  const draft = page.locator('form:has(input[name="work"][value^="finding:"])');
  const why = draft.getByLabel(access.byline.fa);
  await unfold(page);
  await why.fill('از من');
  await draft.locator('[data-saving="saved"]').waitFor();
  await query('update assessment set version = version + 1 where public_id = $1', [
    new URL(page.url()).pathname.split('/').at(-1),
  ]);
  await page.reload();
  await draft.getByText(claimDesk.form.older).waitFor();
  expect(await why.inputValue()).toBe('از من');
});

/** Keeps the scripts of a page back until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Where somebody writes: the name of the field, what it says, and the caret. */
const writingIn = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
    return [field.name, field.value, field.selectionStart];
  });

describe('words that are typed before the scripts come', () => {
  it('stay, with the focus and the caret, while what was kept is put back around them', async () => {
    const page = await openForm('finding', 'publisher');
    await fieldOf(page, 'finding').fill('نگه داشته');
    const letGo = await holdScripts(page);
    await page.goto(site().address + pathOf('finding'), { waitUntil: 'commit' });
    const early = formOf(page, 'finding').locator('[name="why.en"]');
    await early.focus();
    await page.keyboard.type('ealy');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    letGo();
    await page.keyboard.type('r');
    await formOf(page, 'finding').getByText(claimDesk.form.restored).waitFor();
    expect(await writingIn(page)).toEqual(['why.en', 'early', 3]);
    expect(await fieldOf(page, 'finding').inputValue()).toBe('نگه داشته');
    await page.keyboard.type('!');
    expect(await writingIn(page)).toEqual(['why.en', 'ear!ly', 4]);
    await formOf(page, 'finding').locator('[data-saving="saved"]').waitFor();
    expect(await writingIn(page)).toEqual(['why.en', 'ear!ly', 4]);
  });

  it('are looked up by a picker that is made anew around them', async () => {
    const page = await openForm('reply', 'publisher');
    await fieldOf(page, 'reply').fill('نگه داشته');
    const letGo = await holdScripts(page);
    await page.goto(site().address + pathOf('reply'), { waitUntil: 'commit' });
    await formOf(page, 'reply').locator('[name="actor.words"]').focus();
    await page.keyboard.insertText('khosti');
    letGo();
    await formOf(page, 'reply').locator('.picker').getByRole('option').first().waitFor();
    expect(await writingIn(page)).toEqual(['actor.words', 'khosti', 6]);
    expect(await fieldOf(page, 'reply').inputValue()).toBe('نگه داشته');
  });
});

it('leaves the fields somebody types into alone while another form of the page is done', async () => {
  const page = await openForm('note', 'publisher');
  const note = page.locator('textarea[name="note.en"]');
  await fieldOf(page, 'note').fill('A note beside it');
  await note.fill('Typed');
  await note.evaluate((field) => field.setAttribute('data-same', ''));
  await formOf(page, 'note').getByRole('button').click();
  await note.focus();
  await page.getByRole('article').filter({ hasText: 'A note beside it' }).waitFor();
  expect([await note.inputValue(), await note.getAttribute('data-same')]).toEqual(['Typed', '']);
});
