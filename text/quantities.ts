import {
  BEHIND,
  COUNTED,
  FRAMES,
  LONE,
  OPERATORS,
  type QuantityOperator,
  UP_TO,
  VAGUE,
} from './lang/numbers';
import { type Count, countAt, isScale } from './quantities-count';
import { fusedOf } from './read/norm';
import { phrases } from './read/phrases';
import { type Token, wordsIn } from './read/tokens';
import type { Span } from './sentences';

/** A number a text gives, with how it is meant. */
export interface Quantity extends Span {
  readonly value: number;
  readonly operator: QuantityOperator;
}

interface Reading {
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

const operators = phrases(OPERATORS);
const behind = phrases(BEHIND);
const vague = phrases(VAGUE.map((form) => [form, true] as const));
const folded = (forms: Iterable<string>): ReadonlySet<string> => new Set(Array.from(forms, fusedOf));
const alone = folded(LONE);
const counted = folded(COUNTED);
const frames = folded(FRAMES);
const upTo = folded(UP_TO);
const between = folded(['بین', 'بين', 'میان', 'between', 'د']);
const ands = folded(['و', 'and', 'او']);

/**
 * The numbers of a text, in digits of any script and in words, with "at least" and the like: "هفت هزار", "۷ هزار"
 * and "7,000" are the same. Small words that are as often something else ("یک") count only in company, "several
 * thousand" is no number, and "۵ تا ۷ هزار" is two: at least 5000 and at most 7000.
 *
 * @example findQuantities('دست کم ۷ هزار تن') // => [{ start: 0, end: 13, value: 7000, operator: '>=' }]
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = wordsIn(text);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = skipVague(tokens, at) ?? rangeAt(tokens, at) ?? quantityAt(tokens, at);
    if (reading === null) continue;
    found.push(...reading.quantities);
    at = reading.to - 1;
  }
  return found;
}

/** "چند هزار", "tens of thousands": nobody counted, and no number is made of it. */
function skipVague(tokens: readonly Token[], at: number): Reading | null {
  const word = vague.at(tokens, at);
  if (word === null || !isScale(tokens, word.to)) return null;
  let to = word.to;
  while (isScale(tokens, to)) to++;
  return { to, quantities: [] };
}

/** From one number to another; the scale of the second is that of both, where the first has none. */
function rangeAt(tokens: readonly Token[], at: number): Reading | null {
  const first = countAt(tokens, at);
  const last = first !== null && isRange(tokens, at, first) ? countAt(tokens, first.to + 1) : null;
  if (first === null || last === null) return null;
  const isShort = first.scale === 1 && first.value < last.value / last.scale;
  const least = isShort ? first.value * last.scale : first.value;
  if (least >= last.value) return null;
  const one = quantity(tokens, { from: at, to: first.to, value: least, operator: '>=' });
  const other = quantity(tokens, { from: first.to + 1, to: last.to, value: last.value, operator: '<=' });
  return one && other && { to: last.to, quantities: [one, other] };
}

function isRange(tokens: readonly Token[], at: number, { to }: Count): boolean {
  const link = tokens[to]?.norm ?? '';
  return upTo.has(link) || (between.has(tokens[at - 1]?.norm ?? '') && ands.has(link));
}

function quantityAt(tokens: readonly Token[], at: number): Reading | null {
  const framed = frames.has(tokens[at]?.norm ?? '') ? framedAt(tokens, at) : null;
  if (framed !== null) return framed;
  const operator = operators.at(tokens, at);
  const count = countAt(tokens, operator?.to ?? at);
  if (count === null || (operator === null && isAlone(tokens, at, count))) return null;
  const found = quantity(tokens, {
    from: at,
    to: count.to,
    value: count.value,
    operator: operator?.value ?? '=',
  });
  return found && { to: count.to, quantities: [found] };
}

/** "تر ۱۲ ډېر": the operator stands on both sides. */
function framedAt(tokens: readonly Token[], at: number): Reading | null {
  const count = countAt(tokens, at + 1);
  const operator = count === null ? null : behind.at(tokens, count.to);
  if (count === null || operator === null) return null;
  const found = quantity(tokens, { from: at, to: operator.to, value: count.value, operator: operator.value });
  return found && { to: operator.to, quantities: [found] };
}

/** A word that is as often something else, with nothing counted behind it. */
function isAlone(tokens: readonly Token[], at: number, { to }: Count): boolean {
  return to === at + 1 && alone.has(tokens[at]?.norm ?? '') && !counted.has(tokens[to]?.norm ?? '');
}

function quantity(
  tokens: readonly Token[],
  { from, to, value, operator }: { from: number; to: number; value: number; operator: QuantityOperator },
): Quantity | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end, value, operator } : null;
}
