import { z } from 'zod';

/** What a form sends to be kept as it is typed. */
export const WorkInput = z.strictObject({
  token: z.string(),
  form: z.string().regex(/^[a-z-]{1,40}:[\w-]{1,80}$/),
  baseVersion: z.int().min(1).nullable(),
  values: z.record(z.string().max(200), z.string()),
});
