import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { kindOf } from '@/i18n/vocabulary';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '@/tests/support/accounts';
import { plainBrowser } from '@/tests/support/forms';
import { byKeys } from '@/tests/support/hand';
import { plantEditors } from '@/tests/support/newsroom';
import type { TestSite } from '@/tests/support/site';
import { ROOT } from '@/tests/support/tree';

const SIZE = { width: 1100, height: 760 };
const SAID = 'داعش یک پروژهی امریکایی است';

/** A picture: what it is called, who looks, where, and what is done before it is taken. */
type Scene = {
  readonly file: string;
  readonly role: 'editor' | 'publisher';
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
};

/** Takes the pictures of the editors' guide, and gives the size of each in bytes. */
export async function takeDesk(browser: Browser, site: TestSite): Promise<Map<string, number>> {
  const { emails, administratorId } = await plantEditors(site);
  const sizes = new Map<string, number>();
  for (const { file, role, path, prepare } of await scenes(site, administratorId)) {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
    const visitor = plainBrowser(site.address);
    await visitor.send('/en/sign-in', { email: emails[role], password: PASSWORD });
    await context.addCookies(
      [...visitor.cookies].map(([name, value]) => ({ name, value, url: site.address })),
    );
    const page = await context.newPage();
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    const target = join(ROOT, file);
    await page.screenshot({ path: target });
    sizes.set(file, statSync(target).size);
    await context.close();
  }
  return sizes;
}

async function scenes(site: TestSite, editorId: string): Promise<Scene[]> {
  const by = () => ({ editorId, opId: newId() });
  const { importSource } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const { linkClaims } = await import('@/features/link/commands');
  const { moveRecord } = await import('@/features/workflow/commands');
  const article = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8');
  const source = await importSource(
    {
      ...{ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', title: 'واکنش‌ها به گفته‌های خلیلزاد' },
      bytes: new TextEncoder().encode(article.slice(article.indexOf('در همین حال، سعید خوستی'))),
    },
    by(),
  );
  const one = async (sql: string, values: unknown[] = []) =>
    withClient(site.database, async (client) => (await client.query(sql, values)).rows[0]);
  const capture = await one('select id::text, text from capture where source_id = $1', [source.id]);
  const speaker = await one(`select id::text from actor where names ->> 'en' = 'Saeed Khosti'`);
  const published = await one(
    `select claim.id::text, public_id from claim join actor on actor.id = speaker_id
     where names ->> 'en' = 'Zalmay Khalilzad' order by claim.id limit 1`.replace(
      'public_id',
      'claim.public_id',
    ),
  );
  const start = capture.text.indexOf(SAID);
  const claim = await recordClaim(
    {
      ...{ captureId: capture.id, speakerId: speaker.id, mode: 'direct', act: 'accusation' },
      passage: { start, end: start + SAID.length },
      hops: [{ actorId: speaker.id, act: 'posts' }],
    },
    by(),
  );
  const link = await linkClaims(
    {
      ...{ type: 'contradicts', kind: 'commitment', assertedBy: 'editor' },
      ...{ fromClaimId: claim.id, toClaimId: published.id, reason: { en: 'What Doha bound the Taliban to' } },
    },
    by(),
  );
  for (const [kind, { id }] of [
    ['source', source],
    ['link', link],
  ] as const) {
    await moveRecord({ kind, id, step: 'submit' }, by());
  }
  const at = await one(
    `select (select public_id from claim where id = $1) as claim, (select public_id from source where id = $2) as source`,
    [claim.id, source.id],
  );
  const desk = `/en/desk`;
  const reader = `${desk}/sources/${at.source}`;
  const select = async (page: Page) => byKeys.select(page, { text: capture.text, words: SAID });
  return [
    {
      ...{ file: 'docs/pictures/editors-import.png', role: 'editor', path: `${desk}/import` },
      prepare: async (page) => {
        await page.locator('textarea').first().fill(article.slice(0, 900));
        await page.waitForTimeout(2500);
      },
    },
    { file: 'docs/pictures/editors-select.png', role: 'editor', path: reader, prepare: select },
    { file: 'docs/pictures/editors-claim.png', role: 'editor', path: `${desk}/claims/${at.claim}` },
    {
      ...{ file: 'docs/pictures/editors-link.png', role: 'editor' },
      path: `${desk}/links/new?from=${at.claim}&to=${published.public_id}`,
      prepare: async (page) => {
        const { name, test } = kindOf('contradicts', 'denial', 'en');
        await page.getByRole('radio', { name: `${name} ${test}`, exact: true }).check();
        await page.locator('.link-form').scrollIntoViewIfNeeded();
        await page.getByRole('radio', { name: `${name} ${test}`, exact: true }).scrollIntoViewIfNeeded();
      },
    },
    { file: 'docs/pictures/editors-inbox.png', role: 'publisher', path: desk },
    { file: 'docs/pictures/editors-publish.png', role: 'publisher', path: `${desk}/publish/${at.source}` },
    {
      ...{ file: 'docs/pictures/editors-note.png', role: 'editor', path: reader },
      prepare: async (page) => {
        await select(page);
        await page.keyboard.press('KeyA');
        await page.locator('.mark-bar textarea').first().fill('Does he speak for the ministry still?');
      },
    },
    {
      ...{ file: 'docs/pictures/editors-undo.png', role: 'publisher', path: `${desk}/publish/${at.source}` },
      prepare: async (page) => {
        await page.getByRole('button', { name: 'Publish with its claims', exact: true }).click();
        await page.locator('.toasts').filter({ hasText: 'published' }).waitFor();
      },
    },
  ];
}
