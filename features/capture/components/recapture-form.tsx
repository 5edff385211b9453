'use client';

import { type ChangeEvent, useActionState, useId, useRef, useState } from 'react';
import { ShownLines } from '@/features/access/components/shown-lines';
import type { FormState } from '@/features/access/form';
import type { Shown } from '@/features/access/shown';

type Props = {
  readonly action: (before: FormState<Shown>, form: FormData) => Promise<FormState<Shown>>;
  readonly own: { readonly token: string; readonly opId: string };
  readonly sourceId: string;
  readonly lang: string;
  readonly words: {
    readonly text: string;
    readonly hint: string;
    readonly file: string;
    readonly submit: string;
  };
};

/** A new copy: pasted, which works without scripts, or read from a text file into the same field. */
export function RecaptureForm({ action, own, sourceId, lang, words }: Props) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const [method, setMethod] = useState('paste');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const problem = state.status === 'problem' ? state.problem : null;
  const opId = state.status === 'ok' ? state.nextOpId : own.opId;

  async function readFile({ target }: ChangeEvent<HTMLInputElement>) {
    const text = await target.files?.[0]?.text();
    if (text === undefined || field.current === null) return;
    field.current.value = text;
    setMethod('file');
  }

  return (
    <form action={send} className="form recapture-form">
      <div className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.fields['text'] ?? problem.sentence}</p>}
        {state.status === 'ok' && <ShownLines shown={state.result} />}
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={opId} />
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="method" value={method} />
      <p className="field">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <textarea
          ref={field}
          id={`${id}-text`}
          name="text"
          rows={8}
          required
          lang={lang}
          dir="auto"
          defaultValue={state.status === 'problem' ? state.values['text'] : ''}
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
      <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
        {words.submit}
      </button>
    </form>
  );
}
