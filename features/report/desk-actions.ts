'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { closeReport, reopenReport } from './commands';
import { CloseReportInput, ReopenReportInput } from './schema';

export const closeReportAction = editorAction(
  { may: 'handleReports', schema: CloseReportInput },
  async (input, { by }) => {
    await closeReport(input, by);
    refresh();
    return null;
  },
);

export const reopenReportAction = editorAction(
  { may: 'handleReports', schema: ReopenReportInput },
  async ({ reportId }, { by }) => {
    await reopenReport(reportId, by);
    refresh();
    return null;
  },
);
