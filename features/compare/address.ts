import { isPublicId } from '@/lib/id';

/** As many claims as fit beside each other. */
export const MOST_COMPARED = 4;

/** The claims a comparison's address asks for. */
export type ComparedAddress = {
  /** What could be public ids, each once, in the order asked for. */
  readonly ids: readonly string[];
  /** How many parts of the address can be no claim. */
  readonly malformed: number;
  /** How many claims are beyond the fourth. */
  readonly surplus: number;
};

type Value = string | string[] | undefined;

/**
 * Reads `c=a,b` or `c=a&c=b` from an address. Nothing in it is an error: what cannot be a claim is counted and left out.
 *
 * @example readCompared('k3m9x2p7qa,oops').malformed // => 1
 */
export function readCompared(value: Value): ComparedAddress {
  const asked = [value ?? []].flat().join(',').split(',');
  const parts = asked.map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
  const ids = [...new Set(parts.filter(isPublicId))];
  return {
    ids: ids.slice(0, MOST_COMPARED),
    malformed: new Set(parts.filter((part) => !isPublicId(part))).size,
    surplus: Math.max(0, ids.length - MOST_COMPARED),
  };
}

/** The same claims with one of them put one place earlier; the first stays where it is. */
export function movedEarlier(ids: readonly string[], index: number): readonly string[] {
  const [before, moved] = [ids[index - 1], ids[index]];
  if (before === undefined || moved === undefined) return ids;
  return [...ids.slice(0, index - 1), moved, before, ...ids.slice(index + 1)];
}
