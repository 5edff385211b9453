import { z } from 'zod';
import { database, type Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { ReportInput } from './schema';

/** More open reports than this in one hour are a flood, not readers. */
const MOST_PER_HOUR = 200;
const HOUR_MS = 3_600_000;

/** Where a report stands, as its history keeps it. */
const StandingInput = z.object({
  state: z.enum(['open', 'closed']),
  closedAt: z.coerce.date().nullable(),
  closedNote: z.string().nullable(),
  closedById: z.string().nullable(),
});
type Standing = z.output<typeof StandingInput>;

const OPEN: Standing = { state: 'open', closedAt: null, closedNote: null, closedById: null };

/**
 * Keeps a reader's report for the desk. Nothing of the reader is kept but what they typed.
 * @throws Problem `conflict` while more reports arrive than anybody could read.
 */
export async function reportError(input: ReportInput): Promise<void> {
  const report = ReportInput.parse(input);
  const recent = await database().readerReport.count({
    where: { state: 'open', createdAt: { gt: new Date(Date.now() - HOUR_MS) } },
  });
  if (recent >= MOST_PER_HOUR) {
    throw new Problem(
      'conflict',
      'Too many reports arrived in the last hour. Please send yours again later.',
      {
        reason: 'report.flood',
      },
    );
  }
  await database().readerReport.create({ data: { id: newId(), ...report } });
}

/** Closes a reader's report with a word on what came of it, which the desk alone sees. */
export async function closeReport(
  { reportId, reason }: { readonly reportId: string; readonly reason: string },
  by: Author,
): Promise<Receipt> {
  return change(by, (tx) =>
    settle(tx, reportId, {
      verb: 'close',
      after: { state: 'closed', closedAt: new Date(), closedNote: reason, closedById: by.editorId },
    }),
  );
}

/** Opens a closed report again. */
export async function reopenReport(reportId: string, by: Author): Promise<Receipt> {
  return change(by, (tx) => settle(tx, reportId, { verb: 'reopen', after: OPEN }));
}

/** Puts a report back to where it stood before it was closed or opened again; for the undo of that. */
export async function takeBackReport(tx: Transaction, reportId: string, values: unknown): Promise<Change> {
  const { before } = z.object({ before: StandingInput }).parse(values);
  return settle(tx, reportId, { verb: 'undo', after: before });
}

type Step = { readonly verb: 'close' | 'reopen' | 'undo'; readonly after: Standing };

async function settle(tx: Transaction, id: string, { verb, after }: Step): Promise<Change> {
  const select = { state: true, closedAt: true, closedNote: true, closedById: true } as const;
  const before = await tx.readerReport.findUnique({ where: { id }, select });
  if (!before) throw new Problem('not_found', 'This report is not there.', { reason: 'report.missing' });
  const { count } = await tx.readerReport.updateMany({
    where: { id, state: after.state === 'open' ? 'closed' : 'open' },
    data: { ...after, version: { increment: 1 } },
  });
  if (count === 0) {
    throw new Problem('conflict', 'Somebody was faster.', { reason: `report.already_${after.state}` });
  }
  const { version } = await tx.readerReport.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return { aggregate: 'report', id, version, verb, values: { before, after } };
}
