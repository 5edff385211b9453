'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { FieldInput } from '@/features/access/components/field-input';
import type { FormProblem, FormState } from '@/features/access/form';
import { SavingNote, type SavingWords } from '@/features/work/components/saving-note';
import { valuesOfForm } from '@/features/work/components/use-autosave';
import { type FormWork, useSavedForm } from '@/features/work/components/use-saved-form';
import type { Conflict } from '../conflict';
import { isTyped, type Section } from '../form-parts';
import type { Values } from '../merge';
import type { MergeWords } from './merge-view';
import { type Around, PassageInput, type PassageWords } from './passage-input';
import { RowsInput, type RowsWords } from './rows-input';
import { SpanInput } from './span-input';

export type ClaimFieldsWords = {
  readonly passage: PassageWords;
  readonly rows: RowsWords;
  readonly merge: MergeWords;
  readonly saving: SavingWords;
  readonly take: string;
  readonly submit: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly restored: string;
};

export type ClaimFieldsProps = {
  readonly state: FormState<Conflict | null>;
  readonly send: (form: FormData) => void;
  readonly isSending: boolean;
  readonly own: { readonly token: string; readonly opId: string };
  /** What is typed so far, with the fields that are not shown: the capture, the claim, its version and its beginning. */
  readonly values: Values;
  readonly around: Around;
  readonly sections: readonly Section[];
  readonly words: ClaimFieldsWords;
  readonly work: FormWork;
  /** Just saved: what the browser kept of it is old. */
  readonly isSaved: boolean;
  /** Readers see it: a change is a correction with a reason. */
  readonly needsReason: boolean;
  readonly lang: string;
};

const UNSHOWN = ['captureId', 'claimId', 'baseVersion', 'base'] as const;

/** The fields of a claim: the words first, the rest folded in groups. All that is typed is kept at once. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { state, send, isSending, own, around, sections, words, work, isSaved, needsReason, lang } = props;
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const id = useId();
  const { typed, saving, submit, refill } = useSavedForm({
    ...{ form, work, token: own.token, values: props.values, isSaved },
    returned: state.status === 'problem' ? state.values : null,
  });
  const { values, turn, isKept } = typed;
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});

  useEffect(() => {
    if (state.status !== 'new') answer.current?.focus();
  }, [state]);

  const problem = state.status === 'problem' ? state.problem : null;
  const rewrite = (change: (now: Values) => Values) => {
    if (form.current) refill(change(valuesOfForm(form.current)));
  };
  return (
    <form ref={form} action={send} className="claim-form" onSubmit={submit}>
      <div ref={answer} tabIndex={-1} className="form-answer" role={problem ? 'alert' : 'status'}>
        {problem && <p className="form-problem">{problem.sentence}</p>}
        {isKept && <p className="field-hint">{words.restored}</p>}
      </div>
      <input type="hidden" name="token" value={own.token} />
      <input type="hidden" name="opId" value={values['opId'] ?? own.opId} />
      <div key={turn} className="claim-form-body">
        {UNSHOWN.map((field) => (
          <input key={field} type="hidden" name={field} value={values[field] ?? ''} />
        ))}
        <PassageInput
          id={`${id}-passage`}
          around={around}
          values={values}
          fault={problem?.fields['passage.words']}
          words={words.passage}
        />
        {sections.map((section) => (
          <SectionParts
            key={section.name}
            {...{ section, values, problem, around, words, rewrite }}
            isOpen={folds[section.name] ?? (section.isOpen || isTyped(section, values, props.values))}
            onFold={(isOpen) => setFolds((now) => ({ ...now, [section.name]: isOpen }))}
            formId={id}
            aroundId={`${id}-passage-around`}
          />
        ))}
        {needsReason && (
          <FieldInput
            formId={id}
            field={{ kind: 'text', name: 'reason', label: words.reason, hint: words.reasonHint, rows: 2 }}
            values={values}
            problem={problem}
          />
        )}
      </div>
      <div className="claim-form-end">
        <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
          {words.submit}
        </button>
        <SavingNote saving={saving} words={words.saving} lang={lang} />
      </div>
    </form>
  );
}

type SectionProps = Pick<ClaimFieldsProps, 'around' | 'words'> & {
  readonly section: Section;
  readonly formId: string;
  readonly aroundId: string;
  readonly values: Values;
  readonly problem: FormProblem | null;
  readonly rewrite: (change: (now: Values) => Values) => void;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
};

function SectionParts({ section, isOpen, onFold, ...props }: SectionProps) {
  const { formId, aroundId, values, problem, around, words, rewrite } = props;
  const isFaulty = section.parts.some((part) =>
    Object.keys(problem?.fields ?? {}).some((name) => name.startsWith(part.name)),
  );
  const parts = section.parts.map((part) => {
    if (part.kind === 'rows') {
      return <RowsInput key={part.name} {...{ formId, part, values, problem, rewrite }} words={words.rows} />;
    }
    if (part.kind === 'span') {
      const fault = problem?.fields[`${part.name}.words`];
      const id = `${formId}-${part.name}`;
      return (
        <SpanInput key={part.name} {...{ id, part, around, aroundId, values, fault }} take={words.take} />
      );
    }
    return <FieldInput key={part.name} {...{ formId, field: part, values, problem }} />;
  });
  return (
    <details
      className="claim-section"
      open={isOpen || isFaulty}
      onToggle={(event) => onFold(event.currentTarget.open)}
    >
      <summary>{section.title}</summary>
      <div className="claim-section-fields">{parts}</div>
    </details>
  );
}
