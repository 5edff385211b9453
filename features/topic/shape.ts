import type { ActorRef } from '@/features/claim/shape';
import type { ClaimPoint } from '@/features/speaker/shape';
import type { LocalText } from '@/lib/local-text';

/** A topic as home lists it. */
export type TopicCard = {
  readonly publicId: string;
  readonly title: LocalText;
  readonly propositions: number;
  readonly claims: number;
};

/** A proposition at issue, with how many claims take which stance. Silence has no number. */
export type PropositionCard = {
  readonly publicId: string;
  readonly topicPublicId: string;
  readonly text: LocalText;
  readonly stances: Readonly<
    Partial<Record<'affirms' | 'implies' | 'hedges' | 'denies' | 'reports', number>>
  >;
};

/** A proposition with who stands where on it. */
export type PropositionShape = PropositionCard & {
  readonly claims: readonly {
    readonly publicId: string;
    readonly number: number;
    readonly stance: 'affirms' | 'implies' | 'hedges' | 'denies' | 'reports';
    readonly speaker: ActorRef;
    readonly isFormer: boolean;
  }[];
};

/** A confirmed contradiction between two claims of a topic, as timelines and maps draw it. */
export type Arc = {
  readonly linkPublicId: string;
  readonly kind: string;
  readonly strength: 'strong' | 'medium' | 'partial' | 'weak' | null;
  readonly assertedBy: 'source' | 'editor';
  readonly fromPublicId: string;
  readonly toPublicId: string;
};

/** Everything a topic's page shows. */
export type TopicPageShape = {
  readonly publicId: string;
  readonly title: LocalText;
  readonly description: LocalText | null;
  readonly claimsTotal: number;
  readonly contradictionsTotal: number;
  readonly sourcesTotal: number;
  readonly propositions: readonly PropositionShape[];
  /** The newest two hundred claims, by day said; `number` is the claim's place in its source. */
  readonly points: readonly (ClaimPoint & { readonly number: number })[];
  /** Contradictions between the points. */
  readonly arcs: readonly Arc[];
};
