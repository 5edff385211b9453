import { HALVES, NUMBER_WORDS, SCALES } from './lang/numbers';
import { fusedOf } from './read/norm';
import { phrases } from './read/phrases';
import type { Token } from './read/tokens';

/** A number as it was read: the tokens up to, not including, `to`. */
export interface Count {
  readonly value: number;
  readonly to: number;
  /** What its last part was multiplied by: 1000 in "five thousand". */
  readonly scale: number;
}

const fused = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map(Array.from(map, ([form, value]) => [fusedOf(form), value]));

const WORDS = fused(NUMBER_WORDS);
const MULTIPLES = fused(SCALES);
const halves = phrases(HALVES.map((form) => [form, true] as const));
const AND = new Set(['\u0648', 'and', 'او']);
const HALF = 0.5;
const WAW = '\u0648';
/** "هفتهزار", "twenty-five": the words of one number, written as one. */
const JOINED = joined();

/** The number that begins at a token: groups of up to three digits or words, each with its scale, added up. */
export function countAt(tokens: readonly Token[], from: number): Count | null {
  let value = 0;
  let to = from;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const group = groupAt(tokens, pastAnd(tokens, to, from));
    // "Three thousand and five" goes on; "three and five thousand" are two numbers.
    if (group === null || group.scale >= least) return to === from ? null : { value, to, scale: least };
    value += group.value * group.scale;
    least = group.scale;
    to = group.to;
  }
}

/** Whether a token multiplies what stands before it: "هزار", "million"; "thousands" too. */
export function isScale(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return MULTIPLES.has(norm) || MULTIPLES.has(norm.replace(/s$/u, '')) || WORDS.get(norm) === 100;
}

const pastAnd = (tokens: readonly Token[], at: number, from: number): number =>
  at > from && AND.has(tokens[at]?.norm ?? '') ? at + 1 : at;

function groupAt(tokens: readonly Token[], from: number): Count | null {
  const whole = JOINED.get(tokens[from]?.norm ?? '');
  if (whole !== undefined) return { ...whole, to: from + 1 };
  const count = withHalf(tokens, digitsAt(tokens, from) ?? wordsAt(tokens, from), from);
  const scale = MULTIPLES.get(tokens[count?.to ?? from]?.norm ?? '');
  if (count === null) return scale === undefined ? null : { value: 1, scale, to: from + 1 };
  if (scale !== undefined) return { value: count.value, scale, to: count.to + 1 };
  return Number.isInteger(count.value) || count.isDigits ? { ...count, scale: 1 } : null;
}

interface Small {
  readonly value: number;
  readonly to: number;
  readonly isDigits?: boolean;
}

/** "نیم میلیون", "یک و نیم میلیون", "one and a half million": half of what is multiplied. */
function withHalf(tokens: readonly Token[], count: Small | null, from: number): Small | null {
  const and = count === null ? from : pastAnd(tokens, count.to, from);
  const article = count !== null && tokens[and]?.norm === 'a' ? and + 1 : and;
  const half = halves.at(tokens, article);
  if (half === null || !MULTIPLES.has(tokens[half.to]?.norm ?? '')) return count;
  return { value: (count?.value ?? 0) + HALF, to: half.to };
}

/** 7000, 7,000, ۷۰۰۰, ۳٫۵ */
function digitsAt(tokens: readonly Token[], at: number): Small | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const plain = token.norm.replace(/[,\u066c\u060c](?=\d{3}(?!\d))/gu, '').replace(/[\u066b]/u, '.');
  return /^\d{1,15}(?:\.\d+)?$/u.test(plain) ? { value: Number(plain), to: at + 1, isDigits: true } : null;
}

/** "سه صد و بیست و پنج", "three hundred and five": below a thousand, but for "twelve hundred". */
function wordsAt(tokens: readonly Token[], from: number): Small | null {
  let value = 0;
  let to = from;
  for (;;) {
    const at = pastAnd(tokens, to, from);
    const word = wordAt(tokens, at, to > from);
    if (word === undefined || !fits(value, word, { isFirst: to === from, isNext: at === to })) break;
    value = word === 100 && value > 0 ? value * 100 : value + word;
    to = at + 1;
  }
  return to === from ? null : { value, to };
}

/** What a word counts, also with the "and" of its neighbour written to it: "یکصدو بیست", "شصت‌وپنج". */
function wordAt(tokens: readonly Token[], at: number, goesOn: boolean): number | undefined {
  const norm = tokens[at]?.norm ?? '';
  const known = WORDS.get(norm);
  if (known !== undefined) return known;
  if (norm.endsWith(WAW)) return WORDS.get(norm.slice(0, -1));
  return goesOn && norm.startsWith(WAW) ? WORDS.get(norm.slice(1)) : undefined;
}

/** Hundreds before tens before ones; "three hundred" multiplies, "three and hundred" does not. */
function fits(value: number, word: number, place: { isFirst: boolean; isNext: boolean }): boolean {
  if (place.isFirst) return true;
  if (word === 100) return place.isNext && value > 0 && value < 100 && value % 10 !== 0;
  return word > 0 && (word < 20 ? value % 10 === 0 && value % 100 !== 10 : value % 100 === 0);
}

function joined(): Map<string, { readonly value: number; readonly scale: number }> {
  const entries = [...WORDS].filter(([, value]) => value > 0);
  const multiplied = entries.flatMap(([word, value]) =>
    [...MULTIPLES].map(([multiple, scale]) => [word + multiple, { value, scale }] as const),
  );
  const added = entries.flatMap(([tens, value]) =>
    entries
      .filter(([, ones]) => value >= 20 && ones < (value < 100 ? 10 : 100))
      .flatMap(([ones, more]) =>
        ['-', WAW].map((link) => [`${tens}${link}${ones}`, { value: value + more, scale: 1 }] as const),
      ),
  );
  return new Map([...multiplied, ...added]);
}
