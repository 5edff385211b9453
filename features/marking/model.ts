import { type Span, segmentBlocks } from '@/features/source/marks';
import { type Nested, nestSegments } from '@/features/source/nest';
import type { BlockShape } from '@/features/source/shape';
import type { DeskClaim, DeskEvidence, DeskNote, DeskSource } from './shape';

/** Something marked in the text at the desk. Claims are numbered in reading order. */
export type DeskMark =
  | (Span & { readonly layer: 'claim'; readonly number: number; readonly claim: DeskClaim })
  | (Span & { readonly layer: 'evidence'; readonly evidence: DeskEvidence })
  | (Span & { readonly layer: 'note'; readonly note: DeskNote });

export type DeskPiece = Nested<DeskMark, DeskMark>;

/** A block of the text, and what begins in it. */
export type DeskBlock = BlockShape & {
  /** From 1. */
  readonly number: number;
  readonly pieces: readonly DeskPiece[];
  readonly begins: readonly DeskMark[];
};

/** The text of a capture block by block, with every mark around its words: nested where they nest, cut where they overlap. */
export function deskBlocks({ capture, claims, evidence, notes }: DeskSource): DeskBlock[] {
  const marks: DeskMark[] = [
    ...claims.map((claim, index) => ({ layer: 'claim' as const, number: index + 1, claim, ...place(claim) })),
    ...evidence.map((one) => ({ layer: 'evidence' as const, evidence: one, ...place(one) })),
    ...notes.map((note) => ({ layer: 'note' as const, note, ...place(note) })),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const cut = segmentBlocks<DeskMark>(capture.text, capture.blocks, marks);
  return capture.blocks.map((block, index) => ({
    ...block,
    number: index + 1,
    pieces: nestSegments(cut[index] ?? [], (mark): mark is DeskMark => mark !== null),
    begins: marks.filter(({ start }) => block.start <= start && start < block.end),
  }));
}

const place = ({ start, end }: Span): Span => ({ start, end });
