'use client';

import { useEffect, useRef } from 'react';

/**
 * Runs `act` when a key is pressed that nothing else is meant by: not while somebody types, and not with a modifier.
 * Keys go by their place (`event.code`), so that they are the same on a Persian and a Latin layout.
 *
 * @example useKey('KeyZ', () => form.current?.requestSubmit())
 */
export function useKey(code: string, act: () => void): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== code || event.defaultPrevented || isMeantOtherwise(event)) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [code]);
}

function isMeantOtherwise({
  target,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing) return true;
  return target instanceof Element && target.closest(TYPED_IN) !== null;
}

const TYPED_IN =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog[open]';
