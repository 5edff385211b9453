import type { LinkFromHere } from './shape';

/** The links of a claim by what they say of it, each in the order they came in. */
export type LinkSections = {
  readonly contradicting: readonly LinkFromHere[];
  /** What speaks for this claim. */
  readonly supporting: readonly LinkFromHere[];
  /** What this claim speaks for: support has a direction. */
  readonly supported: readonly LinkFromHere[];
  readonly restating: readonly LinkFromHere[];
  readonly context: readonly LinkFromHere[];
};

/** Sorts links into the sections of the claim page. */
export function linkSections(links: readonly LinkFromHere[]): LinkSections {
  const ofType = (type: LinkFromHere['type']) => links.filter((link) => link.type === type);
  return {
    contradicting: ofType('contradicts'),
    supporting: ofType('supports').filter(({ isFrom }) => !isFrom),
    supported: ofType('supports').filter(({ isFrom }) => isFrom),
    restating: ofType('restates'),
    context: ofType('context'),
  };
}
