import { z } from 'zod';

/** What a reader says is wrong. `about` is the page's address without its language. */
export const ReportInput = z.strictObject({
  about: z.string().regex(/^\/(claims|sources|speakers|topics|outlets|compare)\/?[\w\-/?=,&]{0,200}$/),
  message: z.string().trim().min(3).max(4000),
  contact: z.string().trim().max(320).nullable().default(null),
});
export type ReportInput = z.input<typeof ReportInput>;

/** A report that is closed, with what came of it. */
export const CloseReportInput = z.strictObject({
  reportId: z.uuid(),
  reason: z.string().trim().min(1, 'step.reason').max(2000, 'step.long'),
});

/** A report that is opened again. */
export const ReopenReportInput = z.strictObject({ reportId: z.uuid() });
