import type { Field } from '@/features/access/components/field';
import type { Values } from './merge';

/** Words of the source, typed or taken from the passage shown. */
export type SpanPart = {
  readonly kind: 'span';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
};

/** Things of one kind in order, such as the steps of a chain. Every row there can be is given; those in use are shown. */
export type RowsPart = {
  readonly kind: 'rows';
  readonly name: string;
  readonly label: string;
  /** What a row is called, for the buttons: "Step 2". */
  readonly rows: readonly { readonly label: string; readonly fields: readonly Field[] }[];
  /** The field without which a row is empty. */
  readonly marker: string;
};

export type Part = Field | SpanPart | RowsPart;

/** Fields that belong together, folded away unless they are in use. */
export type Section = {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly parts: readonly Part[];
};

/** Whether something is typed into a section that the page did not begin with. */
export function isTyped({ parts }: Section, values: Values, begun: Values): boolean {
  const names = parts.map(({ name }) => name);
  return Object.entries(values).some(
    ([name, value]) =>
      value !== '' &&
      value !== begun[name] &&
      names.some((part) => name === part || name.startsWith(`${part}.`)),
  );
}
