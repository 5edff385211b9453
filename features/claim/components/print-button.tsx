'use client';

import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Opens the browser's print dialogue. It is there only where scripts run: a button that does nothing is no button. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      {children}
    </button>
  );
}
