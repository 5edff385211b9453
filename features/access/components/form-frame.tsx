import { Fragment, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import type { FormState } from '../form';
import type { Shown } from '../shown';
import type { Field } from './field';
import { FieldInput } from './field-input';
import { ShownLines } from './shown-lines';

/** What a form of fields is made of, whoever sends it. */
export type FormParts = {
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly look?: 'main' | 'plain';
  /** What the button does, for those who only hear it: "End: Firefox". */
  readonly submitLabel?: string;
  /** There is nothing to ask any more: only the last answer stands. */
  readonly isOver?: boolean;
  /** What stands between the fields and the button. */
  readonly children?: ReactNode;
};

type Props = FormParts & {
  readonly state: FormState<Shown | null>;
  readonly send: (form: FormData) => void;
  readonly isSending: boolean;
  /** The fields that a form carries for us, by name. */
  readonly carried: Readonly<Record<string, string>>;
  /** What is typed; the fields' own values where it is not there. */
  readonly values: Readonly<Record<string, string>> | undefined;
  /** Makes the fields anew where it changes. */
  readonly turn?: number;
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly onSubmit?: () => void;
  /** What is said above the fields before it is sent, and beside the button. */
  readonly notice?: ReactNode;
  readonly beside?: ReactNode;
};

/** A form of fields: the answer first, what is wrong beside each field, the button last. */
export function FormFrame({ state, carried, fields, values, turn = 0, children, ...props }: Props) {
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' ? state.problem : null;
  return (
    <form ref={props.form} action={props.send} className="form" onSubmit={props.onSubmit}>
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
        {state.status === 'ok' && state.result && <ShownLines shown={state.result} />}
        {props.notice}
      </div>
      {!props.isOver && (
        <>
          {Object.entries(carried).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Fragment key={turn}>
            {fields.map((field) => (
              <FieldInput key={keyOf(field)} formId={id} field={field} values={values} problem={problem} />
            ))}
            {children}
          </Fragment>
          <Button {...props} />
        </>
      )}
    </form>
  );
}

/** The button, with what stands beside it. */
function Button({
  submit,
  submitLabel,
  isSending,
  look = 'main',
  beside,
}: Pick<Props, 'submit' | 'submitLabel' | 'isSending' | 'look' | 'beside'>) {
  const button = (
    <button
      type="submit"
      className={look === 'main' ? 'btn btn-main' : 'btn'}
      aria-disabled={isSending || undefined}
      aria-label={submitLabel}
    >
      {submit}
    </button>
  );
  if (!beside) return button;
  return (
    <div className="saved-form-end">
      {button}
      {beside}
    </div>
  );
}

/** One name can stand over several groups of one choice. */
function keyOf(field: Field): string {
  return field.kind === 'choice' ? `${field.name} ${field.label}` : field.name;
}
