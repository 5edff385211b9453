import { z } from 'zod';
import { ACTS, HOP_ACTS, MEDIA, MODES } from '@/features/claim/schema';
import { PickInput, PickOrNewInput } from '@/features/pick/schema';
import { STANCES } from '@/features/topic/schema';
import { LanguageInput } from '@/lib/schema';

const LONGEST = 20_000;
const text = z.string().trim().max(LONGEST).default('');
const flag = z.literal('on').optional();
const key = z.union([z.literal('').transform(() => null), z.uuid()]).default(null);
const number = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0)]).default(null);
const language = z.union([z.literal('').transform(() => null), LanguageInput]).default(null);

/** Words by language; those left empty fall away. */
const local = z
  .record(z.string().regex(/^(en|fa|ps|ar)$/), text)
  .default({})
  .transform((words) => {
    const written = Object.entries(words).filter(([, one]) => one !== '');
    return written.length > 0 ? Object.fromEntries(written) : null;
  });

/** One of a list, or nothing. */
function oneOf<const List extends readonly [string, ...string[]]>(list: List) {
  return z.union([z.literal('').transform(() => null), z.enum(list)]).default(null);
}

// Words of the capture are not trimmed: a passage is exact, blanks included.
const SpanField = z.strictObject({
  words: z.string().max(LONGEST).default(''),
  start: number,
  end: number,
});
const nobody = { words: '', id: null, was: '', pick: null, seen: '' };
const pick = PickInput.default(nobody);
/** Whom a claim names may be new. */
const actor = PickOrNewInput.default(nobody);
const span = SpanField.default({ words: '', start: null, end: null });

const HopField = z.strictObject({
  actor,
  act: z.enum(HOP_ACTS),
  lang: language,
  inferred: flag,
  unstated: flag,
  source: text,
});

/** The editor of a claim as it is sent. */
export const ClaimFormInput = z.strictObject({
  captureId: z.uuid(),
  /** None for a new claim. */
  claimId: key,
  baseVersion: number,
  /** What the form was filled with, to merge by. */
  base: z.string().max(200_000).default('{}'),
  reason: text,
  passage: SpanField,
  speaker: actor,
  coSpeakers: z
    .array(z.strictObject({ who: actor }))
    .max(20)
    .default([]),
  mode: z.enum(MODES),
  act: z.enum(ACTS),
  ownDeed: flag,
  cue: span,
  role: z
    .strictObject({
      ...SpanField.shape,
      gloss: local,
      standing: oneOf(['current', 'former']),
      from: pick,
    })
    .prefault({}),
  hedge: z.strictObject({ words: text, owner: oneOf(['outlet', 'speaker']), gloss: local }).prefault({}),
  condition: pick,
  medium: oneOf(MEDIA),
  platform: actor,
  venue: local,
  said: z
    .strictObject({
      ...SpanField.shape,
      date: text,
      basis: oneOf(['stated', 'derived', 'background']),
      meaning: local,
    })
    .prefault({}),
  saidLang: language,
  translatedFrom: language,
  translations: z
    .array(z.strictObject({ lang: language, text }))
    .max(10)
    .default([]),
  checkable: oneOf(['yes', 'partly', 'no']),
  checkableNote: local,
  note: local,
  parent: pick,
  hops: z.array(HopField).max(20).default([]),
});
export type ClaimFormInput = z.output<typeof ClaimFormInput>;

const side = z.enum(['mine', 'theirs', 'both']);

/** A merge: the three forms, and what was chosen where both had changed the same thing. */
export const MergeInput = z.strictObject({
  captureId: z.uuid(),
  claimId: z.uuid(),
  reason: text,
  merge: z.strictObject({
    version: z.coerce.number().int().min(1),
    base: z.string().max(200_000),
    theirs: z.string().max(200_000),
    mine: z.string().max(200_000),
    choose: z.record(z.string(), z.union([side, z.record(z.string(), side)])).default({}),
  }),
});
export type MergeInput = z.output<typeof MergeInput>;

/** Where a claim stands on the propositions of its topics; silence is left empty. */
export const StancesInput = z.strictObject({
  claimId: z.uuid(),
  stances: z.record(z.uuid(), z.union([z.literal(''), z.enum(STANCES)])),
});
export type StancesInput = z.output<typeof StancesInput>;

/** An earlier revision, made the present one again. */
export const RestoreInput = z.strictObject({
  claimId: z.uuid(),
  baseVersion: z.coerce.number().int().min(1),
  number: z.coerce.number().int().min(1),
  reason: z.string().trim().min(1).max(LONGEST),
});
