import { directionOf } from '@/text/direction';
import { type Segment, type Span, segmentBlocks } from './marks';
import { type Nested, nestSegments } from './nest';
import type { BlockShape, ClaimMark, SourcePageShape } from './shape';

/** Claims of one paragraph that the style sheet can tell apart: its rules are counted, not made up on the way. */
const MOST_SLOTS = 12;

/** Something marked in the text: a claim, the words that join two claims, or a quotation that holds none. */
export type ReaderMark =
  | (Span & { readonly layer: 'claim'; readonly claim: ClaimMark; readonly slot: number | null })
  | (Span & { readonly layer: 'cue'; readonly type: SourcePageShape['cues'][number]['type'] })
  | (Span & { readonly layer: 'not-claim' });

/** A claim as a mark of the text. */
export type ClaimLayer = Extract<ReaderMark, { layer: 'claim' }>;

export type ReaderPiece = Nested<ReaderMark, ClaimLayer>;
export type ReaderWords = Segment<ReaderMark>;

/** A block of the text with what is marked in it, and what stands beside it in the margin. */
export type ReaderBlock = {
  /** From 1. */
  readonly number: number;
  readonly kind: BlockShape['kind'];
  readonly pieces: readonly ReaderPiece[];
  /** The claims that begin here. */
  readonly notes: readonly ClaimLayer[];
  readonly notClaims: SourcePageShape['notClaims'];
};

/** The text of a source as the reader shows it, block by block. Each claim is noted beside the block where it begins. */
export function readerBlocks(source: SourcePageShape): readonly ReaderBlock[] {
  const { text, blocks } = source.capture;
  const claims = claimLayers(source.claims, blocks);
  const cut = segmentBlocks<ReaderMark>(text, blocks, [
    ...claims,
    ...cueLayers(source.cues),
    ...source.notClaims.map(({ start, end }) => ({ layer: 'not-claim' as const, start, end })),
  ]);
  const notes = groupBy(claims, ({ start }) => blockAt(blocks, start));
  const notClaims = groupBy(source.notClaims, ({ start }) => blockAt(blocks, start));
  return blocks.map(({ kind }, index) => ({
    number: index + 1,
    kind,
    pieces: nestSegments(cut[index] ?? [], isClaimLayer),
    notes: notes.get(index) ?? [],
    notClaims: notClaims.get(index) ?? [],
  }));
}

/** Which way the page of a capture runs: where nobody said, the way most of its letters run. */
export function readingDirection({
  dir,
  text,
}: Pick<SourcePageShape['capture'], 'dir' | 'text'>): 'rtl' | 'ltr' {
  return dir === 'auto' ? (directionOf(text) ?? 'ltr') : dir;
}

function isClaimLayer(mark: ReaderMark): mark is ClaimLayer {
  return mark.layer === 'claim';
}

/** Each claim gets a slot of its block, so that its mark and its note light up together without a script. */
function claimLayers(claims: readonly ClaimMark[], blocks: readonly Span[]): readonly ClaimLayer[] {
  const taken = new Map<number, number>();
  return claims.map((claim) => {
    const block = blockAt(blocks, claim.start);
    const slot = (taken.get(block) ?? 0) + 1;
    taken.set(block, slot);
    return {
      layer: 'claim',
      claim,
      start: claim.start,
      end: claim.end,
      slot: slot > MOST_SLOTS ? null : slot,
    };
  });
}

/** One mark per stretch of words, though several links may rest on it: what contradicts comes first. */
function cueLayers(cues: SourcePageShape['cues']): readonly ReaderMark[] {
  const byPlace = groupBy(cues, ({ start, end }) => `${start}-${end}`);
  return [...byPlace.values()].flatMap((links) => {
    const cue = links.find(({ type }) => type === 'contradicts') ?? links[0];
    return cue ? [{ layer: 'cue' as const, start: cue.start, end: cue.end, type: cue.type }] : [];
  });
}

/** The block that holds a place, or the next one where it falls between two. */
function blockAt(blocks: readonly Span[], place: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `Map.groupBy`, which Node 20 does not have yet. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
