import type { ReactNode } from 'react';
import { Icon } from './icon';

/** What a link says of two claims, or that it is only a suggestion. */
export type StanceType = 'contradicts' | 'supports' | 'restates' | 'context' | 'suggestion';

/** Where a claim stands on a proposition. */
export type Position = 'affirms' | 'implies' | 'hedges' | 'denies' | 'reports';

/** A relation as sign, word and colour, always all three: `children` are the words. */
export function Stance({ type, children }: { readonly type: StanceType; readonly children: ReactNode }) {
  return (
    <span className={`stance ${type}`}>
      <Icon name={type} /> <span>{children}</span>
    </span>
  );
}

/** A position on a proposition, as sign and words. */
export function PositionMark({
  position,
  children,
}: {
  readonly position: Position;
  readonly children: ReactNode;
}) {
  return (
    <span className={`mark ${position}`}>
      <Icon name={position} /> <span>{children}</span>
    </span>
  );
}
