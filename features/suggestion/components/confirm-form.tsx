'use client';

import { useActionState, useEffect, useId, useRef } from 'react';
import type { FormState } from '@/features/access/form';
import { ActorChoice, type Choice } from './actor-choice';

/** Words of the form; they come from the page, so that no catalogue goes to the browser. */
export type ConfirmWords = {
  readonly speaker: string;
  readonly newName: string;
  readonly newType: string;
  readonly confirm: string;
  readonly confirmName: string;
};

type Props = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly own: { readonly token: string; readonly opId: string };
  readonly suggestionId: string;
  readonly speakers: readonly Choice[];
  readonly chosen: string | null;
  readonly newName: { readonly value: string; readonly lang: string };
  readonly types: readonly { readonly value: string; readonly label: string }[];
  readonly type: string;
  readonly chain: readonly {
    readonly legend: string;
    readonly choices: readonly Choice[];
    readonly chosen: string;
  }[];
  readonly words: ConfirmWords;
};

/** Confirms a suggestion: who says it, through whom it came, one button. Works without scripts. */
export function ConfirmForm(props: Props) {
  const { action, own, suggestionId, words } = props;
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'problem') answer.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' ? state.problem : null;
  const typed = state.status === 'problem' ? state.values : {};
  return (
    <form action={send} className="form confirm-form">
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={own.opId} />
      <input type="hidden" name="suggestionId" value={suggestionId} />
      <ActorChoice
        name="speaker"
        legend={words.speaker}
        choices={props.speakers}
        chosen={typed['speaker'] ?? props.chosen}
        fault={problem?.fields['speaker']}
      />
      <div className="new-speaker">
        <p className="field">
          <label htmlFor={`${id}-name`}>{words.newName}</label>
          <input
            id={`${id}-name`}
            name="newName"
            defaultValue={typed['newName'] ?? props.newName.value}
            lang={props.newName.lang}
            dir="auto"
            autoComplete="off"
            aria-invalid={problem?.fields['newName'] ? true : undefined}
          />
          {problem?.fields['newName'] && <span className="form-problem">{problem.fields['newName']}</span>}
        </p>
        <p className="field">
          <label htmlFor={`${id}-type`}>{words.newType}</label>
          <select
            id={`${id}-type`}
            name="newType"
            defaultValue={typed['newType'] ?? props.type}
            key={typed['newType']}
          >
            {props.types.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
      </div>
      {props.chain.map(({ legend, choices, chosen }, at) => (
        <ActorChoice
          key={legend}
          name={`chain.${at}`}
          legend={legend}
          choices={choices}
          chosen={typed[`chain.${at}`] ?? chosen}
          isFolded
        />
      ))}
      <button
        type="submit"
        className="btn btn-main"
        data-key="KeyY"
        aria-disabled={isSending || undefined}
        aria-label={words.confirmName}
      >
        {words.confirm}
      </button>
    </form>
  );
}
