import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { axeFindings } from '../support/axe';
import { useDesk } from '../support/desk';
import { plainBrowser } from '../support/forms';
import { loggedStatements } from '../support/sql-log';

const READERS = ['en', 'fa'] as const;
type Reader = (typeof READERS)[number];

/** The shipped article under a line that stands nowhere else, once for each language of the story. */
const textFor = (reader: string) =>
  `خبر ${reader} زرغونکنری\n${readFileSync('prisma/dossier/article.fa.txt', 'utf8')}`;
/** A name that only the suggestions of the planted text hold. */
const CANARY = 'زرغونکنری';

const { open: openDesk, query, site, administratorId } = useDesk('dossier');
const sources = new Map<string, string>();

beforeAll(async () => {
  const { importSource } = await import('@/features/source/commands');
  for (const reader of [...READERS, 'plain']) {
    const { id } = await importSource(
      {
        ...{ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', title: `گزارش ${reader}` },
        bytes: new TextEncoder().encode(
          `${textFor(reader)}\n${CANARY} گفت که هیچ خواننده‌ای این پیشنهاد را ندیده است.`,
        ),
      },
      { editorId: administratorId(), opId: newId() },
    );
    const [row] = await query('select public_id from source where id = $1', [id]);
    sources.set(reader, String(row?.['public_id']));
  }
}, 180_000);

const open = (reader: Reader, { source = reader, ...look }: Opened = {}): Promise<Page> =>
  openDesk(`/${reader}/desk/sources/${sources.get(source)}/suggestions`, { as: 'contributor', ...look });

type Opened = { source?: string; scripts?: boolean; width?: number };

const words = (reader: Reader) => messages(reader).suggestions;
const card = (page: Page, some: string) => page.locator('article', { hasText: some }).first();
const progress = (reader: Reader, remaining: number, total: number) =>
  translator(reader)('suggestions.left', { remaining, total });

async function counts(reader: Reader): Promise<{ pending: number; all: number }> {
  const [row] = await query(
    `select count(*) filter (where suggestion.state = 'pending')::integer as pending, count(*)::integer as all
     from suggestion join capture on capture.id = capture_id join source on source.id = source_id
     where source.public_id = $1`,
    [sources.get(reader)],
  );
  return { pending: Number(row?.['pending']), all: Number(row?.['all']) };
}

describe.each(READERS)('the suggestions of a source, in %s', (reader) => {
  it('stand in their sentences with a reason and the speakers the record knows, and pass axe', async () => {
    for (const width of [1280, 390]) {
      const page = await open(reader, { width });
      const { pending, all } = await counts(reader);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words(reader).heading);
      expect(await page.getByText(progress(reader, pending, all)).count()).toBe(1);
      expect(await page.locator('article').count()).toBe(pending);
      const one = card(page, 'داعش یک پروژهی امریکایی است');
      expect(await one.locator('mark').textContent()).toBe('داعش یک پروژهی امریکایی است');
      expect(await one.getByRole('radio', { checked: true }).count()).toBe(1);
      expect(await one.textContent()).toContain('نوشته است');
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  it('are confirmed and rejected with a reason, and both can be undone', async () => {
    const page = await open(reader);
    const before = await counts(reader);
    const said = 'داعش یک پروژهی امریکایی است';
    await card(page, said)
      .getByRole('button', { name: words(reader).form.confirm })
      .click();
    await page.getByText(progress(reader, before.pending - 1, before.all)).waitFor();
    const decided = page.getByRole('region', { name: words(reader).decided });
    expect(await decided.textContent()).toContain(words(reader).draft);
    const [draft] = await query(
      `select claim.state, claim.quote, speaker.names ->> 'en' as speaker from claim
       join suggestion on suggestion.claim_id = claim.id join actor speaker on speaker.id = speaker_id
       join source on source.id = claim.source_id where source.public_id = $1`,
      [sources.get(reader)],
    );
    expect(draft).toEqual({ state: 'draft', quote: said, speaker: 'Saeed Khosti' });

    const doubtful = card(page, 'ادعای اداره استخبارات');
    await doubtful.getByText(words(reader).reject, { exact: true }).click();
    await doubtful.getByLabel(words(reader).form.rejectReason).fill('سخن کسی نیست');
    await doubtful.getByRole('button', { name: words(reader).form.reject }).click();
    await page.getByText(progress(reader, before.pending - 2, before.all)).waitFor();
    expect(await decided.textContent()).toContain('سخن کسی نیست');

    for (const remaining of [before.pending - 1, before.pending]) {
      await decided
        .getByRole('button', { name: words(reader).undo })
        .first()
        .click();
      await page.getByText(progress(reader, remaining, before.all)).waitFor();
    }
    expect(await counts(reader)).toEqual(before);
  });

  it('are walked through and decided by the keys of any layout', async () => {
    const page = await open(reader);
    const before = await counts(reader);
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyK');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-suggestion]'))).toBe(true);
    await page.keyboard.press('KeyN');
    await page.keyboard.type('not one');
    await page.keyboard.press('Enter');
    await page.getByText(progress(reader, before.pending - 1, before.all)).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('KeyZ');
    await page.getByText(progress(reader, before.pending, before.all)).waitFor();
    expect(await counts(reader)).toEqual(before);
  });
});

it('needs no script: a name is looked up, a new speaker added, a fault told with all that was typed', async () => {
  const page = await open('en', { source: 'plain', scripts: false, width: 390 });
  const said = 'سه گروه که متشکل';
  await card(page, said).getByLabel(words('en').form.find).fill('khalilzad');
  await card(page, said)
    .getByRole('button', { name: words('en').form.findSubmit })
    .click();
  expect(await card(page, said).getByRole('radio', { checked: true }).getAttribute('value')).toMatch(
    /^[\da-f-]{36}$/,
  );
  expect(await card(page, said).textContent()).toContain('Khalilzad');

  await card(page, said)
    .getByRole('radio', { name: words('en').form.speakerNew })
    .check();
  await card(page, said).getByLabel(words('en').form.newName).fill(' ');
  await card(page, said)
    .getByRole('button', { name: words('en').form.confirm })
    .click();
  expect(await card(page, said).getByRole('alert').textContent()).toContain(
    messages('en').access.problems.kinds.fields,
  );
  expect(await card(page, said).textContent()).toContain(words('en').problems.new_name);

  await card(page, said).getByLabel(words('en').form.newName).fill('نامهٔ وزارت');
  await card(page, said)
    .getByRole('button', { name: words('en').form.confirm })
    .click();
  expect(await page.getByRole('region', { name: words('en').decided }).textContent()).toContain(said);
  expect(await query(`select 1 from actor where names ->> 'fa' = 'نامهٔ وزارت'`)).toHaveLength(1);
});

it('asks the database no more the more there is to show', async () => {
  const page = await open('en');
  const { statements } = await loggedStatements(site(), async () => {
    await page.reload();
  });
  expect(statements.length).toBeLessThanOrEqual(12);
});

it.each(['', '/claims', '/sources', '/speakers', '/topics', '/corrections'])(
  'never stand on a page for readers: %s',
  async (path) => {
    const reader = plainBrowser(site().address);
    await query("update source set state = 'published', published_at = now() where state = 'draft'");
    for (const address of [`/en${path}`, `/fa${path}`]) {
      const answer = await reader.get(address);
      const body = await answer.text();
      expect([address, answer.status, body.includes('clause-after-that'), body.includes(CANARY)]).toEqual([
        ...[address, 200, false, false],
      ]);
    }
    const suggest = await reader.get(`/api/v1/claims/suggest?q=${encodeURIComponent(CANARY)}`);
    expect(await suggest.text()).not.toContain(CANARY);
  },
);
