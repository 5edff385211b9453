import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { forget, keep } from './kept';

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

/** The place in the browser where a form is kept until the server has it. */
export function keptPlace(editorId: string, name: string): string {
  return `sanad.work.${editorId}.${name}`;
}

/**
 * What a form says now, but for its token. The id of the change is kept with it: sent again after an answer was lost, it
 * is the same change.
 */
export function valuesOfForm(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION') && entry[0] !== 'token',
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
  const place = keptPlace(editorId, name);

  const send = useCallback(async () => {
    if (!form.current) return;
    const values = valuesOfForm(form.current);
    const answer = await sendWork({ token, form: name, baseVersion, values });
    if (answer === 'saved') {
      // Typed on meanwhile: the browser's copy is newer than what the server has.
      if (form.current && JSON.stringify(valuesOfForm(form.current)) === JSON.stringify(values))
        forget(place);
      setSaving({ is: 'saved', at: Date.now() });
    } else setSaving({ is: answer });
  }, [form, token, name, baseVersion, place]);

  const touch = useCallback(() => {
    if (!form.current) return;
    const isKept = keep(place, { values: valuesOfForm(form.current), baseVersion });
    setSaving(isKept ? { is: 'typing' } : { is: 'lost' });
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE_MS);
  }, [form, place, baseVersion, send]);

  const stop = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => stop, [stop]);
  useEffect(() => warnOfLeaving(saving), [saving]);
  return { saving, touch, stop };
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
