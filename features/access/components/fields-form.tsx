'use client';

import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import type { FormState } from '../form';
import type { Shown } from '../shown';
import type { Field } from './field';
import { FieldInput } from './field-input';
import { ShownLines } from './shown-lines';

type Props<Result extends Shown | null> = {
  readonly action: (before: FormState<Result>, form: FormData) => Promise<FormState<Result>>;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** What the form of a session carries; a visitor's form has none. */
  readonly own?: { readonly token: string; readonly opId: string };
  readonly look?: 'main' | 'plain';
  /** What the button does, for those who only hear it: "End: Firefox". */
  readonly submitLabel?: string;
  /** There is nothing to ask any more: only the last answer stands. */
  readonly isOver?: boolean;
  /** What stands between the fields and the button. */
  readonly children?: ReactNode;
};

/**
 * A form of a few fields over a server action. It is sent, and comes back with what is wrong beside each field and all
 * that was typed, without any script; with one the page stays where it is and the answer is read out.
 */
export function FieldsForm<Result extends Shown | null>({
  action,
  fields,
  submit,
  own,
  look = 'main',
  submitLabel,
  isOver = false,
  children,
}: Props<Result>) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' ? state.problem : null;
  const opId = state.status === 'ok' ? state.nextOpId : own?.opId;

  return (
    <form action={send} className="form">
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
        {state.status === 'ok' && state.result && <ShownLines shown={state.result} />}
      </div>
      {!isOver && (
        <>
          {own && (
            <>
              <input type="hidden" name="token" value={own.token} />
              <input type="hidden" name="opId" value={opId ?? ''} />
            </>
          )}
          {fields.map((field) => (
            <FieldInput
              key={keyOf(field)}
              formId={id}
              field={field}
              values={state.status === 'problem' ? state.values : undefined}
              problem={problem}
            />
          ))}
          {children}
          <button
            type="submit"
            className={look === 'main' ? 'btn btn-main' : 'btn'}
            aria-disabled={isSending || undefined}
            aria-label={submitLabel}
          >
            {submit}
          </button>
        </>
      )}
    </form>
  );
}

/** One name can stand over several groups of one choice. */
function keyOf(field: Field): string {
  return field.kind === 'choice' ? `${field.name} ${field.label}` : field.name;
}
