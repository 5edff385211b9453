'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { findRecordState } from '@/features/workflow/queries';
import { reviseScale, rewriteFinding, writeFinding } from './commands';
import { EditFindingInput, NewFindingInput, ScaleInput } from './schema';

export const writeFindingAction = editorAction(
  {
    may: 'assess',
    schema: NewFindingInput,
    stateOf: ({ claimId }) => findRecordState('claim', claimId),
  },
  async (input, { by, locale }) => {
    const { publicId } = await writeFinding(input, by);
    redirect(`/${locale}/desk/findings/${publicId}`);
  },
);

export const rewriteFindingAction = editorAction(
  {
    may: 'assess',
    schema: EditFindingInput,
    stateOf: ({ findingId }) => findRecordState('assessment', findingId),
  },
  async ({ findingId, baseVersion, ...typed }, { by }) => {
    await rewriteFinding({ findingId, baseVersion }, typed, by);
    refresh();
    return null;
  },
);

export const reviseScaleAction = editorAction(
  { may: 'manageSettings', schema: ScaleInput },
  async ({ reason: _reason, ...scale }, { by, locale }) => {
    await reviseScale(scale, by);
    redirect(`/${locale}/desk/scales`);
  },
);
