import { z } from 'zod';
import { LocalTextInput, SpanInput, TypedTextInput } from '@/lib/schema';

/** The kinds of each type of link. */
export const LINK_KINDS = {
  contradicts: [
    'denial',
    'word-vs-deed',
    'claim-vs-event',
    'numeric',
    'date',
    'scope',
    'degree',
    'commitment',
    'presupposition',
    'premise',
    'standing',
    'counter-accusation',
    'self-inconsistency',
    'changed-position',
    'outlets-differ',
  ],
  supports: [
    'evidence',
    'instance',
    'same-document',
    'same-line',
    'same-utterance',
    'same-thread',
    'provenance',
  ],
  restates: ['same-claim', 'same-utterance', 'paraphrase-drift'],
  context: ['condition', 'followed-by', 'background'],
} as const;

/** What a pair looks like that is no contradiction. */
export const TRAPS = [
  'numeric',
  'degree',
  'support',
  'tit-for-tat',
  'presupposition',
  'number-three',
  'disavowal-as-denial',
  'place',
  'time',
  'conditional',
] as const;

/** Types in which the source's own assertion must be shown with its cue. */
const NEEDS_CUE: ReadonlySet<string> = new Set(['contradicts', 'context']);

/** A link between two claims. `cue` is where a source sets them against each other, in one of its captures. */
export const LinkInput = z
  .strictObject({
    type: z.enum(['contradicts', 'supports', 'restates', 'context']),
    kind: z.string(),
    strength: z.enum(['strong', 'medium', 'partial', 'weak']).nullable().default(null),
    assertedBy: z.enum(['source', 'editor']),
    fromClaimId: z.uuid(),
    toClaimId: z.uuid(),
    cue: z.strictObject({ captureId: z.uuid(), span: SpanInput }).nullable().default(null),
    /** `from` was said before `to`: a rebuttal older than what it is set against. */
    fromIsOlder: z.boolean().default(false),
    reason: LocalTextInput,
  })
  .refine(
    ({ type, kind }) => LINK_KINDS[type].some((word) => word === kind),
    'this kind is not one of this type',
  )
  .refine(({ fromClaimId, toClaimId }) => fromClaimId !== toClaimId, 'a claim cannot be linked to itself')
  .refine(
    ({ assertedBy, type, cue }) => assertedBy !== 'source' || !NEEDS_CUE.has(type) || cue !== null,
    'what the source asserts needs the words by which it does',
  );
export type LinkInput = z.input<typeof LinkInput>;

/** A pair that was looked at and is no contradiction, and which trap it looks like. */
export const SetAsideInput = z.strictObject({
  claimIds: z.tuple([z.uuid(), z.uuid()]),
  trap: z.string().trim().min(1),
  reason: LocalTextInput,
});
export type SetAsideInput = z.input<typeof SetAsideInput>;

/** The type and kind of a link as one choice: "contradicts/denial". */
const TypeAndKind = z.string().transform((choice, context) => {
  for (const [type, kinds] of Object.entries(LINK_KINDS)) {
    const kind = kinds.find((word) => choice === `${type}/${word}`);
    if (kind && isLinkType(type)) return { type, kind };
  }
  context.addIssue({ code: 'custom', message: 'link.kind' });
  return z.NEVER;
});

/** What the form of a link says of it, whichever two claims it joins. */
const TypedLink = {
  kind: TypeAndKind,
  strength: z
    .enum(['strong', 'medium', 'partial', 'weak', ''])
    .default('')
    .transform((word) => word || null),
  assertedBy: z.enum(['source', 'editor']),
  /** The words by which the source sets them against each other, as they stand in the text of one of the two. */
  cue: z.string().trim().max(500, 'link.long').default(''),
  why: TypedTextInput,
};

function needsCue({
  assertedBy,
  kind,
  cue,
}: {
  assertedBy: string;
  kind: { type: string };
  cue: string;
}): boolean {
  return assertedBy !== 'source' || !NEEDS_CUE.has(kind.type) || cue !== '';
}
const CUE_MISSING = { message: 'link.cue', path: ['cue'] };

/** A new link as it is typed. */
export const NewLinkInput = z
  .strictObject({ fromClaimId: z.uuid(), toClaimId: z.uuid(), ...TypedLink })
  .refine(({ fromClaimId, toClaimId }) => fromClaimId !== toClaimId, 'link.same')
  .refine(needsCue, CUE_MISSING);
/** A draft as it is typed anew. `baseVersion` is what the typing began from. */
export const EditLinkInput = z
  .strictObject({ linkId: z.uuid(), baseVersion: z.coerce.number().int(), ...TypedLink })
  .refine(needsCue, CUE_MISSING);
export type TypedLink = Pick<
  z.output<typeof NewLinkInput>,
  'kind' | 'strength' | 'assertedBy' | 'cue' | 'why'
>;

/** A pair that is not related, with the trap it looks like. */
export const ApartInput = z.strictObject({
  fromClaimId: z.uuid(),
  toClaimId: z.uuid(),
  trap: z.enum(TRAPS, 'link.trap'),
  why: TypedTextInput,
});
export const WithdrawInput = z.strictObject({ linkId: z.uuid(), why: TypedTextInput });

function isLinkType(type: string): type is keyof typeof LINK_KINDS {
  return Object.hasOwn(LINK_KINDS, type);
}
