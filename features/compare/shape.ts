import type { ClaimPageShape, LinkFromHere } from '@/features/claim/shape';

/** A link between two of the claims compared. */
export type ComparedLink = Omit<LinkFromHere, 'isFrom' | 'other'> & {
  readonly fromPublicId: string;
  readonly toPublicId: string;
  /** Said before what it is set against: by the editors' word or by the dates themselves. */
  readonly isOlderThanItsObject: boolean;
};

/** A stretch of a source in which a relation can be read: both passages and the cue, as UTF-16 offsets into `text`. */
export type SharedPassage = {
  readonly text: string;
  readonly lang: string;
  readonly sourcePublicId: string;
  /** The numbers, from 1, of the first and last block shown. */
  readonly fromBlock: number;
  readonly toBlock: number;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    /** Public id of the claim, or null for the cue. */
    readonly claimPublicId: string | null;
  }[];
};

/** Two to four claims side by side, in the order asked for, with what stands between them. */
export type ComparisonShape = {
  readonly claims: readonly ClaimPageShape[];
  readonly links: readonly ComparedLink[];
  /** Where the strongest link can be read in the source, when its words stand close together in one capture. */
  readonly passage: SharedPassage | null;
};
