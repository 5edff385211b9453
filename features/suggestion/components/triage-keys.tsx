'use client';

import { useEffect } from 'react';

/** Letters of the keyboard by their place on it, so that they are the same on a Persian layout. */
const STEPS: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 };

/** Walks through what waits and decides by keys. Everything it does has a button. */
export function TriageKeys() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

function onKey(event: KeyboardEvent): void {
  const { target, code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target instanceof Element && target.closest('input:not([type="radio"]), textarea, select')) return;
  const step = STEPS[code];
  if (step !== undefined) {
    move(step);
  } else if (code === 'KeyZ') {
    document.querySelector<HTMLElement>('[data-undo] button')?.click();
  } else if (code === 'KeyY' || code === 'KeyN') {
    press(code);
  } else {
    return;
  }
  event.preventDefault();
}

function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-suggestion]') ?? null;
}

function move(step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-suggestion]')];
  const here = current();
  const at = here === null ? -1 : all.indexOf(here);
  const next = all[here === null && step < 0 ? 0 : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

function press(code: string): void {
  const button = current()?.querySelector<HTMLElement>(`[data-key="${code}"]`);
  button?.click();
  const details = button?.closest('details');
  if (details?.open) details.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
}
