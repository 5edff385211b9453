'use server';
import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { writePageText } from './commands';
import { PageTextInput } from './schema';

/** What came of it: a text only looked at, or one that readers see. */
type Written = { readonly step: 'look' | 'save'; readonly body: string; readonly reason: string };

export const writePageAction = editorAction(
  { may: 'manageSettings', schema: PageTextInput },
  async ({ step, reason, ...page }, { by }): Promise<Written> => {
    if (step === 'save') {
      await writePageText(page, by);
      refresh();
    }
    return { step, body: page.body, reason };
  },
);
