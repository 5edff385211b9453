import { fold } from '@/text/fold';
import type { Gold } from './corpus';

/** A statement as the engine found it. */
export interface Guess {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly rule: string;
}

export interface Match {
  readonly guess: Guess;
  readonly gold: Gold;
  readonly exact: boolean;
  readonly speaker: boolean;
}

export interface Scored {
  readonly matches: readonly Match[];
  readonly missed: readonly Gold[];
  readonly wrong: readonly Guess[];
}

const EDGE = /[\p{L}\p{N}]/u;

/**
 * Pairs guesses with gold: each at most once, the best overlap first, from half of the union on. Guesses that meet
 * only an optional statement, or lie inside one, count neither way.
 */
export function score(text: string, gold: readonly Gold[], guesses: readonly Guess[]): Scored {
  const pairs = guesses
    .flatMap((guess) => gold.map((one) => ({ guess, gold: one, overlap: overlapOf(text, guess, one) })))
    .filter(({ overlap }) => overlap >= 0.5)
    .sort(
      (one, other) =>
        other.overlap - one.overlap ||
        Number(one.gold.type === 'optional') - Number(other.gold.type === 'optional'),
    );
  const matches: Match[] = [];
  const used = new Set<Gold | Guess>();
  for (const { guess, gold: one, overlap } of pairs) {
    if (used.has(guess) || used.has(one)) continue;
    used.add(guess).add(one);
    if (one.type === 'optional') continue;
    matches.push({ guess, gold: one, exact: overlap === 1, speaker: isSpeaker(guess.speaker, one.aliases) });
  }
  const scored = gold.filter(({ type }) => type !== 'optional');
  return {
    matches,
    missed: scored.filter((one) => !used.has(one)),
    wrong: guesses.filter((guess) => !used.has(guess)),
  };
}

function overlapOf(
  text: string,
  one: { start: number; end: number },
  other: { start: number; end: number },
): number {
  const [a, b] = [trim(text, one), trim(text, other)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && !EDGE.test(text.charAt(from))) from++;
  while (to > from && !EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpeaker(speaker: string | null, aliases: readonly string[]): boolean {
  if (speaker === null) return false;
  const name = plain(speaker);
  return aliases.map(plain).some((alias) => {
    if (alias === name) return true;
    return Math.min(alias.length, name.length) >= 3 && (alias.includes(name) || name.includes(alias));
  });
}

const plain = (name: string): string => fold(name).replace(/\s+/gu, ' ').trim();
