'use client';

import { useEffect, useRef, useState } from 'react';
import type { FormState } from '@/features/access/form';
import { lookAction } from '../actions';
import type { LookShown } from '../shape';

/** As long as somebody goes on typing, nothing is asked. */
const PAUSE_MS = 600;
const FEWEST_LETTERS = 20;

/** What is said of a text as it is typed; null until there is something to say. */
export function useLook({ text, url, token }: { text: string; url: string; token: string }): {
  readonly look: LookShown | null;
  readonly isLooking: boolean;
} {
  const [look, setLook] = useState<LookShown | null>(null);
  const [isLooking, setLooking] = useState(false);
  const newest = useRef(0);
  useEffect(() => {
    const turn = ++newest.current;
    if (text.trim().length < FEWEST_LETTERS) {
      setLook(null);
      return;
    }
    const wait = setTimeout(async () => {
      setLooking(true);
      const answer = await ask({ text, url, token });
      if (turn !== newest.current) return;
      setLook(answer);
      setLooking(false);
    }, PAUSE_MS);
    return () => clearTimeout(wait);
  }, [text, url, token]);
  return { look, isLooking };
}

/** Without an answer nothing is said: it is said when the form is sent. */
async function ask(fields: Readonly<Record<string, string>>): Promise<LookShown | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('opId', crypto.randomUUID());
  try {
    const state: FormState<LookShown> = await lookAction({ status: 'new' }, form);
    return state.status === 'ok' ? state.result : null;
  } catch {
    return null; // the line is down; what was typed stays where it is
  }
}
