import type { RecordState } from '@/features/access/policy';
import type { ActorRef } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';
import type { Block } from '@/text/blocks';
import type { Unread } from '@/text/read/unread';
import type { Differences } from './differences';
import type { Proposed } from './proposals';
import type { Explanation, Proposal } from './schema';

/** A suggestion as it is kept. */
export type StoredSuggestion = {
  readonly id: string;
  readonly proposal: Proposal;
  readonly explanation: Explanation;
  readonly score: number;
  readonly engine: 'rules' | 'model';
  /** Of the rules their version, of a model its name. */
  readonly engineVersion: string;
  readonly state: 'pending' | 'confirmed' | 'rejected';
  readonly reason: string | null;
  /** The draft it became. */
  readonly claimPublicId: string | null;
  readonly decidedBy: LocalText | null;
  readonly decidedAt: Date | null;
};

/** A source with its newest capture, as it is read. */
export type ReadableSource = {
  readonly id: string;
  readonly publicId: string;
  readonly title: string | null;
  readonly label: LocalText | null;
  readonly outletId: string | null;
  readonly publishedEdtf: string | null;
  readonly capture: {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly textSha256: string | null;
    readonly blocks: readonly Block[];
    readonly lang: string;
  };
};

/** Someone the record knows who may be meant by a name of the text. */
export type ActorMatch = {
  readonly id: string;
  readonly actor: ActorRef;
  /** 1 where the name is a spelling of theirs. */
  readonly likeness: number;
};

/** What the page of a source's suggestions is made of. */
export type SuggestionDesk = {
  /** The state of the source, for the table of rights. */
  readonly state: RecordState;
  readonly source: ReadableSource;
  readonly suggestions: readonly StoredSuggestion[];
  readonly recorded: readonly {
    readonly publicId: string;
    readonly isPublic: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly matches: ReadonlyMap<string, readonly ActorMatch[]>;
  readonly unread: readonly Unread[];
  /** The model that is asked about new copies, and where it answers; null where none is set. */
  readonly model: { readonly name: string; readonly host: string } | null;
  /** Whether the engine has tables for the language. */
  readonly isReadable: boolean;
  /** What a newer version of the engine sees otherwise; null where what waits is of this version. */
  readonly differences: Differences<StoredSuggestion, Proposed> | null;
};
