import { z } from 'zod';
import { LocalTextInput, SpanInput } from '@/lib/schema';

const LONGEST_NOTE = 10_000;

const note = {
  motivation: z.enum(['commenting', 'questioning', 'correcting', 'highlighting', 'not-a-claim']),
  /** Null for a highlight, which says nothing. */
  body: LocalTextInput.nullable(),
  visibility: z.enum(['desk', 'public']).default('desk'),
  /** Editors who are to see it. */
  mentions: z.array(z.uuid()).max(50).default([]),
};
const hasWords = ({ body, motivation }: { body: unknown; motivation: string }) =>
  body !== null || motivation === 'highlighting';

/** An editor's note on a passage, a claim or a link. `not-a-claim` says why quotation marks hold no claim. */
export const AnnotationInput = z.union([
  z.strictObject({ captureId: z.uuid(), span: SpanInput, ...note }).refine(hasWords, 'annotation.body'),
  z.strictObject({ claimId: z.uuid(), ...note }).refine(hasWords, 'annotation.body'),
  z.strictObject({ linkId: z.uuid(), ...note }).refine(hasWords, 'annotation.body'),
]);
export type AnnotationInput = z.input<typeof AnnotationInput>;

const words = z.string().trim().min(1, 'annotation.body').max(LONGEST_NOTE, 'annotation.long');
const count = z.string().regex(/^\d{0,9}$/);
/** Ticked names: `mentions.<id>=on`. */
const mentions = z
  .record(z.uuid(), z.literal('on'))
  .default({})
  .transform((ticked) => Object.keys(ticked));

/** What a note stands on: a claim, a link, or words of a capture by their place or, without scripts, as they were typed. */
const target = {
  on: z.enum(['passage', 'claim', 'link']),
  target: z.uuid(),
  start: count.default(''),
  end: count.default(''),
  words: z.string().default(''),
};

/** A note as a form sends it. */
export const NoteForm = z.strictObject({
  ...target,
  body: words,
  motivation: z.enum(['commenting', 'questioning', 'correcting']).default('commenting'),
  visibility: z.enum(['desk', 'public']).default('desk'),
  mentions,
});

/** Words to be marked, with nothing said of them. */
export const HighlightForm = z.strictObject(target);

export const ReplyForm = z.strictObject({ noteId: z.uuid(), body: words, mentions });

export const EditNoteForm = z.strictObject({
  noteId: z.uuid(),
  version: z.coerce.number().int().min(1),
  body: words,
  visibility: z.enum(['desk', 'public']),
});

export const NoteInput = z.strictObject({ noteId: z.uuid() });
