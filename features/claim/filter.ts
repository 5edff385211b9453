/** What narrows the list of claims; the address carries exactly these (`?q=&speaker=&outlet=&topic=&mode=&kind=&lang=&after=&view=`). */
export type ClaimFilter = {
  readonly words: string | null;
  /** Public id of a speaker. */
  readonly speaker: string | null;
  /** Public id of an outlet: claims in its own sources. */
  readonly outlet: string | null;
  /** Public id of a topic. */
  readonly topic: string | null;
  readonly mode: string | null;
  /** Kind of contradiction. */
  readonly kind: string | null;
  readonly lang: string | null;
  /** Opaque cursor of the last claim of the page before. */
  readonly after: string | null;
};

/** One choice of a facet, with how many of the claims found have it. */
export type FacetChoice = {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
};

/** A choice that is called by name rather than by a word of the vocabulary. */
export type NamedChoice = FacetChoice & { readonly names: Readonly<Record<string, string>> };

/** A page of the list of claims. */
export type ClaimListShape<Card> = {
  readonly claims: readonly Card[];
  /** Cursor of the next page, or null on the last. */
  readonly next: string | null;
  /** How many were found; `isCapped` when there are more than that. */
  readonly found: { readonly count: number; readonly isCapped: boolean };
  readonly facets: {
    readonly speaker: readonly NamedChoice[];
    readonly outlet: readonly NamedChoice[];
    readonly topic: readonly NamedChoice[];
    readonly mode: readonly FacetChoice[];
    readonly kind: readonly FacetChoice[];
    readonly lang: readonly FacetChoice[];
  };
};
