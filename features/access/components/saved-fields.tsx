'use client';

import { useActionState, useEffect, useRef } from 'react';
import { SavingNote } from '@/features/work/components/saving-note';
import { type FormWork, NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import type { Typed } from '@/features/work/components/use-typed';
import type { WorkWords } from '@/features/work/components/work-words';
import type { Work } from '@/features/work/shape';
import type { Shown } from '../shown';
import type { FieldsFormProps } from './fields-form';
import { FormFrame } from './form-frame';

export type SavedFieldsProps<Result extends Shown | null> = FieldsFormProps<Result> & {
  readonly own: { readonly token: string; readonly opId: string };
  readonly work: FormWork;
  /** What was left in it, or null. */
  readonly begun: Work | null;
  readonly words: WorkWords;
  readonly lang: string;
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
      notice={state.status === 'new' && isTyped && <Notice typed={typed} words={words} />}
      beside={<SavingNote saving={saving} words={words.saving} lang={lang} />}
    />
  );
}

/** Where the words that stand in the form come from. */
function Notice({ typed, words }: { readonly typed: Typed; readonly words: WorkWords }) {
  return (
    <>
      <p className="field-hint">{typed.isKept ? words.restored : words.left}</p>
      {typed.isOlder && <p className="field-hint">{words.older}</p>}
    </>
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
