'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { setSecondPerson } from './commands';
import { SecondPersonInput } from './schema';

export const setSecondPersonAction = editorAction(
  { may: 'manageSettings', schema: SecondPersonInput },
  async ({ second, version }, { by }) => {
    // Also when somebody was faster: the form then asks again with what holds now.
    refresh();
    await setSecondPerson({ isWanted: second, version }, by);
    return null;
  },
);
