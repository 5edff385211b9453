import { z } from 'zod';

/** Words of a capture from which a claim is to be made, as somebody copied them. */
export const ClaimAtForm = z.strictObject({ target: z.uuid(), words: z.string() });
