import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { axeFindings } from '../support/axe';
import { fillSignIn, useDesk } from '../support/desk';
import { openLossyProxy } from '../support/lossy-proxy';

const STORIES = ['en', 'fa'] as const;
type Story = (typeof STORIES)[number];

/** Words of the shipped article that no claim of the dossier is made of. */
const RECORDED = { en: 'داعش یک پروژهی امریکایی', fa: 'داعش یک پروژهی' } as const;

const { open, query, site, emails, administratorId } = useDesk('dossier');
let capture = { id: '', text: '' };

beforeAll(async () => {
  const [row] = await query('select id::text, text from capture');
  capture = { id: String(row?.['id']), text: String(row?.['text']) };
});

/** A draft of some words of the article, with its key and its page at the desk. */
async function draftOf(words: string): Promise<{ id: string; path: (reader: Story) => string }> {
  const { recordClaim } = await import('@/features/claim/commands');
  const start = capture.text.indexOf(words);
  const [speaker] = await query(`select id::text from actor where names ->> 'en' = 'Saeed Khosti'`);
  const speakerId = String(speaker?.['id']);
  const { id } = await recordClaim(
    {
      ...{ captureId: capture.id, speakerId, mode: 'indirect', act: 'assertion' },
      passage: { start, end: start + words.length },
      hops: [{ actorId: speakerId, act: 'says' }],
    },
    { editorId: administratorId(), opId: newId() },
  );
  const [row] = await query('select public_id from claim where id = $1', [id]);
  return { id, path: (reader) => `/${reader}/desk/claims/${row?.['public_id']}` };
}

const words = (reader: Story) => messages(reader).claimDesk;

/** A field of the notes, in one language of the interface. */
const noteIn = (page: Page, lang: Story) => page.locator(`textarea[name="note.${lang}"]`);

/** Opens what is folded away, by keyboard. */
async function unfold(page: Page, name: string): Promise<void> {
  const summary = page.locator('summary', { hasText: name });
  if (await summary.evaluate((one) => one.closest('details')?.open)) return;
  await summary.focus();
  await page.keyboard.press('Enter');
}

/** Types into a picker and takes the first that is found. */
async function pick(page: Page, name: string, typed: string): Promise<void> {
  await page.locator(`input[name="${name}.words"]`).focus();
  await page.keyboard.type(typed);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses the button that saves, by keyboard. */
async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

const isSaved = (page: Page) => page.waitForURL((url) => url.searchParams.get('saved') === '1');
const noteOf = async (id: string) =>
  (await query('select note from claim where id = $1', [id]))[0]?.['note'] as Record<string, string> | null;
const savesOf = (id: string) =>
  query('select id from history_entry where aggregate_id = $1 and version > 1', [id]);
const isNarrow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe.each(STORIES)('the editor of a claim, in %s', (reader) => {
  it('records one by keyboard, its edges moved word by word', async () => {
    const said = RECORDED[reader];
    const start = capture.text.indexOf(said);
    const firstWord = said.split(' ')[0] ?? '';
    const page = await open(
      `/${reader}/desk/claims/new?capture=${capture.id}&start=${start}&end=${start + firstWord.length}`,
    );
    const { passage, form, sections } = words(reader);
    await page.getByRole('button', { name: passage.move['end-on'], exact: true }).focus();
    const marked = page.locator('.passage-around mark');
    // An article in Dari: on is to the left.
    for (let count = 1; count < said.split(' ').length; count++) await page.keyboard.press('ArrowLeft');
    expect(await marked.textContent()).toBe(said);
    await pick(page, 'speaker', 'khosti');
    await page.getByLabel(words(reader).labels.mode, { exact: true }).focus();
    await page.keyboard.press('Home');
    await unfold(page, sections.chain);
    await pick(page, 'hops.0.actor', 'khosti');
    await unfold(page, sections.notes);
    await noteIn(page, reader).focus();
    await page.keyboard.type('از مقاله');
    expect(await axeFindings(page)).toEqual([]);
    await save(page, form.submit);
    await isSaved(page);
    const [row] = await query(
      `select claim.quote, claim.mode, claim.state, claim.note, names ->> 'en' as speaker
       from claim join actor on actor.id = speaker_id where claim.public_id = $1`,
      [new URL(page.url()).pathname.split('/').at(-1)],
    );
    expect(row).toEqual({
      ...{ quote: said, mode: 'direct', state: 'draft', speaker: 'Saeed Khosti' },
      note: { [reader]: 'از مقاله' },
    });
  });

  it('is no wider than a phone, new and recorded, with all of it unfolded', async () => {
    const { path } = await draftOf('داعش');
    for (const address of [`/${reader}/desk/claims/new?capture=${capture.id}`, path(reader)]) {
      const page = await open(address, { width: 390, touch: true });
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect([address, await isNarrow(page)]).toEqual([address, true]);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

describe('what is typed', () => {
  it('is there after a reload, at once and once the server has it', async () => {
    const { path } = await draftOf('امریکایی');
    const page = await open(path('en'));
    page.on('dialog', (dialog) => dialog.accept());
    await unfold(page, words('en').sections.notes);
    await noteIn(page, 'fa').fill('نیمه');
    await page.reload();
    await page.getByText(words('en').form.restored).waitFor();
    expect(await noteIn(page, 'fa').inputValue()).toBe('نیمه');
    await noteIn(page, 'fa').press('End');
    await noteIn(page, 'fa').pressSequentially(' و تمام');
    await page.locator('[data-saving="saved"]').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    expect(await noteIn(page, 'fa').inputValue()).toBe('نیمه و تمام');

    await save(page, words('en').form.submit);
    await isSaved(page);
    await noteIn(page, 'fa').press('End');
    await noteIn(page, 'fa').pressSequentially(' و بیشتر');
    await page.reload();
    await page.getByText(words('en').form.restored).waitFor();
    expect(await noteIn(page, 'fa').inputValue()).toBe('نیمه و تمام و بیشتر');
  });

  it('outlives a session that ends while it is typed: sign in again, and it is there', async () => {
    const { id, path } = await draftOf('پروژهی');
    const page = await open(path('fa'), { as: 'contributor' });
    page.on('dialog', (dialog) => dialog.accept());
    await query(
      'delete from auth_session using auth_user where auth_user.id = auth_session.user_id and email = $1',
      [emails().contributor],
    );
    await unfold(page, words('fa').sections.notes);
    await noteIn(page, 'fa').fill('پیش از پایان نشست');
    await page.locator('[data-saving="signed-out"]').waitFor();
    await save(page, words('fa').form.submit);
    await page.getByText(messages('fa').access.problems.kinds.signed_out).waitFor();
    expect(await noteIn(page, 'fa').inputValue()).toBe('پیش از پایان نشست');

    await page.reload();
    await fillSignIn(page, { reader: 'fa', email: emails().contributor });
    await page.waitForURL((url) => url.pathname === path('fa'));
    await page.getByText(words('fa').form.restored).waitFor();
    expect(await noteIn(page, 'fa').inputValue()).toBe('پیش از پایان نشست');
    await save(page, words('fa').form.submit);
    await isSaved(page);
    expect(await noteOf(id)).toEqual({ fa: 'پیش از پایان نشست' });
  });

  it('is one change where the answer was lost and it is sent again', async () => {
    const { id, path } = await draftOf('است');
    const proxy = await openLossyProxy(site().address);
    onTestFinished(proxy.close);
    const page = await open(path('en'), { address: proxy.address });
    page.on('dialog', (dialog) => dialog.accept());
    await unfold(page, words('en').sections.notes);
    await noteIn(page, 'en').fill('Said once');
    const lost = proxy.loseNextAnswer();
    await save(page, words('en').form.submit);
    await lost;
    expect([await noteOf(id), (await savesOf(id)).length]).toEqual([{ en: 'Said once' }, 1]);
    await page.getByRole('button', { name: messages('en').errors.retry }).click();
    await page.getByText(words('en').form.restored).waitFor();
    expect(await noteIn(page, 'en').inputValue()).toBe('Said once');
    await save(page, words('en').form.submit);
    await isSaved(page);
    expect([await noteOf(id), (await savesOf(id)).length]).toEqual([{ en: 'Said once' }, 1]);
    await page.reload();
    expect(await page.getByText(words('en').form.restored).count()).toBe(0);
  });
});

describe('two browsers on one claim', () => {
  it.each([
    ['with scripts', true, 'یک'],
    ['without scripts', false, 'آمو'],
  ])('lose neither text, %s: 409, and where both wrote both can stay', async (_how, scripts, quoted) => {
    const { id, path } = await draftOf(quoted);
    const first = await open(path('en'));
    const second = await open(path('fa'), { as: 'publisher', width: 390, scripts });
    await unfold(first, words('en').sections.notes);
    await unfold(second, words('fa').sections.notes);
    await noteIn(first, 'en').fill('The first wrote this.');
    await first.locator('textarea[name="checkableNote.en"]').fill('Only the first.');
    await noteIn(second, 'en').fill('The second wrote that.');
    await noteIn(second, 'fa').fill('تنها دومی.');
    if (scripts) await second.locator('[data-saving]').waitFor();
    await save(first, words('en').form.submit);
    await isSaved(first);

    const answered = second.waitForResponse(
      (answer) => answer.request().method() === 'POST' && !answer.url().includes('/api/'),
    );
    await save(second, words('fa').form.submit);
    const { merge } = words('fa');
    await second.getByRole('heading', { name: merge.title }).waitFor();
    expect((await answered).status()).toBe(409);
    expect(await isNarrow(second)).toBe(true);
    if (scripts) expect(await axeFindings(second)).toEqual([]);
    await second.getByRole('radio', { name: merge.both }).focus();
    await second.keyboard.press('Space');
    await save(second, merge.submit);
    await isSaved(second);
    const note = await noteOf(id);
    expect(note?.['en']).toContain('The first wrote this.');
    expect(note?.['en']).toContain('The second wrote that.');
    expect(note?.['fa']).toBe('تنها دومی.');
    const [row] = await query('select checkable_note as why from claim where id = $1', [id]);
    expect(row?.['why']).toEqual({ en: 'Only the first.' });
  });
});
