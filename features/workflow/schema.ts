import { z } from 'zod';
import { instantIn, isZone, type Zone } from '@/i18n/zones';
import type { STEPS } from './states';

/** What goes through the states. */
export const PUBLISHABLE = ['claim', 'source', 'topic', 'link', 'assessment', 'reply'] as const;
export type Publishable = (typeof PUBLISHABLE)[number];

const StepTarget = z.strictObject({ kind: z.enum(PUBLISHABLE), id: z.uuid() });
const Reason = z.string().trim().min(1, 'step.reason').max(2000, 'step.long');

/** A step that needs no word. */
export const PlainStepInput = StepTarget;
/** A step that is taken with a typed reason. */
export const ReasonedStepInput = StepTarget.extend({ reason: Reason });

/** At once, or when a clock in `zone` shows `at`. */
const WHEN = {
  at: z.string().trim().default(''),
  zone: z.string().refine(isZone, 'step.moment').default('Asia/Kabul'),
};

export const PublishInput = StepTarget.extend(WHEN).transform(({ at, zone, ...target }, context) => ({
  ...target,
  at: readWhen({ at, zone }, context),
}));

/** A source that is published with its claims. */
export const PublishSourceInput = z
  .strictObject({ sourceId: z.uuid(), ...WHEN })
  .transform(({ sourceId, ...when }, context) => ({ sourceId, at: readWhen(when, context) }));

/** One step of one record. */
export type Move = {
  readonly kind: Publishable;
  readonly id: string;
  readonly step: (typeof STEPS)[number];
  /** From when readers see it, if not at once. */
  readonly at?: Date | null;
  /** By which class of reason it is taken down, where it is. */
  readonly reasonClass?: string;
};

function readWhen({ at, zone }: { at: string; zone: Zone }, context: z.RefinementCtx): Date | null {
  const instant = at === '' ? null : instantIn(zone, at);
  if (at !== '' && instant === null) {
    context.addIssue({ code: 'custom', path: ['at'], message: 'step.moment' });
  }
  return instant;
}
