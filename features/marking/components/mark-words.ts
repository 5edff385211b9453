import type { Field } from '@/features/access/components/field';

/** The words and fields of the desk's reader: the catalogue itself stays on the server. */
export type MarkWords = {
  readonly bar: string;
  readonly claim: string;
  readonly evidence: string;
  readonly annotate: string;
  readonly highlight: string;
  readonly clear: string;
  readonly back: string;
  readonly selected: string;
  readonly save: string;
  /** Fields of the forms, without those that name the place. */
  readonly fields: { readonly note: readonly Field[]; readonly evidence: readonly Field[] };
};
