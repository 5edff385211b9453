import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { useBrowser } from '../support/browser';
import { dossierIds } from '../support/dossier';
import { plainBrowser } from '../support/forms';
import { type Newsroom, plantEditors } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { type PublicPage, publicPages, READERS } from '../support/pages';
import type { TestSite } from '../support/site';
import { loggedStatements } from '../support/sql-log';
import { ROOT } from '../support/tree';

const SCRIPT_BUDGET = 12_000;
const MOST_STATEMENTS = 4;
const FONT_BUDGET = 200_000;

const visit = useBrowser();
let pages: PublicPage[] = [];

beforeAll(async () => {
  pages = publicPages(await dossierIds(inject('site').database));
});

/** What an empty page of this build makes a browser load: the files every page begins with. */
function emptyPageBytes(): number {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.next/build-manifest.json'), 'utf8'));
  const files: string[] = manifest.rootMainFiles;
  return files.reduce((sum, file) => sum + gzipped(readFileSync(join(ROOT, '.next', file))), 0);
}

function gzipped(bytes: Buffer): number {
  return gzipSync(new Uint8Array(bytes)).length;
}

/** Opens a page and adds up what it loads: scripts as gzip would send them, fonts as they are. */
async function loadedBytes(path: string, status: number): Promise<{ script: number; font: number }> {
  const sizes: Record<'script' | 'font', Promise<number>[]> = { script: [], font: [] };
  const page = await visit(path, {
    status,
    onResponse: (response) => {
      const kind = response.request().resourceType();
      if (kind === 'script') sizes.script.push(response.body().then(gzipped));
      if (kind === 'font') sizes.font.push(response.body().then((body) => body.length));
    },
  });
  await page.waitForLoadState('networkidle');
  const [script, font] = [await sumOf(sizes.script), await sumOf(sizes.font)];
  await page.context().close();
  return { script, font };
}

async function sumOf(sizes: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

it.each(READERS)(
  'no page in %s loads more than 12 kB of script beyond an empty one, or 200 kB of type',
  async (reader) => {
    const empty = emptyPageBytes();
    expect(empty).toBeGreaterThan(50_000);
    const heavy: string[] = [];
    for (const { name, path, status = 200 } of pages) {
      const { script, font } = await loadedBytes(`/${reader}${path}`, status);
      expect(script, name).toBeGreaterThan(0);
      if (script - empty > SCRIPT_BUDGET) heavy.push(`${name}: ${script} bytes of script over ${empty}`);
      if (font > FONT_BUDGET) heavy.push(`${name}: ${font} bytes of type`);
    }
    expect(heavy).toEqual([]);
  },
);

describe('a site that nobody else asks', () => {
  let site: TestSite;
  let emails: Newsroom['emails'];

  beforeAll(async () => {
    site = await ownSite('dossier');
    ({ emails } = await plantEditors(site));
  });
  afterAll(() => site?.stop());

  it('asks the database at most four things for a page', async () => {
    const counts = new Map<string, number>();
    for (const { name, path } of publicPages(await dossierIds(site.database))) {
      const address = `${site.address}/en${path}`;
      const { statements } = await loggedStatements(site, async () => (await fetch(address)).text());
      counts.set(name, statements.length);
    }
    expect([...counts].filter(([, count]) => count > MOST_STATEMENTS)).toEqual([]);
    // The counter counts: a page with claims on it has asked for them, and those of our own words ask nothing.
    expect([...counts].filter(([, count]) => count === 0)).toEqual([
      ['the legend', 0],
      ['the form for errors', 0],
      ['thanks for a report', 0],
      ['a page that is not there', 0],
    ]);
  });

  it('asks no more for a claim or a link at the desk, once it knows whose session it is', async () => {
    const visitor = plainBrowser(site.address);
    await visitor.send('/en/sign-in', { email: emails.publisher, password: PASSWORD });
    const [row] = await withClient(site.database, async (client) => {
      const found = await client.query(`
        select claim.public_id as claim, link.public_id as link from claim join link on claim.id = from_claim_id
        where exists (select from claim_translation translation where translation.claim_id = claim.id)
        order by link.id limit 1`);
      return found.rows;
    });
    const paths = [`claims/${row?.claim}`, `links/${row?.link}`];
    for (const path of paths) {
      const { result, statements } = await loggedStatements(site, () => visitor.get(`/en/desk/${path}`));
      expect([path, result.status]).toEqual([path, 200]);
      const asked = statements.filter((statement) => !/"auth_(?:session|user)"/.test(statement));
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_STATEMENTS);
      // What is asked together is counted as one, and there is something to ask.
      expect(asked.length).toBeGreaterThan(1);
    }
  });
});
