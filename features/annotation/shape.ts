import type { LocalText } from '@/lib/local-text';

/** One note as the desk shows it. A hidden one keeps its line and loses its words. */
export type NoteShape = {
  readonly id: string;
  readonly publicId: string;
  readonly version: number;
  readonly motivation: string;
  readonly body: LocalText | null;
  readonly visibility: 'desk' | 'public';
  readonly writerId: string;
  readonly byline: LocalText;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly isHidden: boolean;
  readonly mentions: readonly LocalText[];
};

/** A note with its answers, and what it stands on. */
export type ThreadShape = NoteShape & {
  readonly resolvedAt: string | null;
  readonly resolvedBy: LocalText | null;
  readonly replies: readonly NoteShape[];
  /** The words it stands on; null on a claim or a link as a whole. */
  readonly passage: {
    readonly start: number;
    readonly exact: string;
    readonly lang: string;
    readonly sourcePublicId: string;
    readonly captureNumber: number;
  } | null;
  readonly claimPublicId: string | null;
  readonly linkPublicId: string | null;
};

/** What a note stands on: the key of a capture, a claim or a link. */
export type NoteTarget =
  | { readonly on: 'passage'; readonly captureId: string }
  | { readonly on: 'claim'; readonly claimId: string }
  | { readonly on: 'link'; readonly linkId: string };

/** A public note, as readers see it. */
export type PublicNote = {
  readonly publicId: string;
  readonly motivation: string;
  readonly body: LocalText;
  readonly byline: LocalText;
  readonly createdAt: string;
  /** Words it stands on, or null. */
  readonly exact: string | null;
  /** Number of the block they begin in, from 1. */
  readonly start: number | null;
};
