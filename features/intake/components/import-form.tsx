'use client';

import { useActionState, useEffect, useId, useRef, useState } from 'react';
import { FieldInput } from '@/features/access/components/field-input';
import type { FormState } from '@/features/access/form';
import { SavingNote } from '@/features/work/components/saving-note';
import { valuesOfForm } from '@/features/work/components/use-autosave';
import { type FormWork, NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import type { Typed } from '@/features/work/components/use-typed';
import type { WorkWords } from '@/features/work/components/work-words';
import { importAction } from '../actions';
import type { Asked } from '../shape';
import type { ImportWords } from './import-words';
import { LookBox } from './look-box';
import { PasteField } from './paste-field';
import { Questions } from './questions';
import { useLook } from './use-look';

type Values = Readonly<Record<string, string>>;

type Props = {
  readonly words: ImportWords & WorkWords;
  readonly own: { readonly token: string; readonly opId: string };
  /** The form's name at the server, whose it is, and what was left in it. */
  readonly work: FormWork & { readonly begun: Values | null };
  readonly lang: string;
};

const START: FormState<Asked> = { status: 'new' };
/** What says that somebody began; the other fields begin with a choice. */
const TYPED = ['text', 'title', 'url', 'published', 'outlet.words', 'relays.words'];

/** A source to be imported: its text first, then what is known of it. All that is typed is saved until it is sent. */
export function ImportForm({ words, own, work, lang }: Props) {
  const [state, send, isSending] = useActionState(importAction, START);
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const id = useId();
  const problem = state.status === 'problem' ? state.problem : null;
  const returned = returnedBy(state);
  const { typed, saving, submit } = useSavedForm({
    ...{ form, work, token: own.token, values: work.begun ?? NOTHING, returned },
  });
  const { look, isLooking, see } = useSeen(typed.values, own.token);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  // What was asked about says the same already.
  const isAsked = state.status === 'ok' && JSON.stringify(state.result.look) === JSON.stringify(look);
  const values = typed.values === NOTHING ? undefined : typed.values;
  return (
    <form
      ref={form}
      action={send}
      className="form import-form"
      onInput={(event) => see(event.currentTarget)}
      onSubmit={submit}
    >
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        <Answer state={state} typed={typed} words={words} />
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={state.status === 'ok' ? state.nextOpId : own.opId} />
      <PasteField
        key={`text-${typed.turn}`}
        id={`${id}-text`}
        label={words.text}
        hint={words.textHint}
        typed={values?.['text']}
        fault={problem?.fields['text']}
      />
      {returned?.['file'] && <p className="field-hint">{words.fileReturned}</p>}
      <div className="look-live" role="status">
        {isLooking && !look && <p className="soft">{words.looking}</p>}
        {look && !isAsked && <LookBox look={look} words={words} />}
      </div>
      <p className="field">
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input id={`${id}-file`} name="file" type="file" accept=".txt,.md,text/plain" />
        <span className="field-hint">{words.fileHint}</span>
      </p>
      <fieldset key={`details-${typed.turn}`} className="import-details">
        <legend className="subhead">{words.details}</legend>
        {words.fields.map((field) => (
          <FieldInput key={field.name} formId={id} field={field} values={values} problem={problem} />
        ))}
      </fieldset>
      <div className="saved-form-end">
        <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
          {words.submit}
        </button>
        <SavingNote saving={saving} words={words.saving} lang={lang} />
      </div>
    </form>
  );
}

type AnswerProps = {
  readonly state: FormState<Asked>;
  readonly typed: Typed;
  readonly words: Props['words'];
};

/** What came of sending it, or that what stands in it was left here before. */
function Answer({ state, typed, words }: AnswerProps) {
  if (state.status === 'problem') return <p className="form-problem">{state.problem.sentence}</p>;
  if (state.status === 'ok') return <Questions asked={state.result} words={words} />;
  if (typed.isKept) return <p className="field-hint">{words.restored}</p>;
  return TYPED.some((name) => typed.values[name]) ? <p className="field-hint">{words.left}</p> : null;
}

/** What was typed, where it came back: refused, or with something to decide first. */
function returnedBy(state: FormState<Asked>): Values | null {
  if (state.status === 'problem') return state.values;
  return state.status === 'ok' ? state.result.values : null;
}

/** What the text shows: looked at again as its words or its address change, and where they were filled in for somebody. */
function useSeen(values: Values, token: string) {
  const [{ text, url }, setSeen] = useState(seenIn(values));
  useEffect(() => setSeen(seenIn(values)), [values]);
  const see = (form: HTMLFormElement) => setSeen(seenIn(valuesOfForm(form)));
  return { ...useLook({ text, url, token }), see };
}

const seenIn = (values: Values) => ({ text: values['text'] ?? '', url: values['url'] ?? '' });
