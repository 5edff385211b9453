'use client';

import { useActionState, useEffect, useId, useRef } from 'react';
import type { Field } from '@/features/access/components/field';
import { FieldInput } from '@/features/access/components/field-input';
import type { FormState } from '@/features/access/form';
import { addActorAction } from '../actions';
import type { AskedTwins } from '../shape';

type Props = {
  readonly fields: readonly Field[];
  readonly own: { readonly token: string; readonly opId: string };
  readonly submit: string;
  readonly words: { readonly title: string; readonly lead: string; readonly apart: string };
};

const START: FormState<AskedTwins> = { status: 'new' };

/** A new name. Whom it can be taken for is shown before anything is added, and all that was typed stays. */
export function NewActorForm({ fields, own, submit, words }: Props) {
  const [state, send, isSending] = useActionState(addActorAction, START);
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const asked = state.status === 'ok' ? state.result : null;
  const problem = state.status === 'problem' ? state.problem : null;
  const typed = asked?.values ?? (state.status === 'problem' ? state.values : undefined);
  return (
    <form action={send} className="form actor-form">
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
        {asked && <Twins asked={asked} words={words} />}
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={state.status === 'ok' ? state.nextOpId : own.opId} />
      {fields.map((field) => (
        <FieldInput key={field.name} formId={id} field={field} values={typed} problem={problem} />
      ))}
      <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
        {submit}
      </button>
    </form>
  );
}

function Twins({ asked, words }: { readonly asked: AskedTwins; readonly words: Props['words'] }) {
  return (
    <section className="twins" aria-labelledby="twins">
      <h2 className="strong" id="twins">
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <ul>
        {asked.twins.map((twin) => (
          <li key={twin.id}>
            <a className="link strong" href={twin.href}>
              <bdi>{twin.name}</bdi>
            </a>{' '}
            {twin.spelling.words !== twin.name && (
              <bdi lang={twin.spelling.lang} dir={twin.spelling.dir}>
                {twin.spelling.words}
              </bdi>
            )}{' '}
            <span className="soft xs dots">
              {[twin.why, ...twin.notes].map((note) => (
                <span key={note}>{note}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <label className="choice">
        <input type="checkbox" name="apart" value="on" />
        <span>{words.apart}</span>
      </label>
    </section>
  );
}
