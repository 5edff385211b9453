import type { RecordState } from '@/features/access/policy';
import type { SourceRef } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';

/** The text a claim is recorded from. */
export type CaptureShape = {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  readonly sourcePublicId: string;
  readonly title: string | null;
  readonly state: RecordState;
  /** Who handed the words on to us, nearest to us last: what a new claim's chain ends with. */
  readonly handedOnBy: readonly { readonly actorId: string; readonly act: 'reports' | 'relays' }[];
};

/** A claim in the list of the desk. */
export type DeskClaimLine = {
  readonly publicId: string;
  readonly quote: string;
  readonly lang: string;
  readonly mode: string;
  readonly act: string;
  readonly state: 'draft' | 'in_review' | 'published' | 'hidden';
  /** ISO instant; ahead of now it is an embargo. */
  readonly publishedAt: string | null;
  readonly addedAt: string;
  readonly speaker: LocalText;
  readonly source: SourceRef;
};

/** A proposition of one of a claim's topics. `stance` is null where the claim is silent. */
export type PropositionShape = {
  readonly id: string;
  readonly text: LocalText;
  readonly topic: LocalText;
  readonly stance: string | null;
};

/** Who made a translation of a claim. */
export type TranslatorShape = {
  readonly lang: string;
  readonly byline: LocalText;
  /** ISO instant from which its words stand in the history; null where that does not know. */
  readonly at: string | null;
};
