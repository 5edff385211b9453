import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { axeFindings } from '../support/axe';
import { useDesk } from '../support/desk';
import { READERS, type Reader } from '../support/pages';
import { ROOT } from '../support/tree';

const ARTICLE = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8').trim();
const PARAGRAPHS = ARTICLE.split('\n').filter((line) => line.trim() !== '');

const { open, query: rows, site } = useDesk('empty');

/** Texts that are no copies of one another. */
const TAPPED = {
  en: ['او', 'دیروز', 'سه', 'تن', 'دید', 'شب'],
  fa: ['باران', 'بسیار', 'بود', 'راه', 'بسته', 'شد'],
  ps: ['دوی', 'نن', 'کابل', 'ته', 'راغلل', 'بېرته'],
} as const;

const signedIn = (reader: Reader, { scripts = true, touch = false } = {}): Promise<Page> =>
  open(`/${reader}/desk/import`, { scripts, touch, width: touch ? 390 : 1280 });

/** Imports a text of this reader's own, so that no two stories meet. */
async function importText(page: Page, reader: Reader, text: string): Promise<void> {
  const { intake } = messages(reader).sourceDesk;
  await page.getByLabel(intake.text, { exact: true }).fill(text);
  await page.getByRole('button', { name: intake.submit }).click();
  await page.waitForURL(`**/${reader}/desk/sources/*`);
}

describe('an editor', () => {
  it('pastes the seed article out of a page, and its paragraphs stay; what is typed next outlives a reload', async () => {
    const page = await signedIn('fa');
    const { intake, looks } = messages('fa').sourceDesk;
    const html = `<article>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}</article>`;
    await page.getByLabel(intake.text, { exact: true }).evaluate((area, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.getByRole('region', { name: intake.shows }).waitFor();
    expect(await page.getByRole('region', { name: intake.shows }).textContent()).toContain(looks.rtl);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: intake.submit }).click();
    await page.waitForURL('**/fa/desk/sources/*');
    expect(await page.locator('[data-start]').count()).toBe(PARAGRAPHS.length);
    const [capture] = await rows('select text from capture');
    expect(
      String(capture?.['text'])
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(PARAGRAPHS.map((line) => line.replaceAll(/[ \t]+/g, ' ').trim()));

    await page.goto(`${site().address}/fa/desk/import`);
    await page.getByLabel(intake.text, { exact: true }).fill(`${PARAGRAPHS.slice(1).join('\n')}\nپایان`);
    await page.locator('[data-saving="saved"]').waitFor();
    await page.reload();
    await page.getByText(messages('fa').claimDesk.form.left).waitFor();
    await page.getByRole('button', { name: intake.submit }).click();
    await page.getByLabel(intake.anyway).check();
    expect(await page.getByLabel(intake.text, { exact: true }).inputValue()).toContain('پایان');
    await page.getByRole('button', { name: intake.submit }).click();
    await page.waitForURL('**/fa/desk/sources/*');
    await page.locator('#desk-text').waitFor();
    await page.goto(`${site().address}/fa/desk/import`);
    expect(await page.getByLabel(intake.text, { exact: true }).inputValue()).toBe('');
  });

  it.each(READERS)(
    'selects by keyboard, over paragraphs, notes, answers and settles, in %s',
    async (reader) => {
      const page = await signedIn(reader);
      const { bar } = messages(reader).sourceDesk;
      const { annotations } = messages(reader);
      await importText(page, reader, `سخنگوی ${reader} گفت که نه\nوزیر ${reader} گفت که بلی`);
      const text = page.locator('#desk-text');
      await text.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('End');
      await page.keyboard.press('Shift+ArrowLeft');
      await page.getByRole('toolbar', { name: bar.bar }).waitFor();
      expect(await page.locator('[data-key="KeyC"]').getAttribute('href')).toMatch(
        /capture=.+&start=\d+&end=\d+$/,
      );
      await page.keyboard.press('KeyA');
      await page.keyboard.type('Who says so?');
      await page.getByRole('button', { name: bar.save, exact: true }).last().click();
      const thread = page.getByRole('article').filter({ hasText: 'Who says so?' }).last();
      await thread.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const [passage] = await rows('select exact from passage order by id desc limit 1');
      expect(passage?.['exact']).toBe(`نه\nوزیر`);

      await thread.getByText(annotations.reply, { exact: true }).first().click();
      await thread.getByLabel(annotations.replyBody).fill('دفتر سخنگو');
      await thread.getByRole('button', { name: annotations.replySend }).click();
      await page.getByText('دفتر سخنگو').first().waitFor();
      await thread.getByRole('button', { name: annotations.resolve }).click();
      await page.locator('.settled').waitFor();

      await text.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('KeyH');
      await page.locator('.mark-bare').waitFor();
    },
  );

  it.each(READERS)(
    'taps the first word and the last at 390 pixels, and highlights them, in %s',
    async (reader) => {
      const page = await signedIn(reader, { touch: true });
      const { bar } = messages(reader).sourceDesk;
      await importText(page, reader, TAPPED[reader].join(' '));
      const tap = async (word: string) => {
        const box = await page.locator('[data-start]').evaluate((element, wanted) => {
          const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
          const at = node?.nodeValue?.indexOf(wanted) ?? -1;
          if (!node || at < 0) return null;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }, word);
        await page.touchscreen.tap(box?.x ?? 0, box?.y ?? 0);
      };
      const [, , first = '', middle = '', last = ''] = TAPPED[reader];
      await tap(first);
      await tap(last);
      await page.getByRole('button', { name: bar.highlight }).first().click();
      await page.locator('.mark-bare').waitFor();
      expect(await page.locator('.mark-bare').textContent()).toBe([first, middle, last].join(' '));
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it.each([
    ['with scripts', true, 'والی گفت که راه باز است.'],
    ['without scripts', false, 'شاروال کابل از کمبود آب در تابستان سخن زد'],
  ])('chooses a file once: refused, the form has its words, %s', async (_how, scripts, said) => {
    const page = await signedIn('fa', { scripts });
    const { intake, fields, faults } = messages('fa').sourceDesk;
    await page.getByLabel(intake.text, { exact: true }).fill('');
    await page.getByLabel(intake.file, { exact: true }).setInputFiles({
      ...{ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(said) },
    });
    await page.getByLabel(fields.url, { exact: true }).fill('nowhere');
    await page.getByRole('button', { name: intake.submit }).click();
    await page.getByText(faults.address).waitFor();
    await page.getByText(intake.fileReturned).waitFor();
    expect(await page.getByLabel(intake.text, { exact: true }).inputValue()).toBe(said);
    await page.getByLabel(fields.url, { exact: true }).fill('');
    await page.getByRole('button', { name: intake.submit }).click();
    await page.waitForURL('**/fa/desk/sources/*');
    expect(await page.locator('#desk-text').textContent()).toContain(said);
  });

  it.each(READERS)('marks words by copying them, without scripts, in %s', async (reader) => {
    const page = await signedIn(reader, { scripts: false });
    const { bar, byWords, problems } = messages(reader).sourceDesk;
    const { annotations } = messages(reader);
    await importText(page, reader, `رییس ${reader} گفت که شاید`);
    await page.getByText(byWords.title).click();
    const form = page.getByRole('region', { name: bar.annotate });
    await form.getByLabel(byWords.words).fill('هرگز');
    await form.getByLabel(annotations.body, { exact: true }).fill('Is it so?');
    await form.getByRole('button', { name: bar.save }).click();
    expect(await page.getByRole('alert').textContent()).toBe(problems.lost);
    await page.getByText(byWords.title).click();
    await form.getByLabel(byWords.words).fill('گفت که شايد');
    expect(await form.getByLabel(annotations.body, { exact: true }).inputValue()).toBe('Is it so?');
    await form.getByRole('button', { name: bar.save }).click();
    expect(await page.locator('.mark-note').textContent()).toBe('گفت که شاید');
  });
});
