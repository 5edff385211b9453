import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';
import type { CommonValue } from './schema';

/** One rating of a scale: its key, its name, what it means, and which of the four common values it amounts to. */
export type Rating = {
  readonly value: string;
  readonly label: LocalText;
  readonly meaning: LocalText | null;
  readonly common: CommonValue;
};

/** One edition of a scale. Editions never change; findings keep the one they were given by. */
export type Scale = {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly title: LocalText;
  readonly ratings: readonly Rating[];
};

/** An edition with who made it and why. The shipped one has no maker until somebody uses it. */
export type Edition = Scale & {
  /** ISO instant. */
  readonly at: string | null;
  readonly byline: LocalText | null;
  readonly reason: string | null;
  /** How many findings were given by it. */
  readonly findings: number;
};

/** A finding as the desk works on it, whatever its state. */
export type DeskFinding = {
  readonly id: string;
  readonly publicId: string;
  readonly version: number;
  readonly state: State;
  readonly claimId: string;
  readonly claimPublicId: string;
  readonly verdict: string;
  readonly scale: Scale;
  readonly reason: LocalText;
  /** ISO days. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decidedBy: LocalText;
  readonly confirmedBy: LocalText | null;
  readonly publishedAt: string | null;
};

/** A finding as its claim lists it at the desk. */
export type FindingLine = Pick<DeskFinding, 'publicId' | 'state' | 'validFrom' | 'validTo'> & {
  readonly label: LocalText;
};

/** A finding as readers see it. */
export type PublicFinding = Pick<
  DeskFinding,
  'publicId' | 'verdict' | 'scale' | 'reason' | 'validFrom' | 'validTo' | 'decidedBy' | 'confirmedBy'
> & {
  /** ISO instant. */
  readonly publishedAt: string | null;
  /** One person gave and published it: the newsroom works without a second one. */
  readonly isByOne: boolean;
};
