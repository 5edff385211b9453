import type { Arc } from './shape';

/** More arcs than these make a knot: then those of one claim are drawn. */
export const MOST_ARCS = 12;

/**
 * The arcs to draw of those whose ends are both on the page: all while they are few; else those of the chosen claim;
 * while none is chosen, the strongest. `arcs` come strongest first.
 */
export function arcsDrawn(
  arcs: readonly Arc[],
  onPage: ReadonlySet<string>,
  chosen: string | null,
): readonly Arc[] {
  const possible = arcs.filter(
    ({ fromPublicId, toPublicId }) => onPage.has(fromPublicId) && onPage.has(toPublicId),
  );
  if (chosen !== null) return possible.filter((arc) => touches(arc, chosen));
  return possible.slice(0, MOST_ARCS);
}

/** Whether a claim is one of the two. */
export function touches({ fromPublicId, toPublicId }: Arc, claim: string): boolean {
  return fromPublicId === claim || toPublicId === claim;
}

/** The other claim of an arc. */
export function otherEnd({ fromPublicId, toPublicId }: Arc, claim: string): string {
  return fromPublicId === claim ? toPublicId : fromPublicId;
}
