import type { ClaimCard, LinkFromHere } from '@/features/claim/shape';
import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';

/** Two claims and what stands between them, as the home page shows it. */
export type PairShape = Omit<LinkFromHere, 'isFrom' | 'other'> & {
  readonly from: ClaimCard;
  readonly to: ClaimCard;
};

/** A link as the desk edits it: with keys, whatever its state. */
export type DeskLink = Pick<
  LinkFromHere,
  'publicId' | 'type' | 'kind' | 'strength' | 'assertedBy' | 'reason'
> & {
  readonly id: string;
  readonly version: number;
  readonly fromId: string;
  readonly toId: string;
  readonly from: ClaimCard;
  readonly to: ClaimCard;
  readonly fromIsOlder: boolean;
  /** Whether readers see it now. */
  readonly isShown: boolean;
  readonly cue: {
    readonly captureId: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly words: string;
    readonly lang: string;
  } | null;
  readonly withdrawnReason: LocalText | null;
  /** ISO instant. */
  readonly withdrawnAt: string | null;
  readonly proposedBy: LocalText;
  readonly confirmedBy: LocalText | null;
};

/** A link as the claim it starts from or leads to lists it at the desk. */
export type LinkAtDesk = Pick<LinkFromHere, 'publicId' | 'type' | 'kind' | 'isFrom' | 'other'> & {
  readonly state: State;
  readonly otherState: State;
  readonly isWithdrawn: boolean;
};

/** A claim as it is linked at the desk. */
export type DeskClaim = {
  readonly id: string;
  readonly state: State;
  readonly isConditional: boolean;
  readonly card: ClaimCard;
  /** The text on each side of its words, for a cue to be selected in. */
  readonly context: { readonly before: string; readonly after: string; readonly lang: string };
  readonly links: readonly LinkAtDesk[];
};

/** Two claims that may be linked, and what editors did with them before. */
export type DeskPair = {
  readonly from: DeskClaim;
  readonly to: DeskClaim;
  readonly linked: readonly LinkAtDesk[];
  /** The traps they were set aside for. */
  readonly setAside: readonly string[];
};
