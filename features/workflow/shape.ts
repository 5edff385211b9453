import type { ClaimCard } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';
import type { Standing, State } from './states';

/** A record as its steps judge it. */
export type JudgedRecord = {
  readonly state: State;
  readonly standing: Standing;
  readonly version: number;
  readonly publishedAt: Date | null;
  /** The database's own clock. */
  readonly now: Date;
  /** The person who proposed it, where a second one is to publish it; else null. */
  readonly proposedById: string | null;
  readonly wantsSecondPerson: boolean;
};

/** The same with what its page says of it. */
export type RecordStanding = JudgedRecord & {
  /** Readers do not see it, whatever its state, because a topic is withheld. */
  readonly isWithheld: boolean;
  /** What an editor wrote when it was last sent back. */
  readonly comment: {
    readonly words: string | null;
    readonly byline: LocalText;
    /** ISO instant. */
    readonly at: string;
  } | null;
};

/** A source with the claims that are published with it. */
export type Publication = {
  readonly id: string;
  readonly title: string | null;
  readonly label: LocalText | null;
  readonly lang: string;
  readonly claims: readonly { readonly publicId: string; readonly state: State; readonly card: ClaimCard }[];
};
