import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { forget, keep, markSent } from './kept';

/** How it stands with what was typed: all saved, being saved, kept in this browser only, or nowhere. */
export type Saving =
  | { readonly is: 'unchanged' }
  | { readonly is: 'typing' }
  | { readonly is: 'saved'; readonly at: number }
  | { readonly is: 'kept' | 'signed-out' | 'lost' };

type Options = {
  readonly form: RefObject<HTMLFormElement | null>;
  /** The name of the form's work at the server. */
  readonly name: string;
  /** Whose it is: browsers are shared. */
  readonly editorId: string;
  readonly token: string;
  readonly baseVersion: number | null;
};

const PAUSE_MS = 2000;
/** What seals the form, and the name that what is typed goes by. */
const NEVER_KEPT = ['token', 'work'];

/** The place in the browser where a form is kept until the server has it. */
export function keptPlace(editorId: string, name: string): string {
  return `sanad.work.${editorId}.${name}`;
}

/**
 * What a form says now. The id of the change is kept with it: sent again after an answer was lost, it
 * is the same change.
 */
export function valuesOfForm(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION') && !NEVER_KEPT.includes(entry[0]),
    ),
  );
}

/**
 * Saves a form as it is typed: at once in the browser, two seconds after the last letter at the server; the browser's
 * copy goes when the server has it. Leaving is warned of only while the server has not.
 */
export function useAutosave({ form, name, editorId, token, baseVersion }: Options) {
  const [saving, setSaving] = useState<Saving>({ is: 'unchanged' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isSent = useRef(false);
  const place = keptPlace(editorId, name);

  const send = async () => {
    if (!form.current) return;
    const values = typedNow(form.current, isSent.current);
    const answer = await sendWork({ token, form: name, baseVersion, values });
    if (answer === 'saved') {
      // Typed on meanwhile: the browser's copy is newer than what the server has.
      const now = form.current && typedNow(form.current, isSent.current);
      if (JSON.stringify(now) === JSON.stringify(values)) forget(place);
      setSaving({ is: 'saved', at: Date.now() });
    } else setSaving({ is: answer });
  };
  const touch = () => {
    if (!form.current) return;
    const isKept = keep(place, { values: typedNow(form.current, isSent.current), baseVersion });
    setSaving(isKept ? { is: 'typing' } : { is: 'lost' });
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE_MS);
  };
  const hear = useEffectEvent(touch);
  useEffect(() => {
    const { current } = form;
    // A choice sets other fields too, which are there a moment later.
    const listen = () => queueMicrotask(hear);
    current?.addEventListener('input', listen);
    current?.addEventListener('change', listen);
    return () => {
      current?.removeEventListener('input', listen);
      current?.removeEventListener('change', listen);
      clearTimeout(timer.current);
    };
  }, [form]);
  useEffect(() => warnOfLeaving(saving), [saving]);

  return {
    saving,
    /** Where other words were put into the form, and nobody typed: its fields are made anew first. */
    touchSoon: () => void setTimeout(touch, 0),
    /** To be called as the form is sent: what is typed from here on is no part of it. */
    submit: () => {
      clearTimeout(timer.current);
      markSent(place);
      isSent.current = true;
    },
    /** To be called once it is answered. */
    settle: () => {
      isSent.current = false;
    },
    /** Nothing is left to be saved. */
    clear: () => {
      clearTimeout(timer.current);
      forget(place);
      setSaving({ is: 'unchanged' });
    },
  };
}

/** What the form says now. What is typed after it was sent carries no id, lest it be taken for what was sent. */
function typedNow(form: HTMLFormElement, isSent: boolean): Record<string, string> {
  const { opId, ...values } = valuesOfForm(form);
  return opId === undefined || isSent ? values : { ...values, opId };
}

async function sendWork(work: object): Promise<'saved' | 'kept' | 'signed-out'> {
  try {
    const answer = await fetch('/api/v1/desk/work', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(work),
    });
    if (answer.ok) return 'saved';
    return answer.status === 401 ? 'signed-out' : 'kept';
  } catch {
    return 'kept';
  }
}

function warnOfLeaving({ is }: Saving): (() => void) | undefined {
  if (is === 'unchanged' || is === 'saved') return;
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', warn);
  return () => removeEventListener('beforeunload', warn);
}
