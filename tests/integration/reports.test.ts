import { beforeAll, describe, expect, it } from 'vitest';
import { countWaiting } from '@/features/inbox/queries';
import { closeReport, reopenReport, reportError } from '@/features/report/commands';
import { listReports } from '@/features/report/queries';
import type { ReportLine } from '@/features/report/shape';
import { undo } from '@/features/undo/commands';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = (reason?: string) => ({
  editorId: LEILA,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const list = (state: 'open' | 'closed', after: string | null = null, limit = 10) =>
  listReports({ state, after, limit });

let claim: { readonly publicId: string; readonly quote: string };

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [LEILA]);
  const [row] = await query('select public_id, quote from claim order by id limit 1');
  claim = { publicId: String(row?.['public_id']), quote: String(row?.['quote']) };
  await reportError({
    about: `/claims/${claim.publicId}`,
    message: 'The name is wrong',
    contact: 'r@example.org',
  });
  await reportError({ about: '/compare?c=a,b', message: 'These are of one day' });
  await reportError({ about: '/topics/2222222222', message: 'A claim is missing' });
});

const oldest = async (): Promise<ReportLine> => {
  const found = (await list('open')).reports.find(({ message }) => message === 'The name is wrong');
  if (!found) throw new Error('no report');
  return found;
};

describe('the reports of readers', () => {
  it('are listed newest first, page by page, with the words they are about, in one statement each', async () => {
    const { result, statements } = await statementsOf(() => list('open', null, 2));
    expect(statements).toHaveLength(1);
    expect(result.reports.map(({ message }) => message)).toEqual([
      'A claim is missing',
      'These are of one day',
    ]);
    const rest = await list('open', result.next, 2);
    expect(rest.reports).toMatchObject([{ words: claim.quote, contact: 'r@example.org', closedNote: null }]);
    expect(rest.next).toBeNull();
  });

  it('are closed with a word on what came of it, once, and opened again', async () => {
    const { id } = await oldest();
    await closeReport({ reportId: id, reason: 'Corrected' }, by('Corrected'));
    expect(await countWaiting(LEILA)).toMatchObject({ reports: 2 });
    expect((await list('closed')).reports).toMatchObject([
      { id, closedNote: 'Corrected', closedBy: { en: 'Leila' }, state: 'closed' },
    ]);
    const again = closeReport({ reportId: id, reason: 'Late' }, by('Late'));
    await expect(again).rejects.toMatchObject({ code: 'conflict', reason: 'report.already_closed' });
    await reopenReport(id, by());
    expect(await oldest()).toMatchObject({ closedNote: null, closedAt: null });
  });

  it('take back a closing, and an opening with what was said before', async () => {
    const { id } = await oldest();
    const closing = by('Answered');
    await closeReport({ reportId: id, reason: 'Answered' }, closing);
    await undo(closing.opId, by());
    expect(await oldest()).toMatchObject({ id, state: 'open' });
    await closeReport({ reportId: id, reason: 'Answered twice' }, by());
    const opening = by();
    await reopenReport(id, opening);
    await undo(opening.opId, by());
    expect((await list('closed')).reports).toMatchObject([{ id, closedNote: 'Answered twice' }]);
  });

  it('keep each step in the history', async () => {
    const rows = await query("select verb from history_entry where aggregate = 'report' order by version");
    expect(rows.map((row) => row['verb'])).toEqual([
      ...['close', 'reopen', 'close', 'undo'],
      ...['close', 'reopen', 'undo'],
    ]);
  });
});
