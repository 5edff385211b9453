import type { HopShape } from './shape';

/** One stop of the chain as the page draws it. */
export type ChainStop = {
  readonly hop: HopShape;
  /** We hold the source in which this step was taken. */
  readonly isHeld: boolean;
  /** The words first took a lasting form here (a post, a letter, a broadcast), and nobody here has seen it. */
  readonly isPrimaryUnseen: boolean;
  /** The line to the next stop: dashed where an end of it is our inference, none after the last. */
  readonly line: 'stated' | 'inferred' | null;
};

/** The acts that only give an utterance its first lasting form: the broadcast of an interview, the letter of an office. */
const RECORDING_ACTS: ReadonlySet<string> = new Set(['airs', 'carries']);

/**
 * The attribution chain with what we hold, what we infer, and where it breaks.
 *
 * The primary source is where the words first stood: the speaker's own post or testimony, or the broadcast or document
 * that carries them. What comes before an unseen one is known only from what follows.
 */
export function chainStops(hops: readonly HopShape[]): readonly ChainStop[] {
  const primary = primaryOf(hops);
  const isPrimaryHeld = hops.slice(0, primary + 1).some(isHeld);
  return hops.map((hop, index) => {
    const next = hops[index + 1];
    return {
      hop,
      isHeld: isHeld(hop),
      isPrimaryUnseen: index === primary && !isPrimaryHeld,
      line: next ? lineBetween(hop, next) : null,
    };
  });
}

/** How many others stand between the speaker's words and us: an outlet that counts and then reports is one. */
export function chainDistance(hops: readonly HopShape[]): number {
  const speaker = hops[0]?.actor.publicId;
  const actors = new Set(hops.map(({ actor }) => actor.publicId));
  return speaker === undefined ? 0 : actors.size - 1;
}

function primaryOf(hops: readonly HopShape[]): number {
  const next = hops.findIndex(({ act }, index) => index > 0 && !RECORDING_ACTS.has(act));
  return next === -1 ? hops.length - 1 : next - 1;
}

function isHeld(hop: HopShape): boolean {
  return hop.sourcePublicId !== null;
}

function lineBetween(hop: HopShape, next: HopShape): 'stated' | 'inferred' {
  return hop.isInferred || next.isInferred ? 'inferred' : 'stated';
}
