import { z } from 'zod';

/** What can be handed to somebody. */
export const ASSIGNABLE = ['claim', 'source', 'link', 'topic'] as const;
export type Assignable = (typeof ASSIGNABLE)[number];

/** A record and to whom it is handed; an empty `editorId` is nobody. */
export const AssignInput = z.strictObject({
  kind: z.enum(ASSIGNABLE),
  id: z.uuid(),
  editorId: z.union([z.literal('').transform(() => null), z.uuid()]),
});
export type AssignInput = z.output<typeof AssignInput>;
