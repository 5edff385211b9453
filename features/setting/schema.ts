import { z } from 'zod';

/** Whether a second person is wanted, as its form sends it; `version` is the one that was opened. */
export const SecondPersonInput = z.strictObject({
  second: z.enum(['wanted', 'not_wanted']).transform((word) => word === 'wanted'),
  version: z.coerce.number().int().min(0),
  reason: z.string().trim().max(300, 'setting.long').default(''),
});
