/** A sentence about a source that is held already, with the way to it. Made in the language of the page. */
export type HeldLine = {
  readonly sentence: string;
  readonly name: string;
  readonly lang: string;
  readonly href: string;
  /** The key of the source, where these words can become a new copy of it; else null. */
  readonly recapture: string | null;
};

/** What is said of a text while it is typed, in the language of the page. */
export type LookShown = {
  readonly language: string;
  readonly doubt: string | null;
  readonly size: string;
  /** Which conversation it was copied out of, or null. */
  readonly chat: string | null;
  readonly copies: readonly HeldLine[];
};

/** What must be decided before a source is kept: nothing was kept yet. `values` is what was typed. */
export type Asked = {
  readonly look: LookShown;
  readonly asks: readonly ('copies' | 'chat')[];
  readonly values: Readonly<Record<string, string>>;
};
