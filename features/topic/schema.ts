import { z } from 'zod';
import { LocalTextInput } from '@/lib/schema';

/** Where a claim can stand on a proposition. No row is silence. */
export const STANCES = ['affirms', 'implies', 'hedges', 'denies', 'reports'] as const;

/** A topic and the claims in it. */
export const TopicInput = z.strictObject({ title: LocalTextInput, claimIds: z.array(z.uuid()).default([]) });
export type TopicInput = z.input<typeof TopicInput>;

/** The neutral sentence at issue, with where each claim stands that speaks to it. */
export const PropositionInput = z.strictObject({
  topicId: z.uuid(),
  position: z.int().min(1),
  text: LocalTextInput,
  stances: z.array(z.strictObject({ claimId: z.uuid(), stance: z.enum(STANCES) })).default([]),
});
export type PropositionInput = z.input<typeof PropositionInput>;
