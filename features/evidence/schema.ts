import { z } from 'zod';
import { PickInput } from '@/features/pick/schema';
import { LocalTextInput, SpanInput } from '@/lib/schema';

/** How a passage can bear on a claim, and the kind of link that says no more than that. */
export const EVIDENCE_KINDS = {
  supports: 'evidence',
  contradicts: 'claim-vs-event',
  context: 'background',
} as const;

const type = z.enum(['supports', 'contradicts', 'context']);

/** A passage that bears on a claim, with the note that says how. */
export const EvidenceInput = z.strictObject({
  captureId: z.uuid(),
  span: SpanInput,
  claimId: z.uuid(),
  type,
  note: LocalTextInput,
});
export type EvidenceInput = z.input<typeof EvidenceInput>;

/** The same as a form sends it. */
export const EvidenceForm = z.strictObject({
  target: z.uuid(),
  start: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
  end: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
  words: z.string().default(''),
  claim: PickInput,
  type,
  note: z.string().trim().min(1, 'evidence.note').max(5000, 'annotation.long'),
});
