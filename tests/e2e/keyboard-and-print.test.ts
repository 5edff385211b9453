import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds } from '../support/dossier';
import { READERS } from '../support/pages';

const visit = useBrowser();
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

describe.each(READERS)('by keyboard, in %s', (reader) => {
  it('the first stop leads past the menu to the content', async () => {
    const page = await visit(`/${reader}`);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.getAttribute('href')).toBe('#content');
    expect(await first.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
  });

  it('every stop of a page can be seen, has a name and shows that it has the focus', async () => {
    for (const path of ['', '/claims', `/claims/${ids.claim('S01')}`, `/sources/${ids.source}`]) {
      const page = await visit(`/${reader}${path}`);
      const blind: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return null;
          // A field may leave the ring to the box around it.
          const shows = [focused, focused.closest('form')].some(
            (one) => one && getComputedStyle(one).outlineStyle !== 'none',
          );
          const box = focused.getBoundingClientRect();
          const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '';
          const isFine = [shows, box.width > 0, box.height > 0, name !== ''].every(Boolean);
          return isFine ? null : focused.outerHTML.slice(0, 120);
        });
        if (found !== null) blind.push(found);
      }
      expect(blind, path).toEqual([]);
      await page.context().close();
    }
  });

  it('a note of the reader opens with Enter', async () => {
    const page = await visit(`/${reader}/sources/${ids.source}`);
    const note = page.locator('details.note').first();
    expect(await note.getAttribute('open')).toBeNull();
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await note.getAttribute('open')).not.toBeNull();
    expect(await note.locator('.note-card a').first().isVisible()).toBe(true);
  });
});

describe('in print', () => {
  it.each([`claims`, 'sources'] as const)(
    'the page of %s is light, without menus, with its colophon',
    async (kind) => {
      const path = kind === 'claims' ? `/claims/${ids.claim('S01')}` : `/sources/${ids.source}`;
      const page = await visit(`/en${path}`, { scheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('.masthead nav').first().isVisible()).toBe(false);
      const { ink, paper } = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const light = (shade: string) => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (!canvas) return 0;
          canvas.fillStyle = '#fff';
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = shade;
          canvas.fillRect(0, 0, 1, 1);
          return canvas.getImageData(0, 0, 1, 1).data[0] ?? 0;
        };
        return { ink: light(color), paper: light(backgroundColor) };
      });
      expect(paper).toBeGreaterThan(200);
      expect(ink).toBeLessThan(80);
      const hashes = page.getByText(/^[0-9a-f]{64}$/).locator('visible=true');
      expect(await hashes.count()).toBeGreaterThan(0);
    },
  );
});
