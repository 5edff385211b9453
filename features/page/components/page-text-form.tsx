'use client';

import { useActionState, useEffect, useRef } from 'react';
import { writePageAction } from '../actions';
import { NewsroomText } from './newsroom-text';

type Words = Readonly<
  Record<
    'body' | 'bodyHint' | 'reason' | 'reasonHint' | 'look' | 'save' | 'preview' | 'previewEmpty' | 'saved',
    string
  >
>;

type State = Parameters<typeof writePageAction>[0];

type Props = {
  readonly own: { readonly token: string; readonly opId: string };
  readonly page: { readonly name: string; readonly lang: string; readonly version: number };
  readonly text: { readonly body: string; readonly tag: string; readonly dir: 'ltr' | 'rtl' };
  readonly words: Words;
};

/** The text of one page in one language: looked at first or saved at once, with or without scripts. */
export function PageTextForm({ own, page, text, words }: Props) {
  const [state, send] = useActionState(writePageAction, { status: 'new' });
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' ? state.problem : null;
  const typed = typedIn(state);
  const isSaved = state.status === 'ok' && state.result.step === 'save';

  return (
    <>
      <form action={send} className="form page-text">
        <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
          {problem && <p className="form-problem">{problem.sentence}</p>}
          {isSaved && <p>{words.saved}</p>}
        </div>
        <input type="hidden" name="token" value={own.token} />
        <input type="hidden" name="opId" value={state.status === 'ok' ? state.nextOpId : own.opId} />
        <input type="hidden" name="name" value={page.name} />
        <input type="hidden" name="lang" value={page.lang} />
        <input type="hidden" name="version" value={page.version} />
        <p className="field">
          <label htmlFor="page-body">{words.body}</label>
          <textarea
            id="page-body"
            name="body"
            rows={16}
            defaultValue={typed['body'] ?? text.body}
            lang={text.tag}
            dir={text.dir}
            aria-describedby="page-body-hint page-body-fault"
            aria-invalid={problem?.fields['body'] ? true : undefined}
          />
          <span className="form-problem" id="page-body-fault">
            {problem?.fields['body']}
          </span>
          <span className="field-hint" id="page-body-hint">
            {words.bodyHint}
          </span>
        </p>
        <p className="field">
          <label htmlFor="page-reason">{words.reason}</label>
          <input
            id="page-reason"
            name="reason"
            defaultValue={typed['reason'] ?? ''}
            dir="auto"
            maxLength={300}
            aria-describedby="page-reason-hint"
          />
          <span className="field-hint" id="page-reason-hint">
            {words.reasonHint}
          </span>
        </p>
        <p className="row">
          <button type="submit" className="btn" name="step" value="look">
            {words.look}
          </button>
          <button type="submit" className="btn btn-main" name="step" value="save">
            {words.save}
          </button>
        </p>
      </form>
      {state.status === 'ok' && state.result.step === 'look' && (
        <Preview body={state.result.body} text={text} words={words} />
      )}
    </>
  );
}

function Preview({ body, text, words }: Pick<Props, 'text' | 'words'> & { readonly body: string }) {
  return (
    <section aria-labelledby="preview" className="page-preview about" lang={text.tag} dir={text.dir}>
      <h2 className="section-title" id="preview">
        {words.preview}
      </h2>
      {body === '' ? <p>{words.previewEmpty}</p> : <NewsroomText text={body} />}
    </section>
  );
}

/** What was typed, as the form comes back: all of it, but no reason once it was saved for it. */
function typedIn(state: State): Readonly<Record<string, string>> {
  if (state.status === 'problem') return state.values;
  if (state.status === 'new') return {};
  const { step, body, reason } = state.result;
  return step === 'save' ? { body } : { body, reason };
}
