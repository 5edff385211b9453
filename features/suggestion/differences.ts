import type { Explanation, Proposal } from './schema';

/** A suggestion as a reading gives it or as it is kept. */
export type Kept = { readonly proposal: Proposal; readonly explanation: Explanation; readonly score: number };

/** What differs between what is kept and what the engine says now. */
export type Differences<Old extends Kept, New extends Kept> = {
  readonly added: readonly New[];
  readonly gone: readonly Old[];
  readonly changed: readonly {
    readonly before: Old;
    readonly after: New;
    readonly fields: readonly Field[];
  }[];
};

const FIELDS = [
  'mode',
  'act',
  'cue',
  'hedge',
  'mention',
  'speakers',
  'role',
  'medium',
  'said',
  'chain',
] as const;

/** What of a suggestion a later reading may see otherwise. Its place is what it is known by. */
export type Field = (typeof FIELDS)[number] | 'rule' | 'score';

/** Compares two readings of one text, place by place. */
export function differencesOf<Old extends Kept, New extends Kept>(
  before: readonly Old[],
  after: readonly New[],
): Differences<Old, New> {
  const old = new Map(before.map((one) => [placeOf(one.proposal), one]));
  const now = new Set(after.map(({ proposal }) => placeOf(proposal)));
  const pairs = after.flatMap((one) => {
    const known = old.get(placeOf(one.proposal));
    return known === undefined ? [] : [{ before: known, after: one, fields: fieldsOf(known, one) }];
  });
  return {
    added: after.filter(({ proposal }) => !old.has(placeOf(proposal))),
    gone: before.filter(({ proposal }) => !now.has(placeOf(proposal))),
    changed: pairs.filter(({ fields }) => fields.length > 0),
  };
}

/** The place by which a suggestion is known in its text. */
export function placeOf({ passage: { start, end } }: Pick<Proposal, 'passage'>): string {
  return `${start}-${end}`;
}

function fieldsOf(before: Kept, after: Kept): Field[] {
  const fields: Field[] = FIELDS.filter(
    (field) => written(before.proposal[field]) !== written(after.proposal[field]),
  );
  if (before.explanation.rule !== after.explanation.rule) fields.push('rule');
  if (Math.abs(before.score - after.score) > 0.001) fields.push('score');
  return fields;
}

/** A value as JSON with its keys in one order: what comes from the database has them in another. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
