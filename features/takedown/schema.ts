import { z } from 'zod';

/** Why something is taken down; the class is public, the case is not. */
export const REASON_CLASSES = ['court-order', 'privacy', 'safety', 'copyright', 'mistake'] as const;

/** What can be taken down from its own page: a source with all its claims, one claim, one reply. */
export const TARGET_KINDS = ['source', 'claim', 'reply'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const reasonClass = z.enum(REASON_CLASSES, 'takedown.class');
const reason = z.string().trim().min(1, 'step.reason').max(2000, 'step.long');

/** Out of public view, by a class of reason and in words that readers see. */
export const TakeDownInput = z.strictObject({
  kind: z.enum(TARGET_KINDS),
  id: z.uuid(),
  reasonClass,
  reason,
});

/** A legal hold on a source begins or ends. */
export const HoldInput = z.strictObject({ sourceId: z.uuid(), reason });

/** What can be erased by law. */
const erasable = { kind: z.enum(['source', 'reply']), id: z.uuid() };

/** An erasure by law is asked for, by a class of reason and in words that only the desk sees. */
export const AskErasureInput = z.strictObject({ ...erasable, reasonClass, reason });
export type AskErasureInput = z.output<typeof AskErasureInput>;

/** What was asked about a record is withdrawn. */
export const WithdrawErasureInput = z.strictObject(erasable);
export type Erasable = z.output<typeof WithdrawErasureInput>;

/** An erasure by law that was asked for is confirmed. `confirm` is the public id of what is erased, typed by hand. */
export const EraseInput = z.strictObject({
  ...erasable,
  confirm: z.string().trim().min(1, 'takedown.confirm'),
});
export type EraseInput = z.output<typeof EraseInput>;
