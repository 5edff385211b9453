import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isNew, type PickChoice, type Picked } from './pick';

const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

/** The state of one picker: what was typed, what was found by it, where the arrows are, what was picked. */
export function usePicker(source: string, value: Picked | null) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState(value);
  const [taken, setTaken] = useState<PickChoice | null>(null);
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<readonly PickChoice[] | null>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => ask(source, asked, setFound), [source, asked]);
  // What was typed before the scripts came is looked up too.
  useEffect(() => {
    const { current } = field;
    if (current && current === document.activeElement && current.value !== current.defaultValue) {
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
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return;
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

/** Asks once the typing rests; a newer question drops the older answer. */
function ask(source: string, words: string, show: (found: readonly PickChoice[] | null) => void): () => void {
  const stop = new AbortController();
  const timer = setTimeout(async () => {
    if (words.length < LEAST_LETTERS) return show(null);
    try {
      const query = `${source}${source.includes('?') ? '&' : '?'}q=${encodeURIComponent(words)}`;
      const answer = await fetch(query, { signal: stop.signal });
      show(answer.ok ? (await answer.json()).choices : null);
    } catch {
      // A newer question came, or nothing can be reached: the server still reads the words.
    }
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
