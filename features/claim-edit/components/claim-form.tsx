'use client';

import { useActionState, useState } from 'react';
import type { FormAction } from '@/features/access/editor-action';
import type { FormState } from '@/features/access/form';
import type { Conflict } from '../conflict';
import { ClaimFields, type ClaimFieldsProps } from './claim-fields';
import { MergeView } from './merge-view';

type Props = Omit<ClaimFieldsProps, 'state' | 'send' | 'isSending'> & {
  readonly action: FormAction<Conflict | null>;
  readonly mergeAction: FormAction<Conflict | null>;
};

/** The editor of one claim, or both readings side by side where somebody else was faster. */
export function ClaimForm({ action, mergeAction, ...props }: Props) {
  const [last, send, isSending] = useActionState(action, { status: 'new' });
  const { own, values, words, work } = props;
  const state = usePresent(last, work.baseVersion ?? 0);
  if (state.status !== 'ok' || !state.result) {
    return <ClaimFields key={work.baseVersion ?? 0} {...props} {...{ state, send, isSending }} />;
  }
  return (
    <MergeView
      conflict={state.result}
      action={mergeAction}
      own={{ token: own.token, opId: state.nextOpId }}
      captureId={values['captureId'] ?? ''}
      claimId={values['claimId'] ?? ''}
      words={words.merge}
    />
  );
}

/**
 * The answer to the form while it is about the claim as it is now. The claim may be saved on this very page: what was
 * wrong before is past then. The state must not hang on the version: a form without scripts would lose its answer.
 */
function usePresent(state: FormState<Conflict | null>, version: number): FormState<Conflict | null> {
  const [answered, setAnswered] = useState({ state, version });
  if (answered.state !== state) {
    setAnswered({ state, version });
    return state;
  }
  const conflict = state.status === 'ok' ? state.result : null;
  const isPast = conflict ? version > conflict.version : version !== answered.version;
  return isPast ? { status: 'new' } : state;
}
