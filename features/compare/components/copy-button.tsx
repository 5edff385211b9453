'use client';

import { type ReactNode, useState, useSyncExternalStore } from 'react';

type Props = {
  /** Id of the element whose words are copied. */
  readonly of: string;
  readonly done: string;
  readonly children: ReactNode;
};

const never = () => () => {};

/** Copies what stands in an element. It is there only where scripts run: the words can be selected without it. */
export function CopyButton({ of, done, children }: Props) {
  const [isCopied, setCopied] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <button type="button" className="btn" onClick={() => copy(of).then(setCopied)}>
      {children} <span role="status">{isCopied ? done : ''}</span>
    </button>
  );
}

/** False where the browser keeps the clipboard closed (no https): then the words are selected, ready to be copied. */
async function copy(id: string): Promise<boolean> {
  const source = document.getElementById(id);
  if (!source) return false;
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(source);
    return false;
  }
}
