'use client';

import { useLayoutEffect } from 'react';
import { forgetDone } from './kept';

/**
 * Lets go of what the browser kept of a form, on the page that comes once its change was made. It stands before the
 * forms of that page, which look in their turn for what was kept of them.
 */
export function ForgetDone({ opId }: { readonly opId: string }) {
  useLayoutEffect(() => forgetDone(opId), [opId]);
  return null;
}
