import { z } from 'zod';

/** Words by interface language; at least one of them. */
export const LocalTextInput = z
  .record(z.string().regex(/^(en|fa|ps|ar)$/), z.string().trim().min(1))
  .refine((text) => Object.keys(text).length > 0, 'needs words in at least one language');

/** Words by interface language as a form sends them: those left empty are none, and some language must have words. */
export const TypedTextInput = z
  .partialRecord(z.enum(['en', 'fa', 'ps']), z.string().trim().max(2000, 'text.long'))
  .transform((text) => Object.fromEntries(Object.entries(text).filter(([, words]) => words !== '')))
  .refine((text) => Object.keys(text).length > 0, 'text.reason');

/** A span of a text: half-open UTF-16 offsets. */
export const SpanInput = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, 'ends before it starts');

/** A BCP 47 tag of a language the record knows; which ones, the database's guard decides. */
export const LanguageInput = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);
