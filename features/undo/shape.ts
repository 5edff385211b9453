/** A change as a page offers to take it back. */
export type Done = {
  readonly aggregate: string;
  readonly verb: string;
  readonly editorId: string;
  /** Nothing has happened to the record since. */
  readonly isNewest: boolean;
};
