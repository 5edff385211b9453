import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';

const visit = useBrowser();
const { claims, links } = readDossier();
const contradictions = links.filter(({ type }) => type === 'contradicts');
const NO_SCRIPTS = { scripts: false } as const;
/** The links of the dossier between present voices of the Taliban; R42 is a former spokesman's and not among them. */
const INSIDE = ['R01', 'R02', 'R03', 'R04', 'R08', 'R20', 'R21', 'R41'];
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

const marks = (page: Page) => page.locator('.claim-mark');
const arcs = (page: Page) => page.locator('.timeline .arcs path');
/** Where the middle of something stands on the page. */
async function middle(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0) / 2;
}

describe.each(['en', 'fa', 'ps'])('a topic without scripts, in %s', (reader) => {
  const topic = (query = '') => `/${reader}/topics/${ids.topic}${query}`;

  it('marks every claim once, and every claim is a row of the table', async () => {
    const page = await visit(topic(), NO_SCRIPTS);
    expect(await marks(page).count()).toBe(claims.length);
    expect(await page.locator('table.twin').first().locator('tbody tr').count()).toBe(claims.length);
    expect(await page.locator('.claim-mark-denial').count()).toBe(4);
  });

  it('draws a dozen of the contradictions, and all of the one claim that is chosen', async () => {
    const page = await visit(topic(), NO_SCRIPTS);
    expect(await arcs(page).count()).toBe(12);
    const chosen = ids.claim('S01');
    await page.locator(`.claim-mark[href*="claim=${chosen}"]`).click();
    await page.waitForURL(/claim=/);
    const own = contradictions.filter(({ from, to }) => from === 'S01' || to === 'S01');
    expect(await arcs(page).count()).toBe(own.length);
    expect(await page.locator('.timeline .arc-source').count()).toBe(
      own.filter(({ assertedBy }) => assertedBy === 'source').length,
    );
    expect(await page.locator('.chosen-claim blockquote').textContent()).toBe(claims[0]?.passage.exact);
    expect(await page.locator('.chosen-against li').count()).toBe(own.length);
  });

  it('comes nearer and back by links, and to two days by a form', async () => {
    const page = await visit(topic(), NO_SCRIPTS);
    const dated = async () => (await marks(page).count()) - 19;
    expect(await dated()).toBe(8);
    await page.locator('.time-steps a').first().click();
    await page.waitForURL(/from=/);
    expect(await dated()).toBe(3);
    await page.locator('.time-brush select[name=from]').selectOption('2023-01-12');
    await page.locator('.time-brush select[name=to]').selectOption('2023-03-23');
    await page.locator('.time-brush button').press('Enter');
    await page.waitForURL(/from=2023-01-12&to=2023-03-23/);
    expect(await dated()).toBe(5);
    await page.locator('.time-steps a').last().click();
    await page.waitForURL((address) => !address.search.includes('from'));
    expect(await dated()).toBe(8);
  });

  it('lets time run the way the language is read', async () => {
    const page = await visit(topic(), NO_SCRIPTS);
    const [letter, reply] = [ids.claim('S24'), ids.claim('S20')];
    const [first, later] = [
      await middle(page, `.claim-mark[href*="${letter}"]`),
      await middle(page, `.claim-mark[href*="${reply}"]`),
    ];
    expect(first < later).toBe(reader === 'en');
  });

  it('maps who contradicts whom, and turns to one speaker', async () => {
    const page = await visit(topic(), NO_SCRIPTS);
    expect(await page.locator('.map-column li').count()).toBeGreaterThan(5);
    const counts = await page
      .locator('.twin-pairs tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('li').length));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(contradictions.length);
    const kurilla = ids.actor('Michael Kurilla');
    await page.locator(`.map-column a[href*="focus=${kurilla}"]`).click();
    await page.waitForURL(/focus=/);
    expect(await page.locator('.map-column li').count()).toBe(3);
    expect(await page.locator('.map-edges path').count()).toBe(2);
  });
});

describe.each(['en', 'fa', 'ps'])('an organisation without scripts, in %s', (reader) => {
  it('shows exactly the contradictions between its present voices', async () => {
    const page = await visit(`/${reader}/speakers/${ids.actor('Taliban')}`, NO_SCRIPTS);
    const shown = await page
      .locator('.speaker-pairs > li')
      .evaluateAll((pairs) =>
        pairs.map((pair) =>
          [...pair.querySelectorAll('blockquote a')].map((link) =>
            link.getAttribute('href')?.split('/').at(-1),
          ),
        ),
      );
    const expected = links
      .filter(({ id }) => INSIDE.includes(id))
      .map(({ from, to }) => [ids.claim(from), ids.claim(to)]);
    expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
  });

  it('washes the cells that clash and keeps the former spokesman apart from them', async () => {
    const page = await visit(`/${reader}/speakers/${ids.actor('Taliban')}`, NO_SCRIPTS);
    const clashing = page.locator('.matrix td.clash');
    expect(await clashing.count()).toBe(3);
    expect(await page.locator('.matrix td.clash.apart').count()).toBe(0);
    expect(await page.locator('.matrix td.apart:not(.silent)').count()).toBe(3);
    const former = page.locator('section.former');
    expect(await former.locator(`a[href$="${ids.actor('Saeed Khosti')}"]`).count()).toBe(1);
    expect(await page.locator('.matrix td.silent').first().textContent()).toBe('');
  });

  it('lists on a phone only who speaks', async () => {
    const page = await visit(`/${reader}/speakers/${ids.actor('Taliban')}`, { ...NO_SCRIPTS, width: 390 });
    expect(await page.locator('.matrix td.silent').first().isVisible()).toBe(false);
    expect(await page.locator('.matrix td.clash').first().isVisible()).toBe(true);
  });
});

describe.each([
  ['en', 'khalil'],
  ['fa', 'خلیل زاد'],
  ['ps', 'خليلزاد'],
])('the list of speakers, in %s', (reader, typed) => {
  it('finds a speaker by a part of the name, in any spelling', async () => {
    const page = await visit(`/${reader}/speakers`, NO_SCRIPTS);
    expect(await page.locator('.speaker-entries > li').count()).toBe(10);
    await page.locator('main input[type=search]').fill(typed);
    await page.locator('main input[type=search]').press('Enter');
    await page.waitForURL(/q=/);
    expect(await page.locator('.speaker-entries > li').count()).toBe(1);
    await page.locator('.speaker-entries a').click();
    await page.waitForURL(new RegExp(ids.actor('Zalmay Khalilzad')));
    expect(await page.locator('.speaker-pairs > li').count()).toBe(1);
  });
});

it('prints the timeline whole: lanes, marks and arcs, without its buttons', async () => {
  const page = await visit(`/fa/topics/${ids.topic}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.time-window').isVisible()).toBe(false);
  expect(await page.locator('.timeline-plot').isVisible()).toBe(true);
  expect(await page.locator('table.twin').first().isVisible()).toBe(true);
});
