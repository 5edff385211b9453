import { z } from 'zod';
import { TypedTextInput } from '@/lib/schema';
import { edtfInterval } from '@/text/edtf';
import { typedDate } from '@/text/typed-date';
import type { Rating } from './shape';

/** The four values that every scale is mapped to, so that findings by different scales can be exported as one. */
export const COMMON_VALUES = ['true', 'mixed', 'false', 'unproven'] as const;
export type CommonValue = (typeof COMMON_VALUES)[number];

/** How many ratings the form of a scale has room for. */
export const MOST_RATINGS = 8;

/** The first and the last day of what was typed; both null for nothing. */
const Days = z
  .string()
  .trim()
  .max(60, 'finding.holds_day')
  .transform((typed, context) => {
    if (typed === '') return { earliest: null, latest: null };
    const days = edtfInterval(typedDate(typed) ?? '');
    if (days) return days;
    context.addIssue({ code: 'custom', message: 'finding.holds_day' });
    return z.NEVER;
  });

const typedFinding = {
  verdict: z.string().min(1, 'finding.verdict').max(60),
  why: TypedTextInput,
  from: Days,
  to: Days.prefault(''),
};

type Typed = z.output<z.ZodObject<typeof typedFinding>>;

/** What was typed, with its days in order: a month means its first day at the beginning and its last at the end. */
function withDays<Form extends Typed>({ from, to, ...form }: Form, context: z.RefinementCtx) {
  const [validFrom, validTo] = [from.earliest, to.latest];
  const fault = (path: string, message: string) => {
    context.addIssue({ code: 'custom', path: [path], message });
    return z.NEVER;
  };
  if (validFrom === null) return fault('from', 'finding.holds_day');
  if (validTo !== null && validTo < validFrom) return fault('to', 'finding.order');
  return { ...form, validFrom, validTo };
}

/** A new finding on a claim, by one edition of a scale. */
export const NewFindingInput = z
  .strictObject({ claimId: z.uuid(), scaleId: z.uuid(), ...typedFinding })
  .transform(withDays);
export type NewFinding = z.output<typeof NewFindingInput>;

/** A finding that is not public yet, written anew. `baseVersion` is what the typing began from. */
export const EditFindingInput = z
  .strictObject({ findingId: z.uuid(), baseVersion: z.coerce.number().int(), ...typedFinding })
  .transform(withDays);
export type TypedFinding = Pick<NewFinding, 'verdict' | 'why' | 'validFrom' | 'validTo'>;

const words = z
  .partialRecord(z.enum(['en', 'fa', 'ps']), z.string().trim().max(600, 'text.long'))
  .default({});

const RatingRow = z.strictObject({
  /** The key it has already; empty for one that is new. */
  value: z.string().regex(/^[a-z0-9-]{0,60}$/),
  /** Where it stands, from 1; empty takes it out. */
  place: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(MOST_RATINGS)]),
  common: z.enum(COMMON_VALUES),
  label: words,
  meaning: words,
});

/** A scale as its form sends it. `baseEdition` is the edition the typing began from, 0 for a scale that is new. */
export const ScaleInput = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]{0,40}$/),
    baseEdition: z.coerce.number().int().min(0),
    title: TypedTextInput,
    rows: z.array(RatingRow).max(MOST_RATINGS),
    reason: z.string().trim().min(1, 'scale.reason').max(500, 'text.long'),
  })
  .transform(({ rows, ...scale }, context) => {
    const ratings = rows
      .map((row) => ({ ...row, label: said(row.label), meaning: said(row.meaning) }))
      .filter(({ place, label }) => place !== null && Object.keys(label).length > 0)
      .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
      .map(({ place: _place, ...rating }) => rating);
    if (ratings.length >= 2) return { ...scale, ratings };
    context.addIssue({ code: 'custom', path: ['rows.0.label.en'], message: 'scale.few' });
    return z.NEVER;
  });
/** A scale without the reason of its change, as commands take it. */
export type TypedScale = Omit<z.output<typeof ScaleInput>, 'reason' | 'ratings'> & {
  readonly ratings: readonly Rating[];
};

/** Without the languages that were left empty. */
function said(text: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  const entries = Object.entries(text).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}
