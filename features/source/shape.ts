import type { PublicNote } from '@/features/annotation/shape';
import type { ClaimCard, DateShape, HistoryLine, SourceRef } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';

/** A block of captured text: UTF-16 offsets into the capture's text. */
export type BlockShape = {
  readonly kind: 'headline' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table-row';
  readonly start: number;
  readonly end: number;
};

/** A claim as the reader marks it in the text. Offsets are UTF-16 units into the capture's text. */
export type ClaimMark = Omit<ClaimCard, 'source'> & {
  /** Reading order in this capture, from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Number of the claim it is nested in. */
  readonly insideNumber: number | null;
  /** Its published contradictions, strongest first. */
  readonly against: readonly {
    readonly linkPublicId: string;
    readonly kind: string;
    readonly assertedBy: 'source' | 'editor';
    readonly claimPublicId: string;
    /** Null when the other claim stands in another source. */
    readonly number: number | null;
  }[];
};

/** Everything the reader shows of one source. */
export type SourcePageShape = SourceRef & {
  readonly url: string | null;
  readonly publishedNote: LocalText | null;
  readonly publishedDate: DateShape;
  readonly capture: {
    readonly number: number;
    readonly of: number;
    readonly method: 'paste' | 'file' | 'url' | 'dossier';
    readonly capturedAt: string;
    readonly capturedBy: LocalText;
    readonly textSha256: string | null;
    readonly archivedUrl: string | null;
    readonly lang: string;
    readonly dir: 'rtl' | 'ltr' | 'auto';
    readonly erasedAt: string | null;
    /** By which class of reason, where one was given. */
    readonly erasedFor: string | null;
    /** What an erased capture leaves behind: a salted fingerprint, or null. */
    readonly commitment: string | null;
    readonly text: string;
    readonly blocks: readonly BlockShape[];
  };
  readonly claims: readonly ClaimMark[];
  /** Words by which the source sets claims against each other or in sequence. */
  readonly cues: readonly {
    readonly start: number;
    readonly end: number;
    readonly linkPublicId: string;
    readonly type: 'contradicts' | 'context' | 'supports' | 'restates';
    readonly kind: string;
  }[];
  /** Quotation marks that hold no claim, and why. */
  readonly notClaims: readonly { readonly start: number; readonly end: number; readonly why: LocalText }[];
  /** What editors note on it for everybody. */
  readonly notes: readonly PublicNote[];
  readonly history: readonly HistoryLine[];
};

/** A source as home names the newest one. */
export type SourceCard = SourceRef & { readonly claims: number; readonly blocks: number };
