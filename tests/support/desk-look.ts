import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { type DeskPlace, plantBusyDesk } from './busy-desk';
import { useDesk } from './desk';
import type { Reader } from './pages';
import { ROUTES } from './rights';

/** What is pressed, and how high a finger needs it; a tick counts with its label. */
const PRESSED = '.desk-frame :is(button, summary, select, a.btn, nav a, input:not([type="hidden"]))';
const FINGER = 44;

/**
 * The tests that every page of the desk, as this reader sees it, can be read and used on a telephone. A file for each, so
 * that they run side by side.
 */
export function testDeskLook(reader: Reader) {
  const { open, site, administratorId } = useDesk('dossier');
  let places: DeskPlace[] = [];
  const at = ({ path }: DeskPlace) => `${site().address}/${reader}/desk${path}`;

  beforeAll(async () => {
    places = await plantBusyDesk(site().database, administratorId());
  }, 180_000);

  describe(`in ${reader}`, () => {
    it('every page of the desk is looked at', () => {
      const patterns = Object.keys(ROUTES).filter((route) => route.startsWith('/[lang]/desk'));
      const unseen = patterns.filter((route) => {
        const pattern = new RegExp(
          `^${route.replace('/[lang]/desk', '').replaceAll('[id]', '\\w+')}(?:\\?|$)`,
        );
        return !places.some(({ path }) => pattern.test(path));
      });
      expect(unseen).toEqual([]);
    });

    it('none is wider than a phone, all that is pressed is large enough, and axe finds nothing, in the dark too', async () => {
      const findings: string[] = [];
      const pages = new Map<DeskPlace['as'], Page>();
      for (const place of places) {
        const { as = 'administrator' } = place;
        const page =
          pages.get(as) ?? (await open(`/${reader}/desk/account`, { as, width: 390, touch: true }));
        pages.set(as, page);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(at(place));
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        findings.push(...(await faultsOf(page)).map((fault) => `${place.name}: ${fault}`));
      }
      expect(findings).toEqual([]);
    }, 300_000);
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const small = await page.locator(PRESSED).evaluateAll(tooSmall, FINGER);
  const findings = await axeFindings(page);
  // In the dark, nothing but the colours is another.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, 'color-contrast');
  return [
    ...(width > 390 ? [`${width} wide`] : []),
    ...small,
    ...findings,
    ...dark.map((finding) => `in the dark: ${finding}`),
  ];
}

/** Runs in the page: those that are lower than a finger needs. */
function tooSmall(elements: readonly Element[], finger: number): string[] {
  return elements.flatMap((element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    if (box.height === 0 || Math.round(box.height) >= finger) return [];
    return [
      `${element.tagName} "${element.textContent || element.getAttribute('name')}" is ${box.height} high`,
    ];
  });
}
