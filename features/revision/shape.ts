import type { ClaimInput } from '@/features/claim/schema';
import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';

/** A claim as its form edits it: the fields of its command, with what they are judged by. */
export type EditableClaim = {
  readonly id: string;
  readonly publicId: string;
  readonly version: number;
  readonly state: State;
  /** Whether readers see it now. */
  readonly isShown: boolean;
  readonly quote: string;
  readonly values: ClaimInput;
};

/** One revision as lists and differences show it. */
export type RevisionShape = {
  readonly number: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly byline: LocalText;
  readonly note: LocalText | null;
  /** The language of the words. */
  readonly lang: string;
  readonly snapshot: { readonly quote: string; readonly values: ClaimInput };
};
