import { z } from 'zod';

/** A topic that is withheld from readers, or shown to them again, and why. */
export const WithholdInput = z.strictObject({
  topicId: z.uuid(),
  reason: z.string().trim().min(1, 'step.reason').max(2000, 'step.long'),
});
