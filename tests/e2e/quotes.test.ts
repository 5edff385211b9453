import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { quotationMarks } from '@/i18n/languages';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';
import { READERS } from '../support/pages';

const visit = useBrowser();
const { claims } = readDossier();
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

type Shown = { words: string; lang: string; dir: string; before: string; after: string };

/** Every quote of a page as a reader sees it: the marks around it come from the style sheet. */
function quotesOf(page: Page): Promise<Shown[]> {
  return page.locator('blockquote').evaluateAll((quotes) =>
    quotes.map((quote) => ({
      words: quote.textContent ?? '',
      lang: quote.getAttribute('lang') ?? '',
      dir: getComputedStyle(quote).direction,
      before: getComputedStyle(quote, '::before').content,
      after: getComputedStyle(quote, '::after').content,
    })),
  );
}

/** The quotes of all pages of the list. */
async function listedQuotes(reader: string): Promise<Shown[]> {
  const page = await visit(`/${reader}/claims`);
  const quotes = await quotesOf(page);
  for (let next = page.locator('.pager a[rel=next]'); (await next.count()) > 0; ) {
    await next.click();
    await page.waitForLoadState('load');
    quotes.push(...(await quotesOf(page)));
  }
  return quotes;
}

describe.each(READERS)('on pages in %s', (reader) => {
  it('a direct quote stands in marks and reported speech in none, each word for word', async () => {
    const quotes = await listedQuotes(reader);
    expect(quotes).toHaveLength(claims.length);
    for (const { id, mode, passage } of claims) {
      const isDirect = mode === 'direct';
      expect(quotes, id).toContainEqual({
        words: passage.exact,
        ...{ lang: 'fa-AF', dir: 'rtl' },
        before: isDirect ? 'open-quote' : 'none',
        after: isDirect ? 'close-quote' : 'none',
      });
    }
  });

  it.each([
    ['S11', 'open-quote'],
    ['S01', 'none'],
    ['S08', 'none'],
  ])('the page of %s has its words first, with %s', async (name, before) => {
    const [quote] = await quotesOf(await visit(`/${reader}/claims/${ids.claim(name)}`));
    const words = claims.find(({ id }) => id === name)?.passage.exact;
    expect(quote).toMatchObject({ words, lang: 'fa-AF', dir: 'rtl', before });
  });

  it('home quotes nothing that the article does not say', async () => {
    const words = new Set(claims.map(({ passage }) => passage.exact));
    const quotes = await quotesOf(await visit(`/${reader}`));
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes.filter((quote) => !words.has(quote.words))).toEqual([]);
  });

  it('words that run the other way are set apart from those around them', async () => {
    const page = await visit(`/${reader}/claims/${ids.claim('S01')}`);
    const loose = await page.locator('main').evaluate(
      (main, foreign) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          const holder = node.parentElement?.closest('bdi, [dir]');
          const isForeign =
            new RegExp(`^[\\p{Script=${foreign}}\\p{M}\\s]+$`, 'u').test(text) && text.trim() !== '';
          if (isForeign && !(holder && main.contains(holder))) found.push(text);
        }
        return found;
      },
      reader === 'en' ? 'Arabic' : 'Latin',
    );
    expect(loose).toEqual([]);
  });
});

it('marks are those that the languages list says', async () => {
  const page = await visit('/en');
  const marks = await page.evaluate(() =>
    ['fa-AF', 'fa-IR', 'ps', 'ar', 'en', 'ur', 'uz', 'tg', 'tr', 'ru', 'fr', 'de', 'und'].map((lang) => {
      const quote = document.createElement('blockquote');
      quote.className = 'quote quote-direct';
      quote.lang = lang;
      document.body.append(quote);
      return [lang, getComputedStyle(quote).quotes] as const;
    }),
  );
  for (const [lang, quotes] of marks) {
    const { open, close } = quotationMarks(lang);
    expect(quotes, lang).toBe(`"${open}" "${close}"`);
  }
});
