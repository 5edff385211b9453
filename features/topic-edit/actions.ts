'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { FieldFaults } from '@/features/access/field-faults';
import { readableStates } from '@/features/access/policy';
import { resolvePick } from '@/features/pick/queries';
import { findRecordState } from '@/features/workflow/queries';
import {
  beginTopic,
  editTopic,
  hideProposition,
  placeClaim,
  poseProposition,
  removeClaim,
  rewordProposition,
  showProposition,
} from './commands';
import {
  HidePropositionInput,
  NewPropositionInput,
  NewTopicInput,
  PlaceClaimInput,
  RemoveClaimInput,
  RewordPropositionInput,
  ShowPropositionInput,
  TopicTextInput,
} from './schema';

/** What readers see of a topic changes by the hand of a publisher: each of these asks for the topic's state. */
const stateOf = ({ topicId }: { readonly topicId: string }) => findRecordState('topic', topicId);

export const beginTopicAction = editorAction(
  { may: 'manageTopics', schema: NewTopicInput },
  async (input, { by, locale }) => {
    const { publicId } = await beginTopic(input, by);
    redirect(`/${locale}/desk/topics/${publicId}`);
  },
);

export const editTopicAction = editorAction(
  { may: 'editTopic', schema: TopicTextInput, stateOf },
  async (input, { by }) => {
    await editTopic(input, by);
    refresh();
    return null;
  },
);

export const placeClaimAction = editorAction(
  { may: 'editTopic', schema: PlaceClaimInput, stateOf },
  async ({ topicId, claim }, { by, editor, locale }) => {
    const meant = await resolvePick(claim, { of: 'claim', states: readableStates(editor.role) }, locale);
    if ('fault' in meant) throw new FieldFaults({ claim: meant.fault }, { claim: meant.choices });
    if (meant.id === null) throw new FieldFaults({ claim: 'pick.unknown' });
    await placeClaim({ topicId, claimId: meant.id }, by);
    refresh();
    return null;
  },
);

export const removeClaimAction = editorAction(
  { may: 'editTopic', schema: RemoveClaimInput, stateOf },
  async (place, { by }) => {
    await removeClaim(place, by);
    refresh();
    return null;
  },
);

export const posePropositionAction = editorAction(
  { may: 'editTopic', schema: NewPropositionInput, stateOf },
  async (input, { by }) => {
    await poseProposition(input, by);
    refresh();
    return null;
  },
);

export const rewordPropositionAction = editorAction(
  { may: 'editTopic', schema: RewordPropositionInput, stateOf },
  async (rewording, { by }) => {
    await rewordProposition(rewording, by);
    refresh();
    return null;
  },
);

export const hidePropositionAction = editorAction(
  { may: 'editTopic', schema: HidePropositionInput, stateOf },
  async ({ topicId, propositionId }, { by }) => {
    await hideProposition({ topicId, propositionId }, by);
    refresh();
    return null;
  },
);

export const showPropositionAction = editorAction(
  { may: 'editTopic', schema: ShowPropositionInput, stateOf },
  async (where, { by }) => {
    await showProposition(where, by);
    refresh();
    return null;
  },
);
