import { z } from 'zod';

const id = z.uuid();

/** A new copy of a source we hold. */
export const RecaptureInput = z.strictObject({
  sourceId: id,
  method: z.enum(['paste', 'file', 'url']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  mime: z.string().default('text/plain'),
});
export type RecaptureInput = z.input<typeof RecaptureInput>;

/** The same as a form sends it: the text itself. */
export const RecaptureForm = z.strictObject({
  sourceId: id,
  method: z.enum(['paste', 'file']).default('paste'),
  text: z.string().refine((text) => /[\p{L}\p{N}]/u.test(text), 'capture.empty'),
});

/** Saying of a carried passage that it stands where it was found, or nowhere. */
export const CarriedInput = z.strictObject({ carriedId: id });

/** Saying where it stands, by its exact words in the new copy. */
export const FixInput = z.strictObject({
  carriedId: id,
  words: z.string().trim().min(1, 'capture.words').max(5000),
});
