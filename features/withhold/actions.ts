'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { findRecordState } from '@/features/workflow/queries';
import { showTopic, withholdTopic } from './commands';
import { WithholdInput } from './schema';

const stateOf = ({ topicId }: { readonly topicId: string }) => findRecordState('topic', topicId);

export const withholdTopicAction = editorAction(
  { may: 'withhold', schema: WithholdInput, stateOf },
  async ({ topicId }, { by }) => {
    await withholdTopic(topicId, by);
    refresh();
    return null;
  },
);

export const showTopicAction = editorAction(
  { may: 'withhold', schema: WithholdInput, stateOf },
  async ({ topicId }, { by }) => {
    await showTopic(topicId, by);
    refresh();
    return null;
  },
);
