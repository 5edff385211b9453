import { z } from 'zod';
import { PickInput } from '@/features/pick/schema';
import { ACTOR_TYPES } from '@/features/speaker/schema';
import { typedDate } from '@/text/typed-date';

const LONGEST_NAME = 300;
const LONGEST_NOTE = 5000;
const MOST_SPELLINGS = 200;

const version = z.coerce.number().int().min(1);
const tick = z.literal('on').optional();

/** Words by language; those left empty fall away. */
function local(most: number) {
  return z
    .partialRecord(z.enum(['en', 'fa', 'ps', 'ar']), z.string().trim().max(most, 'actor.long_words'))
    .default({})
    .transform(
      (words): Record<string, string> =>
        Object.fromEntries(Object.entries(words).filter(([, one]) => one !== '')),
    );
}

/** One to a line, each once. */
const lines = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split(/\r?\n/u).map((line) => line.trim()))].filter(Boolean))
  .refine((list) => list.length <= MOST_SPELLINGS, 'actor.many')
  .refine((list) => list.every((line) => line.length <= LONGEST_NAME), 'actor.long_words');

const fields = {
  type: z.enum(ACTOR_TYPES),
  names: local(LONGEST_NAME).refine((names) => Object.keys(names).length > 0, 'actor.name_missing'),
  spellings: lines,
  handles: lines,
  parent: PickInput.prefault({}),
  wikidata: z
    .string()
    .trim()
    .regex(/^(?:Q[1-9]\d{0,11})?$/u, 'actor.wikidata')
    .default(''),
  note: local(LONGEST_NOTE),
};

/** A new speaker, outlet or whatever else can stand in a chain, as its form is sent. */
export const NewActorForm = z.strictObject({
  ...fields,
  /** It is somebody else than those the name can be taken for. */
  apart: tick,
});
export type NewActorForm = z.output<typeof NewActorForm>;

/** The names and details of an actor, as their form is sent. */
export const EditActorForm = z.strictObject({ ...fields, actorId: z.uuid(), version });
export type EditActorForm = z.output<typeof EditActorForm>;

const day = z
  .string()
  .trim()
  .default('')
  .refine((typed) => typed === '' || typedDate(typed) !== null, 'actor.day')
  .transform((typed) => (typed === '' ? null : typedDate(typed)));

/** An office of an actor, new or known, as its form is sent. */
export const OfficeForm = z.strictObject({
  actorId: z.uuid(),
  version,
  officeId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
  organisation: PickInput.prefault({}),
  title: local(LONGEST_NAME),
  standing: z.enum(['current', 'former']),
  starts: day,
  ends: day,
  /** It was recorded by mistake. */
  gone: tick,
});
export type OfficeForm = z.output<typeof OfficeForm>;

/** Two actors that are one. */
export const MergeForm = z.strictObject({
  fromId: z.uuid(),
  intoId: z.uuid(),
  reason: z.string().trim().max(LONGEST_NOTE).default(''),
});

/** A merge to be taken apart. */
export const SplitForm = z.strictObject({
  actorId: z.uuid(),
  reason: z.string().trim().max(LONGEST_NOTE).default(''),
});
