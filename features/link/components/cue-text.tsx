'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** A text in which a cue can be selected: what is selected goes into the field "cue" of the form on this page. */
export function CueText({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      const words = selection?.toString().trim() ?? '';
      const isHere = selection?.anchorNode && box.current?.contains(selection.anchorNode);
      const field = document.querySelector<HTMLInputElement>('input[name="cue"]');
      if (!isHere || words === '' || !field) return;
      field.value = words;
      const source = document.querySelector<HTMLInputElement>('input[name="assertedBy"][value="source"]');
      source?.click();
    };
    document.addEventListener('mouseup', take);
    document.addEventListener('keyup', take);
    document.addEventListener('touchend', take);
    return () => {
      document.removeEventListener('mouseup', take);
      document.removeEventListener('keyup', take);
      document.removeEventListener('touchend', take);
    };
  }, []);
  return (
    <div className="cue-text" ref={box}>
      {children}
    </div>
  );
}
