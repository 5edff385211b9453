import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isNew, type PickChoice, type Picked } from './pick';

const PAUSE_MS = 150;
/** How long an answer is waited for. One that never comes would leave the list closed for good. */
const LONGEST_MS = 5000;
/** How long after a search without an answer it is tried again, the last over and over: the line may be back. */
const AGAIN_MS = [500, 2000, 5000] as const;
const LEAST_LETTERS = 2;

/** The state of one picker: what was typed, what was found by it, where the arrows are, what was picked. */
export function usePicker(source: string, value: Picked | null) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const begun = useRef(value?.label ?? '');
  const [picked, setPicked] = useState(value);
  const [taken, setTaken] = useState<PickChoice | null>(null);
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<readonly PickChoice[] | null>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => ask(source, asked, setFound), [source, asked]);
  // Words in which somebody stands already are looked up too: typed before the scripts came, or put back while they typed.
  useEffect(() => {
    const { current } = field;
    if (current && current === document.activeElement && current.value !== begun.current) {
      setAsked(current.value.trim());
      setPicked(null);
    }
  }, []);

  const choices = found ?? [];
  const isOpen = found !== null && asked !== '';
  const close = () => {
    setAsked('');
    setFound(null);
    setAt(-1);
  };
  const take = (choice: PickChoice) => {
    setPicked({ id: choice.id, label: choice.label, ...(isNew(choice) ? { note: choice.title } : {}) });
    setTaken(choice);
    close();
    if (!field.current) return;
    field.current.value = choice.label;
    field.current.focus();
    // Whoever saves what is typed hears of it.
    field.current.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const type = (words: string) => {
    setAt(-1);
    setAsked(words.trim());
    setPicked(null);
    setTaken(null);
  };
  // As in every list that opens under a field: the arrow opens what Escape, or a look elsewhere, has closed.
  const reopen = ({ code, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (code === 'ArrowDown') setAsked(currentTarget.value.trim());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen) return reopen(event);
    const chosen = event.code === 'Enter' ? choices[Math.max(0, at)] : undefined;
    const next = placeAfter(event.code, at, choices.length);
    if (event.code === 'Escape') close();
    else if (chosen) take(chosen);
    else if (next !== null) setAt(next);
    else return;
    event.preventDefault();
  };
  return { list, field, picked, taken, choices, isOpen, at, take, close, type, press };
}

/** The place an arrow key leads to, round and round; null for any other key. From nowhere, up leads to the last. */
function placeAfter(code: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (code === 'ArrowDown') return (at + 1) % count;
  if (code === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  return null;
}

/** Asks once the typing rests, and again where no answer came; a newer question drops the older answer. */
function ask(source: string, words: string, show: (found: readonly PickChoice[] | null) => void): () => void {
  const stop = new AbortController();
  const find = async (tries: number) => {
    if (words.length < LEAST_LETTERS) return show(null);
    const found = await lookUp(source, words, stop.signal);
    if (stop.signal.aborted) return;
    show(found);
    // Where nothing can be reached at all, the server still reads the words once they are sent.
    if (found === null) timer = setTimeout(find, AGAIN_MS[tries] ?? AGAIN_MS[2], tries + 1);
  };
  let timer = setTimeout(find, PAUSE_MS, 0);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

/** The choices found, or null where no answer came. */
async function lookUp(
  source: string,
  words: string,
  stop: AbortSignal,
): Promise<readonly PickChoice[] | null> {
  const wait = new AbortController();
  const giveUp = () => wait.abort();
  const timer = setTimeout(giveUp, LONGEST_MS);
  stop.addEventListener('abort', giveUp);
  try {
    const query = `${source}${source.includes('?') ? '&' : '?'}q=${encodeURIComponent(words)}`;
    const answer = await fetch(query, { signal: wait.signal });
    return answer.ok ? (await answer.json()).choices : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveUp);
  }
}
