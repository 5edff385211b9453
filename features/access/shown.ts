/** What a form of accounts shows when it was done: a sentence, and lines to be copied. */
export type Shown = { readonly lead: string; readonly lines: readonly ShownLine[] };

/** One thing to be copied: a link, a key, codes one to a line. */
export type ShownLine = {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly hrefLabel?: string;
};

export function done(lead: string, lines: readonly ShownLine[] = []): Shown {
  return { lead, lines };
}
