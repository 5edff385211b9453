import type { LocalText } from '@/lib/local-text';
import type { DiffRun } from './word-diff';

/** One copy of a source, as the list of them shows it. */
export type CaptureLine = {
  readonly id: string;
  readonly number: number;
  readonly method: string;
  readonly capturedAt: Date;
  readonly capturedBy: LocalText;
  readonly textSha256: string | null;
  readonly originalSha256: string | null;
  readonly characters: number;
  readonly isErased: boolean;
};

/** A passage of an earlier copy in the newest one. */
export type CarriedLine = {
  readonly id: string;
  readonly state: 'exact' | 'moved' | 'fuzzy' | 'lost';
  readonly score: number;
  readonly decision: 'accepted' | 'fixed' | 'lost' | null;
  /** The words of the earlier copy, which a claim quotes for good. */
  readonly words: string;
  /** The words at the place in the newest copy. */
  readonly found: string | null;
  readonly fromNumber: number;
  readonly claimPublicId: string | null;
  /** Which parts of claims beside their quotes stand here. */
  readonly parts: readonly ('cue' | 'hedge' | 'role' | 'date')[];
  readonly annotations: number;
  readonly evidence: number;
};

/** What the page of a source's copies shows. */
export type CapturesPage = {
  readonly source: {
    readonly id: string;
    readonly publicId: string;
    readonly title: string | null;
    readonly label: LocalText | null;
    readonly lang: string;
  };
  readonly captures: readonly CaptureLine[];
  readonly carried: readonly CarriedLine[];
  readonly difference: readonly DiffRun[] | null;
};
