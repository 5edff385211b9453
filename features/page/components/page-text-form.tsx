'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { SavedWork } from '@/features/work/components/saved-work';
import { SavingNote } from '@/features/work/components/saving-note';
import { NOTHING, useSavedForm } from '@/features/work/components/use-saved-form';
import { WorkNotice } from '@/features/work/components/work-notice';
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
  readonly saved: SavedWork;
};

/** The text of one page in one language: looked at first or saved at once, with or without scripts. */
export function PageTextForm({ own, page, text, words, saved }: Props) {
  const [state, send] = useActionState(writePageAction, { status: 'new' });
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' ? state.problem : null;
  const isSaved = state.status === 'ok' && state.result.step === 'save';
  const { typed, saving, submit } = useSavedForm({
    ...{ form, work: saved.work, token: own.token, values: saved.begun?.values ?? NOTHING },
    isOlder: saved.begun !== null && saved.begun.baseVersion !== saved.work.baseVersion,
    returned: returnedBy(state),
    done: isSaved ? state : null,
  });

  return (
    <>
      <form ref={form} action={send} className="form page-text" onSubmit={submit}>
        <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
          {problem && <p className="form-problem">{problem.sentence}</p>}
          {isSaved && <p>{words.saved}</p>}
          {state.status === 'new' && <WorkNotice typed={typed} words={saved.words} />}
        </div>
        <input type="hidden" name="token" value={own.token} />
        <input
          type="hidden"
          name="opId"
          value={typed.values['opId'] ?? (state.status === 'ok' ? state.nextOpId : own.opId)}
        />
        <input type="hidden" name="work" value={saved.work.name} />
        <input type="hidden" name="name" value={page.name} />
        <input type="hidden" name="lang" value={page.lang} />
        <input type="hidden" name="version" value={page.version} />
        <TextFields
          key={typed.turn}
          typed={typed.values}
          fault={problem?.fields['body']}
          text={text}
          words={words}
        />
        <p className="row">
          <button type="submit" className="btn" name="step" value="look">
            {words.look}
          </button>
          <button type="submit" className="btn btn-main" name="step" value="save">
            {words.save}
          </button>
        </p>
        <SavingNote saving={saving} words={saved.words.saving} lang={saved.lang} />
      </form>
      {state.status === 'ok' && state.result.step === 'look' && (
        <Preview body={state.result.body} text={text} words={words} />
      )}
    </>
  );
}

type FieldsProps = Pick<Props, 'text' | 'words'> & {
  readonly typed: Readonly<Record<string, string>>;
  readonly fault: string | undefined;
};

function TextFields({ typed, fault, text, words }: FieldsProps) {
  return (
    <>
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
          aria-invalid={fault ? true : undefined}
        />
        <span className="form-problem" id="page-body-fault">
          {fault}
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

/** What was typed, where the form came back before it was saved. */
function returnedBy(state: State): Readonly<Record<string, string>> | null {
  if (state.status === 'problem') return state.values;
  return state.status === 'ok' && state.result.step === 'look' ? state.result : null;
}
