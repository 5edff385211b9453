/** What readers lose when a topic is withheld. */
export type Reach = {
  readonly claims: number;
  /** Claims of other topics or of none that stand in the same sources, and go with them. */
  readonly others: number;
  readonly sources: number;
  readonly links: number;
};
