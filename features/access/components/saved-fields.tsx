'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { SavedWork } from '@/features/work/components/saved-work';
import { SavingNote } from '@/features/work/components/saving-note';
import { NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import { WorkNotice } from '@/features/work/components/work-notice';
import type { Shown } from '../shown';
import type { FieldsFormProps } from './fields-form';
import { FormFrame } from './form-frame';

export type SavedFieldsProps<Result extends Shown | null> = FieldsFormProps<Result> &
  SavedWork & {
    readonly own: { readonly token: string; readonly opId: string };
  };

/** A form of fields that is saved as it is typed, and filled with what was left in it. */
export function SavedFields<Result extends Shown | null>({
  action,
  own,
  work,
  begun,
  words,
  lang,
  ...parts
}: SavedFieldsProps<Result>) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const form = useRef<HTMLFormElement>(null);
  const { typed, saving, submit } = useSavedForm({
    ...{ form, work, token: own.token, values: begun?.values ?? NOTHING },
    isOlder: begun !== null && begun.baseVersion !== work.baseVersion,
    returned: state.status === 'problem' ? state.values : null,
    done: state.status === 'ok' ? state : null,
  });
  const isTyped = typed.values !== NOTHING;
  useEffect(() => {
    if (isTyped) unfold(form.current);
  }, [isTyped]);
  const opId = typed.values['opId'] ?? (state.status === 'ok' ? state.nextOpId : own.opId);
  return (
    <FormFrame
      {...{ ...parts, state, send, isSending, form }}
      carried={{ token: own.token, opId, work: work.name }}
      values={isTyped ? typed.values : undefined}
      turn={typed.turn}
      onSubmit={submit}
      notice={state.status === 'new' && <WorkNotice typed={typed} words={words} />}
      beside={<SavingNote saving={saving} words={words.saving} lang={lang} />}
    />
  );
}

/** Opens what is folded around a form: words that were left in it are to be seen. */
function unfold(form: HTMLFormElement | null): void {
  let folded = form?.closest('details');
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest('details');
  }
}
