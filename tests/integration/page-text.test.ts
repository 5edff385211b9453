import { beforeAll, describe, expect, it } from 'vitest';
import { writePageText } from '@/features/page/commands';
import { findPageText, listPageVersions } from '@/features/page/queries';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('empty');

const EDITOR = crypto.randomUUID();
const by = (reason?: string) => ({
  editorId: EDITOR,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const page = { name: 'methodology', lang: 'fa' } as const;

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Desk"}')`, [EDITOR]);
});

describe("a newsroom's own text of a page", () => {
  it('stands in its own language only, and keeps every text with its author and reason', async () => {
    await writePageText({ ...page, version: 0, body: '# ما کیستیم' }, by());
    await writePageText({ ...page, version: 1, body: '# ما کیستیم\n\nیک اتاق خبر.' }, by('Said more'));
    expect(await findPageText('methodology', 'fa')).toBe('# ما کیستیم\n\nیک اتاق خبر.');
    expect(await findPageText('methodology', 'ps')).toBeNull();
    expect(await listPageVersions('methodology', 'fa')).toMatchObject([
      { version: 2, body: '# ما کیستیم\n\nیک اتاق خبر.', reason: 'Said more', byline: { en: 'Desk' } },
      { version: 1, body: '# ما کیستیم', reason: null },
    ]);
  });

  it('refuses what was begun before somebody else wrote', async () => {
    const late = writePageText({ ...page, version: 1, body: 'Late' }, by());
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'page.changed' });
    expect(await findPageText('methodology', 'fa')).not.toBe('Late');
  });

  it('writes once what is sent twice', async () => {
    const once = by();
    const first = await writePageText({ ...page, version: 2, body: 'Once' }, once);
    const second = await writePageText({ ...page, version: 2, body: 'Once' }, once);
    expect([first.isRepeat, second]).toEqual([false, { ...first, isRepeat: true }]);
  });

  it('gives the shipped text its place back when it is emptied, and can be written again', async () => {
    await writePageText({ ...page, version: 3, body: '' }, by());
    expect(await findPageText('methodology', 'fa')).toBeNull();
    await writePageText({ ...page, version: 4, body: 'Anew' }, by());
    expect(await findPageText('methodology', 'fa')).toBe('Anew');
    expect((await listPageVersions('methodology', 'fa')).map(({ version }) => version)).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });
});
