import type { Page } from 'playwright-core';
import type { EditorRole } from '@/features/access/policy';
import { messages } from '@/i18n/messages';
import { kindOf } from '@/i18n/vocabulary';
import { byKeys } from '@/tests/support/hand';
import { type Planted, SAID } from './planted';

/** Opens a page of the desk in a browser of its own, signed in. */
export type Open = (role: EditorRole, path: string) => Promise<Page>;

/** A picture: what it is called, who looks, where, and what is done before it is taken. */
export type Scene = {
  readonly file: string;
  readonly role: EditorRole;
  readonly path: string;
  readonly prepare?: (page: Page, open: Open) => Promise<void>;
};

const words = messages('en');
const picture = (name: string) => `docs/pictures/${name}.png`;

/** What the editors' guide shows, in its order, and the one picture of the desk that the README shows. */
export function scenesOf({ article, text, source, claim, published, twin }: Planted): Scene[] {
  const desk = '/en/desk';
  const reader = `${desk}/sources/${source}`;
  const select = (page: Page) => byKeys.select(page, { text, words: SAID });
  return [
    {
      ...{ file: picture('editors-import'), role: 'editor', path: `${desk}/import` },
      prepare: async (page) => {
        await page.getByLabel(words.sourceDesk.intake.text, { exact: true }).fill(article.slice(0, 900));
        await page.getByRole('region', { name: words.sourceDesk.intake.shows }).waitFor();
      },
    },
    { file: picture('editors-select'), role: 'editor', path: reader, prepare: select },
    { file: picture('editors-claim'), role: 'editor', path: `${desk}/claims/${claim}` },
    {
      ...{ file: picture('editors-conflict'), role: 'editor', path: `${desk}/claims/${claim}` },
      prepare: (page, open) => conflict(page, open, `${desk}/claims/${claim}`),
    },
    { file: picture('editors-suggestions'), role: 'editor', path: `${reader}/suggestions`, prepare: toCards },
    {
      ...{ file: picture('suggestions-fa'), role: 'editor', path: `/fa/desk/sources/${source}/suggestions` },
      prepare: async (page) => {
        await page.setViewportSize({ width: 840, height: 760 });
        await toCards(page);
      },
    },
    {
      ...{ file: picture('editors-link'), role: 'editor' },
      path: `${desk}/links/new?from=${claim}&to=${published}`,
      prepare: async (page) => {
        const { name, test } = kindOf('contradicts', 'denial', 'en');
        const kind = page.getByRole('radio', { name: `${name} ${test}`, exact: true });
        await kind.check();
        await page.locator('.link-form').scrollIntoViewIfNeeded();
        await kind.scrollIntoViewIfNeeded();
      },
    },
    { file: picture('editors-inbox'), role: 'publisher', path: desk },
    { file: picture('editors-publish'), role: 'publisher', path: `${desk}/publish/${source}` },
    {
      ...{ file: picture('editors-note'), role: 'editor', path: reader },
      prepare: async (page) => {
        await select(page);
        await page.keyboard.press('KeyA');
        await page.locator('.mark-bar textarea').first().fill('Does he speak for the ministry still?');
      },
    },
    {
      ...{ file: picture('editors-merge'), role: 'editor', path: `${desk}/actors/${twin}/merge` },
      prepare: async (page) => {
        await page.goto(`${page.url()}?into.words=Saeed%20Khosti`, { waitUntil: 'networkidle' });
      },
    },
    {
      ...{ file: picture('editors-takedown'), role: 'administrator' },
      path: `${desk}/takedowns?of=/desk/sources/${source}`,
      prepare: (page) => toTop(page, '.takedown'),
    },
    { file: picture('editors-settings'), role: 'administrator', path: `${desk}/settings` },
    {
      ...{ file: picture('editors-undo'), role: 'publisher', path: `${desk}/publish/${source}` },
      prepare: async (page) => {
        await page.getByRole('button', { name: words.workflow.publication.publish, exact: true }).click();
        await page.locator('.toasts').filter({ hasText: words.workflow.deeds.publish }).waitFor();
      },
    },
  ];
}

/** Both write a note on the same claim; the other one is faster. */
async function conflict(page: Page, open: Open, path: string): Promise<void> {
  const { form, merge, sections } = words.claimDesk;
  const write = async (one: Page, note: string) => {
    const fold = one.locator('details', { hasText: sections.notes }).last();
    if (!(await fold.evaluate((element) => element.hasAttribute('open')))) {
      await fold.locator('summary').first().click();
    }
    await one.locator('textarea[name="note.en"]').fill(note);
  };
  const other = await open('publisher', path);
  await write(page, 'The tweet was deleted since; the article is all we have of it.');
  await write(other, 'Ask the ministry whether he still speaks for it.');
  const save = (one: Page) => one.getByRole('button', { name: form.submit, exact: true }).click();
  await save(other);
  await other.waitForURL((url) => url.searchParams.get('saved') === '1');
  await save(page);
  await page.getByRole('heading', { name: merge.title }).waitFor();
}

/** The first suggestion that waits for a decision: the one before it is recorded already. */
function toCards(page: Page): Promise<void> {
  return toTop(page, 'article.suggestion:has(input[type="radio"])');
}

/** Scrolls so that the first of these stands a little below the upper edge. */
async function toTop(page: Page, selector: string): Promise<void> {
  const element = page.locator(selector).first();
  await element.evaluate((one) => {
    scrollTo({ top: one.getBoundingClientRect().top + scrollY - 24, behavior: 'instant' });
  });
}
