import { z } from 'zod';

/** Which change is to be taken back, by the id of its operation. */
export const UndoInput = z.strictObject({ undoOf: z.uuid() });
