import type { RecordState } from '@/features/access/policy';
import type { LocalText } from '@/lib/local-text';
import type { TargetKind } from './schema';

/** A record that may be taken down, with what its page needs to name it. */
export type Target = {
  readonly kind: TargetKind;
  readonly id: string;
  readonly publicId: string;
  readonly state: RecordState;
  /** Words of it with their language, or what editors call it. */
  readonly words: string | null;
  readonly lang: string | null;
  readonly label: LocalText | null;
  /** The source it is of: itself, or the one its claim was read in. */
  readonly sourceId: string;
  readonly sourcePublicId: string;
  /** ISO instant since when that source is under a legal hold. */
  readonly heldAt: string | null;
  readonly heldReason: string | null;
  /** That it be erased by law, where somebody asked for it and nothing came of it yet. */
  readonly asked: AskedErasure | null;
  /** An erasure is confirmed by another person than who asked. */
  readonly wantsSecondPerson: boolean;
};

/** An erasure that somebody asked for. */
export type AskedErasure = {
  /** ISO instant. */
  readonly at: string;
  readonly askedById: string;
  readonly byline: LocalText;
  readonly reasonClass: string;
  /** Only the desk sees it. */
  readonly reason: string;
};

/** One that waits for a second person, or was withdrawn, as a line. */
export type ErasureRequest = AskedErasure &
  Pick<Target, 'publicId' | 'words' | 'lang' | 'label'> & {
    readonly id: string;
    readonly kind: 'source' | 'reply';
    readonly isWithdrawn: boolean;
  };

/** What an erasure of a source takes, and what hangs on it and stays, counted. */
export type ErasePreview = {
  readonly goes: Readonly<
    Record<
      'copies' | 'letters' | 'passages' | 'claims' | 'translations' | 'revisions' | 'suggestions' | 'entries',
      number
    >
  >;
  readonly stays: Readonly<Record<'notes' | 'links' | 'findings' | 'replies', number>>;
};

/** One line of what was taken down, held, released or erased. */
export type Takedown = {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly verb: 'hide' | 'hold' | 'release' | 'erase';
  readonly aggregate: TargetKind;
  readonly publicId: string | null;
  readonly words: string | null;
  readonly lang: string | null;
  readonly label: LocalText | null;
  readonly reasonClass: string | null;
  readonly reason: string | null;
  readonly byline: LocalText;
  /** Who asked for an erasure; nobody where it is older than that. */
  readonly askedBy: LocalText | null;
  /** One person asked for it and did it: the newsroom works without a second one. */
  readonly isByOne: boolean;
};
