'use client';

import { useEffect, useState } from 'react';

type Props = {
  /** The field the date is typed into. */
  readonly fieldId: string;
  /** The address that says what a date means, with its own query; the words come behind as `q`. */
  readonly source: string;
};

/** As long as somebody goes on typing, nothing is asked. */
const PAUSE_MS = 300;

/** What the date in a field means, in both calendars, said as it is typed. Without a script nothing stands here. */
export function DateMeaning({ fieldId, source }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    let asking = new AbortController();
    let wait: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      stop();
      asking = new AbortController();
      wait = setTimeout(async () => setSaid(await meaningOf(source, field.value, asking.signal)), PAUSE_MS);
    };
    const stop = () => {
      clearTimeout(wait);
      asking.abort();
    };
    if (field.value !== '') read();
    field.addEventListener('input', read);
    return () => {
      stop();
      field.removeEventListener('input', read);
    };
  }, [fieldId, source]);
  return (
    <output className="field-hint date-meaning" htmlFor={fieldId}>
      <bdi>{said}</bdi>
    </output>
  );
}

/** Without an answer nothing is said: what is wrong is said when the form is sent. */
async function meaningOf(source: string, typed: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(`${source}&q=${encodeURIComponent(typed)}`, { signal });
    const { said }: { said?: unknown } = answer.ok ? await answer.json() : {};
    return typeof said === 'string' ? said : '';
  } catch {
    return '';
  }
}
