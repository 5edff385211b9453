import { z } from 'zod';
import { LanguageInput, LocalTextInput, SpanInput } from '@/lib/schema';

/** How the source gives the words. */
export const MODES = ['direct', 'indirect', 'mixed', 'denial', 'document', 'narration'] as const;

/** What the speaker does with them. */
export const ACTS = [
  'assertion',
  'denial',
  'accusation',
  'estimate',
  'prediction',
  'inference',
  'recommendation',
  'promise',
  'demand',
  'question',
  'warning',
  'disavowal',
] as const;

/** Where the words were said or written first. */
export const MEDIA = [
  'social-post',
  'broadcast',
  'letter',
  'hearing',
  'article',
  'statement',
  'interview',
] as const;

/** What a step of an attribution chain does with the words. */
export const HOP_ACTS = [
  'says',
  'posts',
  'writes',
  'testifies',
  'airs',
  'quotes',
  'counts',
  'translates',
  'carries',
  'reports',
  'relays',
] as const;

const id = z.uuid();
const words = z.string().trim().min(1);

const RoleAsGivenInput = z.strictObject({
  /** Where the source gives the role: in this claim's sentence, or in that of the claim it is inherited from. */
  passage: SpanInput.nullable(),
  gloss: LocalTextInput.nullable().default(null),
  standing: z.enum(['current', 'former']).nullable().default(null),
  inheritedFromId: id.nullable().default(null),
});

const SaidInput = z
  .strictObject({
    /** The source's own words for when it was said. */
    passage: SpanInput.nullable().default(null),
    edtf: words.nullable().default(null),
    basis: z.enum(['stated', 'derived', 'background']).nullable().default(null),
    meaning: LocalTextInput.nullable().default(null),
  })
  .refine(
    ({ edtf, basis }) => (edtf === null) === (basis === null),
    'a date needs its basis, and no date has none',
  );

const HopInput = z.strictObject({
  actorId: id,
  act: z.enum(HOP_ACTS),
  lang: LanguageInput.nullable().default(null),
  inferred: z.boolean().default(false),
  originStated: z.boolean().default(true),
  /** The step's own source if we hold it. */
  sourceId: id.nullable().default(null),
});

/** One claim with everything the source says of it. Spans are UTF-16 offsets into the capture's text. */
export const ClaimInput = z.strictObject({
  captureId: id,
  passage: SpanInput,
  speakerId: id,
  coSpeakerIds: z.array(id).default([]),
  mode: z.enum(MODES),
  act: z.enum(ACTS),
  ownDeed: z.boolean().default(false),
  cue: SpanInput.nullable().default(null),
  role: RoleAsGivenInput.nullable().default(null),
  hedge: z
    .strictObject({
      words,
      owner: z.enum(['outlet', 'speaker']).nullable().default(null),
      gloss: LocalTextInput.nullable().default(null),
    })
    .nullable()
    .default(null),
  conditionId: id.nullable().default(null),
  medium: z.enum(MEDIA).nullable().default(null),
  platformId: id.nullable().default(null),
  venue: LocalTextInput.nullable().default(null),
  said: SaidInput.nullable().default(null),
  saidLang: LanguageInput.nullable().default(null),
  translatedFrom: LanguageInput.nullable().default(null),
  translations: z.array(z.strictObject({ lang: LanguageInput, text: words })).default([]),
  checkable: z.enum(['yes', 'partly', 'no']).nullable().default(null),
  checkableNote: LocalTextInput.nullable().default(null),
  note: LocalTextInput.nullable().default(null),
  parentId: id.nullable().default(null),
  /** The attribution chain, from the speaker to the source before us. */
  hops: z.array(HopInput).min(1),
  /** Subject, predicate, object, polarity, quantities: kept as given. */
  slots: z.record(z.string(), z.json()).nullable().default(null),
});
export type ClaimInput = z.input<typeof ClaimInput>;
