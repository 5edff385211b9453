/** A form as it is typed: values by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** What is chosen where both changed the same thing. */
export type Side = 'mine' | 'theirs' | 'both';

/** One thing of a form that somebody changed, in all three readings. */
export type UnitChange = {
  readonly unit: string;
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
  readonly by: 'mine' | 'theirs' | 'same' | 'clash';
};

/** Fields that are written per language, each by itself. */
const PER_LANGUAGE = new Set(['note', 'venue', 'checkableNote']);

/**
 * The thing a field is part of: what is merged as a whole. A picked record, a passage or a chain is one thing, for half
 * of one and half of the other would be neither; a note is one thing per language.
 *
 * @example unitOf('hops.1.act') // => 'hops'
 */
export function unitOf(name: string): string {
  const [first = '', second = ''] = name.split('.');
  return PER_LANGUAGE.has(first) ? `${first}.${second}` : first;
}

/** What mine and theirs changed since `base`, thing by thing, in the order of the form. */
export function compareForms(base: Values, theirs: Values, mine: Values): UnitChange[] {
  const units = new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)].map(unitOf));
  return [...units].flatMap((unit): UnitChange[] => {
    const [was, their, my] = [partOf(base, unit), partOf(theirs, unit), partOf(mine, unit)];
    const [theyDid, iDid] = [!isSame(was, their), !isSame(was, my)];
    if (!theyDid && !iDid) return [];
    const both = isSame(their, my) ? 'same' : 'clash';
    const one = theyDid ? 'theirs' : 'mine';
    return [{ unit, base: was, theirs: their, mine: my, by: theyDid && iDid ? both : one }];
  });
}

/**
 * The form merged from three: what only one side changed is taken from it, and where both did, the side chosen. Without
 * a choice mine stands. `both` puts one text under the other, and is mine where a thing is not a single text.
 */
export function mergeForms(
  { base, theirs, mine }: { readonly base: Values; readonly theirs: Values; readonly mine: Values },
  chosen: Readonly<Record<string, Side>>,
): Values {
  const changes = new Map(compareForms(base, theirs, mine).map((change) => [change.unit, change]));
  const units = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)].map(unitOf));
  const parts = [...units].map((unit) => {
    const change = changes.get(unit);
    if (!change) return partOf(base, unit);
    if (change.by === 'theirs') return change.theirs;
    return change.by === 'clash' ? sideOf(change, chosen[unit] ?? 'mine') : change.mine;
  });
  return Object.assign({}, ...parts);
}

/** Whether a thing is one text, of which both can be kept. */
export function isText({ unit }: Pick<UnitChange, 'unit'>): boolean {
  return PER_LANGUAGE.has(unit.split('.')[0] ?? '');
}

function sideOf(change: UnitChange, side: Side): Values {
  if (side !== 'both' || !isText(change)) return change[side === 'theirs' ? 'theirs' : 'mine'];
  const texts = [change.theirs[change.unit], change.mine[change.unit]].filter(Boolean);
  return { [change.unit]: texts.join('\n\n') };
}

/** The fields of one thing, those left empty apart: an empty field and none are the same. */
function partOf(values: Values, unit: string): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => unitOf(name) === unit && value !== ''),
  );
}

function isSame(one: Values, other: Values): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
