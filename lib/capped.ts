/** A count that stops at a limit: `isCapped` says there are more. */
export type Capped = { readonly count: number; readonly isCapped: boolean };
