'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { findRecordState } from '@/features/workflow/queries';
import { assignRecord } from './commands';
import { AssignInput } from './schema';

export const assignAction = editorAction(
  { may: 'assign', schema: AssignInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async (input, { by }) => {
    await assignRecord(input, by);
    refresh();
    return null;
  },
);
