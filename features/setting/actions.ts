'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { setSecondPerson } from './commands';
import { SecondPersonInput } from './schema';

export const setSecondPersonAction = editorAction(
  { may: 'manageSettings', schema: SecondPersonInput },
  async ({ second, version }, { by }) => {
    await setSecondPerson({ isWanted: second, version }, by);
    refresh();
    return null;
  },
);
