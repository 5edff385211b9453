import { COUNTED_BEGINNINGS } from './counted';
import { RELATIVE_BEGINNINGS, WEEKDAY_BEGINNINGS } from './relative';
import { STATED_BEGINNINGS } from './stated';

/** The ways in which a time may begin, a bit each. */
export const STATED = 1;
export const RELATIVE = 2;
export const WEEKDAY = 4;
export const COUNTED = 8;

const BEGINNINGS = new Map<string, number>();
for (const [bit, words] of [
  [STATED, STATED_BEGINNINGS],
  [RELATIVE, RELATIVE_BEGINNINGS],
  [WEEKDAY, WEEKDAY_BEGINNINGS],
  [COUNTED, COUNTED_BEGINNINGS],
] as const) {
  for (const word of words) BEGINNINGS.set(word, (BEGINNINGS.get(word) ?? 0) | bit);
}

/** In which ways a time may begin with a word; 0 for most, which then are asked about nothing else. */
export function waysOf(norm: string, isNumber: boolean): number {
  return (BEGINNINGS.get(norm) ?? 0) | (isNumber ? STATED | COUNTED : 0);
}
