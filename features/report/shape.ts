import type { LocalText } from '@/lib/local-text';

/** A reader's report as the desk lists it. */
export type ReportLine = {
  readonly id: string;
  /** The address of the page it speaks of, without its language. */
  readonly about: string;
  readonly message: string;
  readonly contact: string | null;
  readonly state: 'open' | 'closed';
  /** ISO instants. */
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly closedNote: string | null;
  readonly closedBy: LocalText | null;
  /** Words of the record it is about, where the record has some. */
  readonly words: string | null;
  readonly lang: string | null;
};
