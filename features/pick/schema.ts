import { z } from 'zod';

const key = z
  .union([z.literal('').transform(() => null), z.uuid()])
  .nullable()
  .default(null);

const keyOrNew = z
  .union([z.literal('').transform(() => null), z.uuid(), z.string().regex(/^new:[a-z-]{1,20}$/)])
  .nullable()
  .default(null);

/** What a picker sends: the words in its field, and what was picked by which words. */
export const PickInput = z.strictObject({
  words: z.string().trim().max(400).default(''),
  id: key,
  was: z.string().trim().default(''),
  /** Chosen among what the words may mean. */
  pick: key,
  /** The words whose meanings were shown. */
  seen: z.string().trim().default(''),
});
export type PickInput = z.output<typeof PickInput>;

/** The same where somebody new may be named: `new:person` in place of a key. */
export const PickOrNewInput = PickInput.extend({ id: keyOrNew, pick: keyOrNew });
