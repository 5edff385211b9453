'use client';

import { Fragment, useActionState, useEffect, useId, useRef } from 'react';
import type { Field } from '@/features/access/components/field';
import { FieldInput } from '@/features/access/components/field-input';
import type { FormState } from '@/features/access/form';
import type { SavedWork } from '@/features/work/components/saved-work';
import { SavingNote } from '@/features/work/components/saving-note';
import { NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import { WorkNotice } from '@/features/work/components/work-notice';
import { addActorAction } from '../actions';
import type { AskedTwins } from '../shape';

type Props = {
  readonly fields: readonly Field[];
  readonly own: { readonly token: string; readonly opId: string };
  readonly submit: string;
  readonly words: { readonly title: string; readonly lead: string; readonly apart: string };
  readonly saved: SavedWork;
};

const START: FormState<AskedTwins> = { status: 'new' };

/** A new name. Whom it can be taken for is shown before anything is added, and all that was typed stays. */
export function NewActorForm({ fields, own, submit, words, saved }: Props) {
  const [state, send, isSending] = useActionState(addActorAction, START);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const asked = state.status === 'ok' ? state.result : null;
  const problem = state.status === 'problem' ? state.problem : null;
  const {
    typed,
    saving,
    submit: leave,
  } = useSavedForm({
    ...{ form, work: saved.work, token: own.token, values: saved.begun?.values ?? NOTHING },
    returned: returnedBy(state),
  });
  const values = typed.values === NOTHING ? undefined : typed.values;
  return (
    <form ref={form} action={send} className="form actor-form" onSubmit={leave}>
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
        {asked && <Twins asked={asked} words={words} />}
        {state.status === 'new' && <WorkNotice typed={typed} words={saved.words} />}
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input
        type="hidden"
        name="opId"
        value={typed.values['opId'] ?? (state.status === 'ok' ? state.nextOpId : own.opId)}
      />
      <input type="hidden" name="work" value={saved.work.name} />
      <Fragment key={typed.turn}>
        {fields.map((field) => (
          <FieldInput key={field.name} formId={id} field={field} values={values} problem={problem} />
        ))}
      </Fragment>
      <div className="saved-form-end">
        <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
          {submit}
        </button>
        <SavingNote saving={saving} words={saved.words.saving} lang={saved.lang} />
      </div>
    </form>
  );
}

/** What was typed, where the form came back: refused, or with names to look at first. */
function returnedBy(state: FormState<AskedTwins>): Readonly<Record<string, string>> | null {
  if (state.status === 'problem') return state.values;
  return state.status === 'ok' ? state.result.values : null;
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
