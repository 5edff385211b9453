/** What was picked: the key of a record, and the words it was picked by. */
export type Picked = {
  readonly id: string;
  readonly label: string;
  /** What happens by it, where it is more than naming a record. */
  readonly note?: string;
};

/** Whether a choice names no record but adds one. */
export function isNew({ id }: { readonly id: string }): boolean {
  return id.startsWith('new:');
}

/** One choice of a picker, in the reader's language. */
export type PickChoice = Picked & {
  readonly title: string;
  /** Words in their own language: a quote, or a spelling. */
  readonly text: { readonly words: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' } | null;
  /** Short words that tell it from others: a type, an office, a state. */
  readonly notes: readonly string[];
};
