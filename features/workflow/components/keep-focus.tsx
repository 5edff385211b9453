'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Gives the focus to the heading within when a step has taken away the button that had it. `mark` says when something
 * has changed.
 */
export function KeepFocus({ mark, children }: { readonly mark: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(mark);
  useEffect(() => {
    if (seen.current === mark) return;
    seen.current = mark;
    if (document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, [mark]);
  return <div ref={box}>{children}</div>;
}
