import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';
import { READERS } from '../support/pages';

const visit = useBrowser();
const { claims, links, article } = readDossier();
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

/** The words under the highlights of one claim, over all the pieces it may be cut into. */
function wordsOf(page: Page, name: string): Promise<string | null> {
  return page.locator(`[id="claim-${ids.claim(name)}"]`).textContent();
}

describe.each(READERS)('the reader, in %s', (reader) => {
  it('shows the article word for word, in its own language and direction', async () => {
    const page = await visit(`/${reader}/sources/${ids.source}`);
    const blocks = await page.locator('.reader .text').evaluateAll((all) =>
      all.map((block) => ({
        text: block.textContent ?? '',
        lang: block.getAttribute('lang'),
        dir: getComputedStyle(block).direction,
      })),
    );
    const paragraphs = article.split('\n').filter((line) => line.trim() !== '');
    expect(blocks.map(({ text }) => text)).toEqual(paragraphs.map((line) => line.trim()));
    expect(blocks.filter(({ lang, dir }) => lang !== 'fa-AF' || dir !== 'rtl')).toEqual([]);
  });

  it('marks all 27 claims at their exact words, numbered in reading order', async () => {
    const page = await visit(`/${reader}/sources/${ids.source}`);
    expect(claims).toHaveLength(27);
    for (const { id, passage } of claims) expect(await wordsOf(page, id), id).toBe(passage.exact);
    const numbers = await page
      .locator('.hl-n [data-n]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-n') ?? ''));
    const digits = new Intl.NumberFormat({ en: 'en', fa: 'fa-AF', ps: 'ps' }[reader]);
    expect(numbers).toEqual(claims.map((_claim, index) => digits.format(index + 1)));
  });

  it('has a note beside the text for each claim', async () => {
    const page = await visit(`/${reader}/sources/${ids.source}`);
    expect(await page.locator('.notes details.note').count()).toBe(27);
    for (const { id } of claims) {
      expect(await page.locator(`.notes a[href="/${reader}/claims/${ids.claim(id)}"]`).count(), id).toBe(1);
    }
  });
});

it('shows S09 readable inside S08: its own mark, number and note', async () => {
  const page = await visit(`/en/sources/${ids.source}`);
  const inner = page.locator(`[id="claim-${ids.claim('S08')}"] [id="claim-${ids.claim('S09')}"]`);
  const [outerClaim, innerClaim] = ['S08', 'S09'].map((name) => claims.find(({ id }) => id === name));
  const isNested =
    (innerClaim?.passage.start ?? 0) >= (outerClaim?.passage.start ?? 0) &&
    (innerClaim?.passage.end ?? 0) <= (outerClaim?.passage.end ?? 0);
  expect(isNested).toBe(true);
  expect(await inner.textContent()).toBe(innerClaim?.passage.exact);
  await inner.scrollIntoViewIfNeeded();
  expect(await inner.locator('.hl-n').first().isVisible()).toBe(true);
});

it('shows the words by which the source itself sets claims against each other', async () => {
  const asserted = links.filter(({ type, assertedBy }) => type === 'contradicts' && assertedBy === 'source');
  expect(asserted).toHaveLength(6);
  const page = await visit(`/en/sources/${ids.source}`);
  const marked = await page.locator('.hl-cue').allTextContents();
  for (const { id, cue } of asserted) expect(marked.join('|'), id).toContain(cue?.exact ?? id);
});

it('copies the bare words: no number, mark or note is in them', async () => {
  const page = await visit(`/en/sources/${ids.source}`);
  const copied = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.reader .text') ?? document.body);
    getSelection()?.addRange(range);
    return String(getSelection()).trim();
  });
  expect(copied).toBe(article.split('\n')[0]?.trim());
});

it('opens at a quote from its address, and names it to those who cannot see', async () => {
  const page = await visit(`/en/sources/${ids.source}#claim-${ids.claim('S20')}`);
  const mark = page.locator(`[id="claim-${ids.claim('S20')}"]`);
  const box = await mark.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(900);
  expect(await mark.locator('.hl-n').first().getAttribute('aria-label')).toMatch(/Claim \d+/);
});
