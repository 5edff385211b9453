import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';

/** One record that waits, as a line. */
export type WaitingRecord = {
  readonly id: string;
  readonly kind: 'claim' | 'link' | 'source' | 'assessment' | 'reply' | 'topic';
  readonly publicId: string;
  readonly state: State;
  /** Words of the record itself, with their language; a link has none. */
  readonly words: string | null;
  readonly lang: string | null;
  /** What editors call it, where it has no words of its own. */
  readonly label: LocalText | null;
  readonly link: {
    readonly type: string;
    readonly kind: string;
    readonly from: LocalText;
    readonly to: LocalText;
  } | null;
};

/** How much waits at the desk that has a page of its own. */
export type Waiting = {
  /** Annotations that name this editor and were not seen yet. */
  readonly mentions: number;
  /** Reports of readers nobody has closed. */
  readonly reports: number;
};

/** A source of which suggestions wait. */
export type WaitingSource = {
  readonly publicId: string;
  readonly title: string | null;
  readonly label: LocalText | null;
  readonly lang: string;
  /** Suggestions nobody has decided about, and all that were made of the same copy. */
  readonly pending: number;
  readonly total: number;
};

/** The lists of records in an inbox, in the order they are shown. */
export const INBOX_LISTS = ['assigned', 'second', 'review', 'drafts', 'topics'] as const;
export type InboxList = (typeof INBOX_LISTS)[number];

/** What waits for one editor, each list newest first and cut to its newest lines. */
export type Inbox = Readonly<Record<InboxList, readonly WaitingRecord[]>> & {
  /** The lists that are longer. */
  readonly longer: readonly InboxList[];
  readonly suggestions: readonly WaitingSource[];
};

/** One page of one list, and where the next one begins. */
export type WaitingPage = { readonly lines: readonly WaitingRecord[]; readonly next: string | null };
