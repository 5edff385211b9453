import type { LocalText } from '@/lib/local-text';

/** Whose a record is now, and whose it could be. */
export type Assignment = {
  readonly assignedTo: { readonly id: string; readonly byline: LocalText } | null;
  /** Everybody with access to the desk. */
  readonly people: readonly { readonly id: string; readonly byline: LocalText }[];
};
