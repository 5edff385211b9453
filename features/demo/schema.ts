import { z } from 'zod';
import { DEMO_EDITOR_IDS } from '@/lib/demo';

export const DemoInput = z.strictObject({ editorId: z.enum(DEMO_EDITOR_IDS) });
