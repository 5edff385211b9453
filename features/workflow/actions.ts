'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { moveRecord, publishWithClaims } from './commands';
import { findRecordState } from './queries';
import { PlainStepInput, PublishInput, PublishSourceInput, ReasonedStepInput } from './schema';

export const submitAction = editorAction(
  { may: 'submit', schema: PlainStepInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id }, { by }) => {
    await moveRecord({ kind, id, step: 'submit' }, by);
    refresh();
    return null;
  },
);

export const sendBackAction = editorAction(
  { may: 'sendBack', schema: ReasonedStepInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id }, { by }) => {
    await moveRecord({ kind, id, step: 'send_back' }, by);
    refresh();
    return null;
  },
);

export const publishAction = editorAction(
  { may: 'publish', schema: PublishInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id, at }, { by }) => {
    await moveRecord({ kind, id, step: 'publish', at }, by);
    refresh();
    return null;
  },
);

export const hideAction = editorAction(
  { may: 'hide', schema: ReasonedStepInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id }, { by }) => {
    await moveRecord({ kind, id, step: 'hide' }, by);
    refresh();
    return null;
  },
);

export const restoreAction = editorAction(
  { may: 'restore', schema: ReasonedStepInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id }, { by }) => {
    await moveRecord({ kind, id, step: 'restore' }, by);
    refresh();
    return null;
  },
);

export const publishSourceAction = editorAction(
  {
    may: 'publish',
    schema: PublishSourceInput,
    stateOf: ({ sourceId }) => findRecordState('source', sourceId),
  },
  async ({ sourceId, at }, { by }) => {
    await publishWithClaims(sourceId, by, at);
    refresh();
    return null;
  },
);
