import type { LocalText } from '@/lib/local-text';

/** One public correction: a published record that was corrected, hidden, withdrawn or erased, or its publication undone. */
export type CorrectionShape = {
  /** ISO instant. */
  readonly at: string;
  readonly verb: 'correct' | 'hide' | 'withdraw' | 'erase' | 'undo';
  readonly aggregate: 'claim' | 'link' | 'source' | 'topic' | 'assessment' | 'reply';
  /**
   * Public id while the record is still public, else null: the correction itself stays. That of a finding or a reply is its
   * claim's.
   */
  readonly publicId: string | null;
  /** The number of the claim's revision that a correction made, while the claim is public. */
  readonly revision: number | null;
  readonly reason: string | null;
  readonly byline: LocalText;
  /** Who asked for an erasure; nobody for anything else, and for one that is older than that. */
  readonly askedBy: LocalText | null;
  /** One person asked for it and did it. */
  readonly isByOne: boolean;
};
