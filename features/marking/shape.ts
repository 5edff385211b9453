import type { HistoryLine, SourceRef } from '@/features/claim/shape';
import type { BlockShape } from '@/features/source/shape';
import type { LocalText } from '@/lib/local-text';

/** The states of a source or a claim as they are stored. */
export type StoredState = 'draft' | 'in_review' | 'published' | 'hidden';

/** A source in the list of the desk. */
export type DeskSourceLine = SourceRef & {
  readonly id: string;
  readonly state: StoredState;
  /** ISO instant; ahead of now it is an embargo. */
  readonly publishedAt: string | null;
  readonly addedAt: string;
  readonly heldAt: string | null;
  readonly claims: number;
  readonly drafts: number;
};

type Place = { readonly start: number; readonly end: number };

/** A claim of any state, at its words. */
export type DeskClaim = Place & {
  readonly id: string;
  readonly publicId: string;
  readonly state: StoredState;
  readonly mode: string;
  readonly act: string;
  readonly speaker: LocalText;
};

/** A passage that bears on claims. */
export type DeskEvidence = Place & {
  readonly publicId: string;
  readonly note: LocalText | null;
  readonly links: readonly {
    readonly publicId: string;
    readonly type: 'contradicts' | 'supports' | 'restates' | 'context';
    readonly state: StoredState;
    readonly claimId: string;
    readonly claimPublicId: string;
    readonly speaker: LocalText;
  }[];
};

/** Where a note stands; its words come with its thread. */
export type DeskNote = Place & {
  readonly publicId: string;
  readonly motivation: string;
  readonly isResolved: boolean;
};

/** Everything the desk's reader shows of one source in one of its captures. */
export type DeskSource = SourceRef & {
  readonly id: string;
  readonly version: number;
  readonly outletId: string | null;
  readonly relaysId: string | null;
  readonly url: string | null;
  readonly state: StoredState;
  readonly publishedAt: string | null;
  /** Whether readers see it now. */
  readonly isShown: boolean;
  readonly heldAt: string | null;
  readonly captures: readonly { readonly id: string; readonly number: number }[];
  readonly capture: {
    readonly id: string;
    readonly number: number;
    readonly capturedAt: string;
    readonly capturedBy: LocalText;
    readonly method: string;
    readonly textSha256: string | null;
    readonly lang: string;
    readonly dir: 'rtl' | 'ltr' | 'auto';
    readonly erasedAt: string | null;
    readonly text: string;
    readonly blocks: readonly BlockShape[];
  };
  readonly claims: readonly DeskClaim[];
  readonly evidence: readonly DeskEvidence[];
  readonly notes: readonly DeskNote[];
  /** Suggestions that wait for a decision. */
  readonly suggestions: number;
  readonly history: readonly HistoryLine[];
};
