import type { ClaimPageShape } from '@/features/claim/shape';
import type { ComparedLink } from './shape';

type Claims = readonly ClaimPageShape[];
type Pair = readonly [first: ClaimPageShape, second: ClaimPageShape];

/** The two claims of a link in its own direction, or null when one of them is not compared. */
export function endsOf({ fromPublicId, toPublicId }: ComparedLink, claims: Claims): Pair | null {
  const from = claims.find(({ publicId }) => publicId === fromPublicId);
  const to = claims.find(({ publicId }) => publicId === toPublicId);
  return from && to ? [from, to] : null;
}

/** Every two claims that have no link of any type between them, in the order of the comparison. */
export function unlinkedPairs(claims: Claims, links: readonly ComparedLink[]): readonly Pair[] {
  return pairsOf(claims).filter(([a, b]) => !links.some((link) => joins(link, a.publicId, b.publicId)));
}

/** Why editors looked at two claims and did not link them, or null when they never did. */
export function setAsideBetween([a, b]: Pair): ClaimPageShape['setAside'][number] | null {
  const found = a.setAside.find(({ other }) => other.publicId === b.publicId);
  return found ?? b.setAside.find(({ other }) => other.publicId === a.publicId) ?? null;
}

/** The links of a claim to others than those it is compared with. */
export function linksBeyond(claim: ClaimPageShape, claims: Claims): ClaimPageShape['links'] {
  return claim.links.filter(({ other }) => !claims.some(({ publicId }) => publicId === other.publicId));
}

function pairsOf(claims: Claims): Pair[] {
  return claims.flatMap((first, index) => claims.slice(index + 1).map((second): Pair => [first, second]));
}

function joins({ fromPublicId, toPublicId }: ComparedLink, a: string, b: string): boolean {
  return (fromPublicId === a && toPublicId === b) || (fromPublicId === b && toPublicId === a);
}
