import type { ActorRef, ClaimCard, StanceShape } from '@/features/claim/shape';
import type { PairShape } from '@/features/link/shape';
import type { LocalText } from '@/lib/local-text';

/** A speaker as the list shows it. */
export type SpeakerRow = ActorRef & {
  readonly claims: number;
  readonly contradictions: number;
  readonly office: OfficeShape | null;
};

/** A dated office, as recorded. EDTF dates, null where nobody recorded one. */
export type OfficeShape = {
  readonly organisation: ActorRef;
  readonly title: LocalText | null;
  readonly standing: 'current' | 'former';
  readonly starts: string | null;
  readonly ends: string | null;
};

/** A claim as timelines mark it. */
export type ClaimPoint = Pick<
  ClaimCard,
  'publicId' | 'quote' | 'lang' | 'mode' | 'act' | 'speaker' | 'said' | 'translations' | 'role'
> & {
  /** ISO day lists sort by. */
  readonly sortOn: string;
  readonly stances: readonly StanceShape[];
};

/** Everything a speaker's page shows. */
export type SpeakerPageShape = ActorRef & {
  readonly note: LocalText | null;
  readonly wikidataId: string | null;
  readonly spellings: readonly {
    readonly name: string;
    readonly lang: string;
    readonly kind: 'name' | 'alias' | 'handle';
  }[];
  readonly parent: ActorRef | null;
  readonly parts: readonly ActorRef[];
  readonly offices: readonly OfficeShape[];
  readonly claimsTotal: number;
  readonly sourcesTotal: number;
  readonly contradictionsTotal: number;
  /** The newest two hundred claims, newest first. */
  readonly points: readonly ClaimPoint[];
  /** Contradictions between two claims of this speaker itself: inconsistencies and changed positions. */
  readonly own: readonly PairShape[];
  /** For organisations: its voices, their matrix and their contradictions. */
  readonly organisation: OrganisationShape | null;
};

/** The voices of an organisation. A former member is kept apart and never counted as the organisation's. */
export type Voice = {
  readonly actor: ActorRef;
  readonly office: OfficeShape | null;
  readonly isFormer: boolean;
};

/** What voices say to one proposition; a voice without a cell is silent. */
export type MatrixRow = {
  readonly propositionPublicId: string;
  readonly topicPublicId: string;
  readonly text: LocalText;
  readonly cells: readonly {
    readonly voicePublicId: string;
    readonly stance: StanceShape['stance'];
    readonly claims: readonly { readonly publicId: string; readonly number: number }[];
  }[];
};

export type OrganisationShape = {
  readonly voices: readonly Voice[];
  readonly matrix: readonly MatrixRow[];
  /** Contradictions between two current voices: word against deed, and voices at odds. Strongest first. */
  readonly inside: readonly PairShape[];
};
