const FLIPPED = new Set(['chevron', 'cite', 'open', 'swap']);

/** The names of the signs in public/icons.svg. */
export type IconName =
  | 'affirms'
  | 'broken'
  | 'check'
  | 'chevron'
  | 'cite'
  | 'close'
  | 'context'
  | 'contradicts'
  | 'denies'
  | 'filter'
  | 'hedges'
  | 'implies'
  | 'link'
  | 'menu'
  | 'note'
  | 'open'
  | 'plus'
  | 'print'
  | 'reports'
  | 'restates'
  | 'search'
  | 'suggestion'
  | 'supports'
  | 'swap';

/** A sign beside words that say the same: never alone, so it is hidden from those who listen. Arrows mirror themselves. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={FLIPPED.has(name) ? 'icon flip' : 'icon'} aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
