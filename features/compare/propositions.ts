import type { ClaimPageShape, StanceShape } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';

/** A proposition and where each of the claims stands on it, in order; null is silence. */
export type SharedProposition = {
  readonly publicId: string;
  readonly text: LocalText;
  readonly stances: readonly (StanceShape['stance'] | null)[];
};

/** The propositions on which at least two of the claims take a position: those on which they differ come first. */
export function sharedPropositions(claims: readonly ClaimPageShape[]): readonly SharedProposition[] {
  const all = new Map(
    claims.flatMap(({ stances }) => stances.map((stance) => [stance.propositionPublicId, stance.text])),
  );
  const rows = [...all].map(([publicId, text]) => ({
    publicId,
    text,
    stances: claims.map((claim) => stanceOn(claim, publicId)),
  }));
  const shared = rows.filter(({ stances }) => positions(stances).length > 1);
  return shared.toSorted((a, b) => Number(differ(b.stances)) - Number(differ(a.stances)));
}

function stanceOn({ stances }: ClaimPageShape, publicId: string): StanceShape['stance'] | null {
  return stances.find(({ propositionPublicId }) => propositionPublicId === publicId)?.stance ?? null;
}

function positions(stances: SharedProposition['stances']) {
  return stances.filter((stance) => stance !== null);
}

function differ(stances: SharedProposition['stances']): boolean {
  return new Set(positions(stances)).size > 1;
}
