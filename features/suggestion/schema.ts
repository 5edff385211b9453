import { z } from 'zod';
import { ACTS, MEDIA } from '@/features/claim/schema';
import { ACTOR_TYPES } from '@/features/speaker/schema';
import { SpanInput } from '@/lib/schema';

const id = z.uuid();
const named = z.strictObject({ name: z.string(), span: SpanInput });

/** What the engine says of one claim, as it is kept. Spans are UTF-16 offsets into the text of its capture. */
export const ProposalInput = z.strictObject({
  /** The exact words, by which it is known again in another capture. */
  words: z.string(),
  passage: SpanInput,
  /** The whole utterance, where the claim is one statement of several. */
  utterance: SpanInput,
  mode: z.enum(['direct', 'indirect', 'mixed', 'denial', 'document']),
  act: z.enum(ACTS),
  cue: SpanInput.nullable(),
  hedge: SpanInput.nullable(),
  hedgeWords: z.string().nullable(),
  /** The words of the sentence for the speaker, perhaps a pronoun. */
  mention: SpanInput.nullable(),
  basis: z.enum(['named', 'pronoun', 'inherited', 'unknown']),
  /** Who may have said it, by their names in the text, the likeliest first; `byModel` names the model that chose one. */
  speakers: z.array(z.strictObject({ name: z.string(), score: z.number(), byModel: z.string().optional() })),
  role: SpanInput.nullable(),
  medium: z.enum(MEDIA).nullable(),
  said: z
    .strictObject({
      passage: SpanInput,
      edtf: z.string().nullable(),
      basis: z.enum(['stated', 'derived']),
    })
    .nullable(),
  /** The outlets through which it reached the text, nearest to the text first. */
  chain: z.array(named),
});
export type Proposal = z.output<typeof ProposalInput>;

/** Why it was proposed: the rule by name, and the words of the text it went by. */
export const ExplanationInput = z.strictObject({
  rule: z.string(),
  cue: z.string().nullable(),
  mention: z.string().nullable(),
});
export type Explanation = z.output<typeof ExplanationInput>;

/** What the editor chose for a speaker or a step of the chain: someone we know, a new one, or nobody. */
export const NEW_ACTOR = 'new';
export const NO_ACTOR = 'none';

/** Confirming a suggestion: by whom it was said, and through whom it came. The rest is what the engine gave. */
export const ConfirmInput = z
  .strictObject({
    suggestionId: id,
    speaker: z.union([id, z.literal(NEW_ACTOR)], 'suggestion.speaker'),
    newName: z.string().trim().max(200).default(''),
    newType: z.enum(ACTOR_TYPES).default('person'),
    chain: z.array(z.union([id, z.literal(NEW_ACTOR), z.literal(NO_ACTOR)])).default([]),
  })
  .refine(({ speaker, newName }) => speaker !== NEW_ACTOR || newName !== '', {
    path: ['newName'],
    message: 'suggestion.new_name',
  });
export type ConfirmInput = z.input<typeof ConfirmInput>;

/** Rejecting one needs a reason in words: what was rejected does not come back. */
export const RejectInput = z.strictObject({
  suggestionId: id,
  reason: z.string().trim().min(1, 'suggestion.reason').max(500),
});

/** What names one suggestion and nothing else. */
export const SuggestionInput = z.strictObject({ suggestionId: id });

/** What names one source. */
export const SourceIdInput = z.strictObject({ sourceId: id });
