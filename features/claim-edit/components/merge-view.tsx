'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { FormAction } from '@/features/access/editor-action';
import type { Conflict, ConflictChange } from '../conflict';
import { Runs } from './runs';

export type MergeWords = {
  readonly title: string;
  readonly lead: string;
  readonly theirs: string;
  readonly mine: string;
  readonly both: string;
  readonly taken: string;
  readonly kept: string;
  readonly same: string;
  readonly empty: string;
  readonly submit: string;
};

type Props = {
  readonly conflict: Conflict;
  readonly action: FormAction<Conflict | null>;
  readonly own: { readonly token: string; readonly opId: string };
  readonly captureId: string;
  readonly claimId: string;
  readonly words: MergeWords;
};

/** Two readings of one claim side by side: what only one changed is taken, what both changed is asked. */
export function MergeView({ conflict, action, own, captureId, claimId, words }: Props) {
  const [state, send, isSending] = useActionState(action, { status: 'new' });
  const heading = useRef<HTMLHeadingElement>(null);
  const now = (state.status === 'ok' ? state.result : null) ?? conflict;
  // The heading is read out when the view opens, and again when somebody was faster a second time.
  useEffect(() => {
    if (now.version > 0) heading.current?.focus();
  }, [now.version]);
  const hidden = {
    ...{ token: own.token, opId: state.status === 'ok' ? state.nextOpId : own.opId, captureId, claimId },
    ...{ reason: now.reason, 'merge.version': String(now.version) },
    'merge.base': JSON.stringify(now.base),
    'merge.theirs': JSON.stringify(now.theirs),
    'merge.mine': JSON.stringify(now.mine),
  };
  return (
    <form action={send} className="merge">
      <h2 className="section-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {state.status === 'problem' && (
        <p className="form-problem" role="alert">
          {[state.problem.sentence, ...Object.values(state.problem.fields)].join(' ')}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {now.changes.map((change) => (
        <Change key={`${now.version}-${change.unit}`} change={change} words={words} />
      ))}
      <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
        {words.submit}
      </button>
    </form>
  );
}

function Change({ change, words }: { readonly change: ConflictChange; readonly words: MergeWords }) {
  const { label, by, theirs, mine, isText, unit } = change;
  if (by !== 'clash') {
    return (
      <section className="merge-change">
        <h3 className="fact-label">{label}</h3>
        <p className="field-hint">{{ theirs: words.taken, mine: words.kept, same: words.same }[by]}</p>
        <p dir="auto" className="merge-text">
          <Runs runs={by === 'mine' ? mine : theirs} as="ins" />
        </p>
      </section>
    );
  }
  const sides = [
    { side: 'mine', label: words.mine, runs: mine },
    { side: 'theirs', label: words.theirs, runs: theirs },
  ] as const;
  return (
    <fieldset className="merge-change merge-clash">
      <legend className="fact-label">{label}</legend>
      <div className="merge-sides">
        {sides.map(({ side, label: name, runs }) => (
          <div key={side}>
            <label className="choice">
              <input
                type="radio"
                name={`merge.choose.${unit}`}
                value={side}
                defaultChecked={side === 'mine'}
              />
              <span>{name}</span>
            </label>
            <p dir="auto" className="merge-text">
              {runs.length === 0 ? (
                <span className="soft">{words.empty}</span>
              ) : (
                <Runs runs={runs} as="ins" />
              )}
            </p>
          </div>
        ))}
      </div>
      {isText && (
        <label className="choice">
          <input type="radio" name={`merge.choose.${unit}`} value="both" />
          <span>{words.both}</span>
        </label>
      )}
    </fieldset>
  );
}
