import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';
import { READERS } from '../support/pages';

const visit = useBrowser();
const { claims, links } = readDossier();
const NO_SCRIPTS = { scripts: false } as const;
const exact = (id: string) => claims.find((claim) => claim.id === id)?.passage.exact ?? '';
let ids: DossierIds;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
});

const compared = (...names: string[]) => `/compare?c=${names.map(ids.claim).join(',')}`;
const ask = (path: string) => fetch(inject('site').address + path);

describe('two claims side by side, without scripts', () => {
  it('show every contradiction with its sentence, its words, and its cue where the source has one', async () => {
    const contradictions = links.filter(({ type }) => type === 'contradicts');
    expect(contradictions).toHaveLength(23);
    const page = await visit(`/en${compared('S01', 'S02')}`, NO_SCRIPTS);
    for (const { id, from, to, assertedBy, cue } of contradictions) {
      await page.goto(`${inject('site').address}/en${compared(from, to)}`);
      expect(await page.locator('h1').textContent(), id).toMatch(/\.$/);
      const quotes = await page.locator('.pair blockquote').allTextContents();
      expect(quotes, id).toEqual([exact(from), exact(to)]);
      expect(await page.locator(`.spine.contradicts.spine-${assertedBy}`).count(), id).toBe(1);
      expect(await page.locator('.spine .cue').allTextContents(), id).toEqual(cue ? [cue.exact] : []);
      expect(await page.getByText('which of the two is right.').count(), id).toBe(1);
    }
  }, 120_000);

  it('can be swapped, and the relation keeps its direction', async () => {
    const page = await visit(`/en${compared('S20', 'S19')}`, NO_SCRIPTS);
    const sentence = await page.locator('h1').textContent();
    expect(sentence).toMatch(/Muttaqi rejects what .*Kurilla said/);
    await page.getByRole('link', { name: 'Swap' }).click();
    await page.waitForURL((address) => address.search.startsWith(`?c=${ids.claim('S19')},`));
    expect(await page.locator('.pair blockquote').first().textContent()).toBe(exact('S19'));
    expect(await page.locator('h1').textContent()).toBe(sentence);
  });

  it('say so when the answer is older than what it seems to answer', async () => {
    for (const name of ['S14', 'S15']) {
      const page = await visit(`/en${compared(name, 'S08')}`, NO_SCRIPTS);
      expect(await page.locator('.notice').textContent(), name).toMatch(/are older than those of/);
      await page.context().close();
    }
  });

  it('say so when nothing is recorded between them, and why editors set them aside', async () => {
    const page = await visit(`/en${compared('S01', 'S16')}`, NO_SCRIPTS);
    expect(await page.locator('.notice').textContent()).toMatch(/No link is recorded.*did not link them/s);
    expect(await page.locator('.spine').textContent()).toBe('No link recorded');
  });

  it('show the sentence of the source with both spans and the cue', async () => {
    const page = await visit(`/fa${compared('S01', 'S02')}`, NO_SCRIPTS);
    const passage = page.locator('.passage');
    expect(readDossier().article).toContain(await passage.textContent());
    expect(await passage.locator('mark.cue').allTextContents()).toEqual(['با آنکه']);
    expect(await passage.locator('.differs').allTextContents()).toEqual([exact('S01'), exact('S02')]);
  });

  it('show what a retelling adds and drops, in whole words', async () => {
    const page = await visit(`/ps${compared('S22', 'S23')}`, NO_SCRIPTS);
    const sides = page.locator('.drift blockquote');
    expect(await sides.allTextContents()).toEqual([exact('S22'), exact('S23')]);
    for (const side of await sides.all()) {
      const own = await side.locator('.differs').allTextContents();
      expect(own.length).toBeGreaterThan(0);
      const words = new Set((await side.textContent())?.split(/\s+/));
      expect(own.flatMap((run) => run.split(/\s+/)).filter((word) => !words.has(word))).toEqual([]);
    }
  });
});

describe('three and four claims', () => {
  it('stand in equal columns, and each relation in a row of its own', async () => {
    const page = await visit(`/en${compared('S22', 'S19', 'S24', 'S02')}`);
    const widths = await page
      .locator('.row-words td')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)));
    expect(widths).toHaveLength(4);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    expect(await page.locator('.relations .stance.contradicts').count()).toBe(3);
  });

  it('can be taken away and moved', async () => {
    const page = await visit(`/en${compared('S22', 'S19', 'S24')}`, NO_SCRIPTS);
    await page.getByRole('link', { name: 'Put C one place earlier' }).click();
    await page.waitForURL((address) => address.search === compared('S22', 'S24', 'S19').slice(8));
    await page.getByRole('link', { name: 'Remove A from the comparison' }).click();
    await page.waitForURL((address) => address.search === compared('S24', 'S19').slice(8));
  });
});

describe.each(READERS)('choosing claims, in %s', (reader) => {
  it('works without scripts: search, take, compare', async () => {
    const page = await visit(`/${reader}/compare`, NO_SCRIPTS);
    await page.locator('.choices .btn').first().click();
    await page.waitForURL(/\?c=\w{10}$/);
    await page.locator('main input[type=search]').fill('متقي');
    await page.locator('main input[type=search]').press('Enter');
    await page.waitForURL(/q=/);
    await page.locator('section:has(#found) .choices .btn').first().click();
    await page.waitForURL(/\?c=\w{10},\w{10}$/);
    expect(await page.locator('.pair .voice').count()).toBe(2);
  });

  it('finds claims as one types, by keyboard alone', async () => {
    const page = await visit(`/${reader}/compare?c=${ids.claim('S01')}`);
    const field = page.locator('main input[type=search]');
    await field.pressSequentially('داعش');
    await page.locator('[role=option]').first().waitFor();
    await field.press('ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
    await field.press('Escape');
    expect(await page.locator('[role=option]').count()).toBe(0);
    await field.press('End');
    await field.pressSequentially(' ');
    await field.press('Backspace');
    await page.locator('[role=option]').first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(/\?c=\w{10},\w{10}$/);
  });
});

it('leaves out what is not there, and says so', async () => {
  const page = await visit(
    `/en/compare?c=${ids.claim('S01')},2222222222,oops,${ids.claim('S02')}`,
    NO_SCRIPTS,
  );
  expect(await page.locator('.notice').first().textContent()).toMatch(
    /^2 of the claims asked for are not here/,
  );
  expect(await page.locator('.pair blockquote').count()).toBe(2);
});

it('suggests no more than eight claims, to any question', async () => {
  for (const words of ['', ' ', 'داعش', "'); drop table claim; --", 'x'.repeat(5000), '%00', ':*&|!()']) {
    const answer = await ask(`/api/v1/claims/suggest?q=${encodeURIComponent(words)}&lang=zz`);
    expect(answer.status, words.slice(0, 20)).toBe(200);
    expect((await answer.json()).claims.length).toBeLessThanOrEqual(8);
  }
});

describe('a citation as a file', () => {
  it.each([
    ['txt', 'text/plain; charset=utf-8'],
    ['bib', 'application/x-bibtex; charset=utf-8'],
    ['ris', 'application/x-research-info-systems; charset=utf-8'],
    ['json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ])('is given as %s, for a claim and for a comparison', async (format, type) => {
    const id = ids.claim('S01');
    for (const path of [
      `/claims/${id}/cite/${format}`,
      `/compare/cite/${format}${compared('S01', 'S02').slice(8)}`,
    ]) {
      const answer = await ask(`/en${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="sanad-[\w-]+\.\w+"$/);
      expect(await answer.text()).toContain(exact('S01'));
    }
  });

  it.each(['/claims/2222222222/cite/bib', '/compare/cite/bib', '/compare/cite/bib?c=2222222222'])(
    'is none at %s',
    async (path) => {
      const answer = await ask(`/en${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    },
  );

  it('is none in a format we do not write', async () => {
    expect((await ask(`/en/claims/${ids.claim('S01')}/cite/docx`)).status).toBe(404);
  });
});

it('copies the comparison as text with its citation', async () => {
  const page = await visit(`/en${compared('S01', 'S02')}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.tools summary', { hasText: 'Cite' }).click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(exact('S01'));
  expect(copied).toContain(`/en${compared('S01', 'S02')}`);
});
