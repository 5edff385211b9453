'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { useKey } from '@/ui/use-key';
import { undoAction } from '../actions';

/** How long it stays; somebody who reads it, or stands on it with the keyboard, keeps it. */
const SHOWN_MS = 20_000;

type Props = {
  /** "Claim: hidden". */
  readonly said: string;
  readonly undo: string;
  readonly own: { readonly token: string; readonly opId: string };
  /** The change that can be taken back; null where there is no undo. */
  readonly undoOf: string | null;
};

/**
 * What was just done, with a way to take it back: a plain form without scripts. With them it also answers to the key z
 * and goes after a while. It never takes the focus, but keeps it where it had it.
 */
export function UndoToast({ said, undo, own, undoOf }: Props) {
  const [state, send, isSending] = useActionState(undoAction, { status: 'new' });
  const box = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isGone = useGone(`${said} ${undoOf}`, box);
  useKey('KeyZ', () => form.current?.requestSubmit());
  useEffect(() => {
    if (state.status !== 'new' && document.activeElement === document.body) box.current?.focus();
  }, [state]);
  const problem = state.status === 'problem' && state.values['undoOf'] === undoOf ? state.problem : null;
  if (isGone) return null;

  return (
    <div className="toast" ref={box} tabIndex={-1}>
      <span>{problem ? problem.sentence : said}</span>
      {undoOf && !problem && (
        <form action={send} ref={form}>
          <input type="hidden" name="token" value={own.token} />
          <input type="hidden" name="opId" value={own.opId} />
          <input type="hidden" name="undoOf" value={undoOf} />
          <button type="submit" className="btn" aria-disabled={isSending || undefined} aria-keyshortcuts="z">
            {undo} <kbd>z</kbd>
          </button>
        </form>
      )}
    </div>
  );
}

/** Whether the time of a message is over. A new message begins anew. */
function useGone(message: string, box: React.RefObject<HTMLDivElement | null>): boolean {
  const [gone, setGone] = useState<string | null>(null);
  useEffect(() => {
    const leave = () => {
      if (box.current?.matches(':hover, :focus-within')) later = setTimeout(leave, SHOWN_MS);
      else setGone(message);
    };
    let later = setTimeout(leave, SHOWN_MS);
    return () => clearTimeout(later);
  }, [message, box]);
  return gone === message;
}
