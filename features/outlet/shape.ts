import type { ActorRef } from '@/features/claim/shape';
import type { PairShape } from '@/features/link/shape';
import type { SourceCard } from '@/features/source/shape';
import type { LocalText } from '@/lib/local-text';

/**
 * How an outlet works, as counts over the newest claims it carries, each with a list behind it. Counts, never a
 * score: what an outlet relays says as much about what this newsroom imported as about the outlet.
 */
export type OutletPageShape = ActorRef & {
  readonly note: LocalText | null;
  /** Sources it published itself, and sources of others that relay it. */
  readonly sources: number;
  readonly relayedBy: number;
  /** The claims looked at: the newest thousand in its own sources. */
  readonly claims: { readonly count: number; readonly isCapped: boolean };
  /** Of these, by mode: how often it quotes, paraphrases, speaks in its own voice. */
  readonly modes: Readonly<Record<string, number>>;
  /** Of these, those it distances itself from by a word of its own ("claimed"). */
  readonly hedged: number;
  /** Of these, those whose first step we hold ourselves. */
  readonly primarySeen: number;
  /** Of these, those it has from another outlet. */
  readonly relayed: number;
  /** Paraphrases that drift from the quote beside them, in its own sources. */
  readonly drifts: readonly PairShape[];
  readonly newest: readonly SourceCard[];
};
