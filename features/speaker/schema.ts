import { z } from 'zod';
import { LanguageInput, LocalTextInput } from '@/lib/schema';
import { edtfInterval } from '@/text/edtf';

/** What can stand in an attribution chain. */
export const ACTOR_TYPES = [
  'person',
  'organisation',
  'unnamed-office',
  'document',
  'outlet',
  'platform',
] as const;

export type ActorType = (typeof ACTOR_TYPES)[number];

/** A new actor with its names: `names` are shown, `spellings` are further ways sources write it. */
export const ActorInput = z.strictObject({
  type: z.enum(ACTOR_TYPES),
  names: LocalTextInput,
  spellings: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1),
        lang: LanguageInput,
        kind: z.enum(['alias', 'handle']).default('alias'),
      }),
    )
    .default([]),
  note: LocalTextInput.nullable().default(null),
  wikidataId: z.string().nullable().default(null),
  parentId: z.uuid().nullable().default(null),
});
export type ActorInput = z.input<typeof ActorInput>;

const edtf = z
  .string()
  .refine((day) => edtfInterval(day) !== null, 'not a date in EDTF')
  .nullable()
  .default(null);

/** An office an actor holds or held in an organisation. */
export const RoleInput = z.strictObject({
  actorId: z.uuid(),
  organisationId: z.uuid(),
  title: LocalTextInput.nullable().default(null),
  standing: z.enum(['current', 'former']),
  /** From when to when, in EDTF; null where nobody recorded it. */
  startsEdtf: edtf,
  endsEdtf: edtf,
});
export type RoleInput = z.input<typeof RoleInput>;
