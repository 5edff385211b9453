'use client';

import { useActionState } from 'react';
import type { FormState } from '../form';
import type { Shown } from '../shown';
import { FormFrame, type FormParts } from './form-frame';

export type FieldsFormProps<Result extends Shown | null> = FormParts & {
  readonly action: (before: FormState<Result>, form: FormData) => Promise<FormState<Result>>;
  /** What the form of a session carries; a visitor's form has none. */
  readonly own?: { readonly token: string; readonly opId: string };
};

/**
 * A form of a few fields over a server action. It is sent, and comes back with what is wrong beside each field and all
 * that was typed, without any script; with one the page stays where it is and the answer is read out. Where more than a
 * word is typed, `SavedForm` saves it meanwhile.
 */
export function FieldsForm<Result extends Shown | null>({ action, own, ...parts }: FieldsFormProps<Result>) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const opId = state.status === 'ok' ? state.nextOpId : own?.opId;
  return (
    <FormFrame
      {...{ ...parts, state, send, isSending }}
      carried={own ? { token: own.token, opId: opId ?? '' } : {}}
      values={state.status === 'problem' ? state.values : undefined}
    />
  );
}
