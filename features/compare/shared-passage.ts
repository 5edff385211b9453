import type { BlockShape } from '@/features/source/shape';
import type { SharedPassage } from './shape';

type Place = { readonly start: number; readonly end: number };

/** Text around two passages and their cue, as the database gives it. Offsets are UTF-16 units of the whole capture. */
export type SharedWindow = {
  readonly text: string;
  /** Where `text` begins in the capture, in UTF-16 units. */
  readonly offset: number;
  readonly blocks: readonly BlockShape[];
  readonly lang: string;
  readonly sourcePublicId: string;
  readonly from: Place & { readonly publicId: string };
  readonly to: Place & { readonly publicId: string };
  readonly cue: Place | null;
};

/**
 * The whole blocks of the source that hold two passages and their cue, with their places in that stretch of text.
 * Null when the blocks are longer than what was fetched: then each quote is shown in its own context only.
 */
export function sharedPassage(window: SharedWindow): SharedPassage | null {
  const places = [window.from, window.to, ...(window.cue ? [window.cue] : [])];
  const low = Math.min(...places.map(({ start }) => start));
  const high = Math.max(...places.map(({ end }) => end));
  const first = window.blocks.findIndex(({ end }) => end > low);
  const last = window.blocks.findLastIndex(({ start }) => start < high);
  const [begins, ends] = [window.blocks[first]?.start, window.blocks[last]?.end];
  if (begins === undefined || ends === undefined) return null;
  if (begins < window.offset || ends > window.offset + window.text.length) return null;
  const mark = ({ start, end }: Place, claimPublicId: string | null) => ({
    start: start - begins,
    end: end - begins,
    claimPublicId,
  });
  return {
    text: window.text.slice(begins - window.offset, ends - window.offset),
    lang: window.lang,
    sourcePublicId: window.sourcePublicId,
    fromBlock: first + 1,
    toBlock: last + 1,
    marks: [
      mark(window.from, window.from.publicId),
      mark(window.to, window.to.publicId),
      ...(window.cue ? [mark(window.cue, null)] : []),
    ],
  };
}
