'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { findRecordState } from '@/features/workflow/queries';
import { setStances } from './commands';
import { findCapture } from './queries';
import { mergeAndSave, recordForm, restoreRevision, saveForm } from './save';
import { ClaimFormInput, MergeInput, RestoreInput, StancesInput } from './schema';

export const recordClaimAction = editorAction(
  {
    may: 'recordClaim',
    schema: ClaimFormInput,
    stateOf: async ({ captureId }) => (await findCapture(captureId))?.state ?? null,
  },
  recordForm,
);

export const saveClaimAction = editorAction(
  {
    may: 'editClaim',
    schema: ClaimFormInput,
    stateOf: async ({ claimId }) => (claimId ? findRecordState('claim', claimId) : null),
  },
  saveForm,
);

export const mergeClaimAction = editorAction(
  { may: 'editClaim', schema: MergeInput, stateOf: ({ claimId }) => findRecordState('claim', claimId) },
  mergeAndSave,
);

export const restoreRevisionAction = editorAction(
  { may: 'editClaim', schema: RestoreInput, stateOf: ({ claimId }) => findRecordState('claim', claimId) },
  async (input, { by }) => {
    await restoreRevision(input, by);
    refresh();
    return null;
  },
);

export const setStancesAction = editorAction(
  { may: 'editClaim', schema: StancesInput, stateOf: ({ claimId }) => findRecordState('claim', claimId) },
  async (input, { by }) => {
    await setStances(input, by);
    refresh();
    return null;
  },
);
