import { fusedOf } from './norm';
import type { Token } from './tokens';

/** A phrase found among tokens: those from `from` up to, not including, `to`. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** No phrase of a table is longer. */
const MOST_TOKENS = 6;

/** A table of phrases that are found in a row of tokens whether written joined, with joiners or with spaces. */
export interface Phrases<Value> {
  /** The longest phrase that begins at this token, or null. */
  at(tokens: readonly Token[], index: number): Found<Value> | null;
  /** All that a phrase may begin with, in the form in which it is looked up. */
  readonly beginnings: ReadonlySet<string>;
  /** The bit by which words say that a phrase of this table may begin with them; 0 where they do not know it. */
  readonly bit: number;
}

/** The words of a table read so far, and where each next word leads: null where no phrase goes on with it. */
interface Step<Value> {
  readonly fused: string;
  readonly value: Value | undefined;
  readonly next: Map<string, Step<Value> | null>;
}

interface Table<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly beginnings: ReadonlySet<string>;
  readonly bit: number;
}

/** Words that lead nowhere are remembered too, since a text says them again; more of them are forgotten. */
const MOST_REMEMBERED = 2000;

/**
 * Makes a table of phrases. Where a phrase is given twice, the first counts.
 *
 * @example phrases([['می گوید', true]]).at(tokens, 1) // => { from: 1, to: 2, value: true } for "او میگوید"
 */
export function phrases<Value>(
  entries: Iterable<readonly [form: string, value: Value]>,
  bit = 0,
): Phrases<Value> {
  const values = new Map<string, Value>();
  const beginnings = new Set<string>();
  for (const [form, value] of entries) {
    const fused = fusedOf(form);
    if (!values.has(fused)) values.set(fused, value);
    for (let length = 1; length <= fused.length; length++) beginnings.add(fused.slice(0, length));
  }
  const table = { values, beginnings, bit };
  const root = { table, first: stepOf(table, '') };
  return {
    at: (tokens, index) => {
      const token = tokens[index];
      const mayBegin = token !== undefined && (bit === 0 || (token.word.begins & bit) !== 0);
      return mayBegin ? longest(root, tokens, index) : null;
    },
    beginnings,
    bit,
  };
}

function longest<Value>(
  { table, first }: { readonly table: Table<Value>; readonly first: Step<Value> },
  tokens: readonly Token[],
  from: number,
): Found<Value> | null {
  let step = first;
  let best: Found<Value> | null = null;
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quotation') return best;
    const { norm, stem } = token.word;
    const next = nextStep(table, step, norm) ?? (stem === null ? null : nextStep(table, step, stem));
    if (next === null) return best;
    step = next;
    if (step.value !== undefined) best = { from, to: at + 1, value: step.value };
  }
  return best;
}

function nextStep<Value>(table: Table<Value>, step: Step<Value>, word: string): Step<Value> | null {
  const known = step.next.get(word);
  return known === undefined ? take(table, step, word) : known;
}

/** The step a word leads to, found once: joining words to one string for each look-up took most of the time. */
function take<Value>(table: Table<Value>, step: Step<Value>, word: string): Step<Value> | null {
  const fused = step.fused + word;
  const next = table.beginnings.has(fused) ? stepOf(table, fused) : null;
  if (step.next.size >= MOST_REMEMBERED) step.next.clear();
  step.next.set(word, next);
  return next;
}

const stepOf = <Value>({ values }: Table<Value>, fused: string): Step<Value> => ({
  fused,
  value: values.get(fused),
  next: new Map(),
});
