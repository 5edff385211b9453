import type { RecordedDate } from '@/i18n/dates';
import type { LocalText } from '@/lib/local-text';

/** An actor as the desk's searches find it. */
export type FoundActor = {
  readonly id: string;
  readonly names: LocalText;
  readonly type: string;
  /** The spelling that was found, where it is none of the names shown. */
  readonly spelling: { readonly name: string; readonly lang: string } | null;
  /** The office it holds, or the body it is part of. */
  readonly office: LocalText | null;
  readonly organisation: LocalText | null;
};

/** A claim as the desk's searches find it, drafts too. */
export type FoundClaim = {
  readonly id: string;
  readonly publicId: string;
  readonly quote: string;
  readonly lang: string;
  readonly state: string;
  readonly speaker: LocalText;
  /** When it was said. */
  readonly said: RecordedDate;
};
