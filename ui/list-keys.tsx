'use client';

import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useKey } from './use-key';

/** Lets j and k walk the marked links of a list, as Enter opens the one that has the focus. */
export function ListKeys({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const walk = (by: 1 | -1) => {
    const lines = [...(box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.findIndex((line) => line.matches(':focus'));
    const next = at < 0 ? (by === 1 ? lines[0] : lines.at(-1)) : lines[at + by];
    next?.focus();
  };
  useKey('KeyJ', () => walk(1));
  useKey('KeyK', () => walk(-1));
  return <div ref={box}>{children}</div>;
}
