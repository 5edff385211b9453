'use client';

import { type ChangeEvent, useActionState, useId, useRef } from 'react';
import type { SavedFieldsProps } from '@/features/access/components/saved-fields';
import { ShownLines } from '@/features/access/components/shown-lines';
import type { FormState } from '@/features/access/form';
import type { Shown } from '@/features/access/shown';
import { SavingNote } from '@/features/work/components/saving-note';
import { NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import type { Typed } from '@/features/work/components/use-typed';
import type { WorkWords } from '@/features/work/components/work-words';

type Props = Pick<SavedFieldsProps<Shown>, 'action' | 'own' | 'work' | 'begun' | 'lang'> & {
  readonly sourceId: string;
  /** The language of the source. */
  readonly textLang: string;
  readonly words: WorkWords & {
    readonly text: string;
    readonly hint: string;
    readonly file: string;
    readonly submit: string;
  };
};

/** A new copy: pasted, which works without scripts, or read from a text file into the same field. */
export function RecaptureForm({ action, own, work, begun, lang, sourceId, textLang, words }: Props) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const { typed, saving, submit, refill } = useSavedForm({
    ...{ form, work, token: own.token, values: begun?.values ?? NOTHING },
    returned: state.status === 'problem' ? state.values : null,
    done: state.status === 'ok' ? state : null,
  });
  const { values, turn } = typed;
  const opId = values['opId'] ?? (state.status === 'ok' ? state.nextOpId : own.opId);

  async function readFile({ target }: ChangeEvent<HTMLInputElement>) {
    const text = await target.files?.[0]?.text();
    if (text !== undefined) refill({ ...values, text, method: 'file' });
  }

  return (
    <form ref={form} action={send} className="form recapture-form" onSubmit={submit}>
      <Answer state={state} typed={typed} words={words} />
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={opId} />
      <input type="hidden" name="work" value={work.name} />
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="method" value={values['method'] ?? 'paste'} />
      <p className="field">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <textarea
          key={turn}
          id={`${id}-text`}
          name="text"
          rows={8}
          required
          lang={textLang}
          dir="auto"
          defaultValue={values['text']}
          aria-describedby={`${id}-hint`}
        />
        <span className="field-hint" id={`${id}-hint`}>
          {words.hint}
        </span>
      </p>
      <p className="field">
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input id={`${id}-file`} type="file" accept="text/plain,.txt" onChange={readFile} />
      </p>
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
  readonly state: FormState<Shown>;
  readonly typed: Typed;
  readonly words: WorkWords;
};

/** What came of sending it, or that what stands in it was left here before. */
function Answer({ state, typed: { values, isKept }, words }: AnswerProps) {
  const problem = state.status === 'problem' ? state.problem : null;
  return (
    <div className="form-answer" role={problem ? 'alert' : 'status'}>
      {problem && <p className="form-problem">{problem.fields['text'] ?? problem.sentence}</p>}
      {state.status === 'ok' && <ShownLines shown={state.result} />}
      {state.status === 'new' && values['text'] && (
        <p className="field-hint">{isKept ? words.restored : words.left}</p>
      )}
    </div>
  );
}
