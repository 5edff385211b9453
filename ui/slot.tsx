import { Fragment, type ReactNode } from 'react';

/** Stands in a message for the one thing that is no plain text: a name in `<bdi>`, a link. */
export const SLOT = '\ufffc';

/** The same where a message holds several: `t('card.relaying', { outlet: slot('outlet'), other: slot('other') })`. */
export function slot(name: string): string {
  return SLOT + name + SLOT;
}

type Props = { readonly text: string } & (
  | { readonly children: ReactNode }
  | { readonly slots: Readonly<Record<string, ReactNode>> }
);

/** A sentence with markup in its slots, in whatever order the language puts them. */
export function Slotted({ text, ...rest }: Props) {
  const pieces = text.split(SLOT);
  const filled =
    'slots' in rest
      ? pieces.map((piece, index) => (index % 2 === 1 ? rest.slots[piece] : piece))
      : pieces.flatMap((piece, index) => (index === 0 ? [piece] : [rest.children, piece]));
  return filled.map((piece, index) => <Fragment key={positions[index]}>{piece}</Fragment>);
}

/** Pieces of a sentence never move, so their place names them. */
const positions = Array.from({ length: 32 }, (_place, index) => `piece-${index}`);
