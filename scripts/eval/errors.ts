import type { Measured } from './measure';

/** A fault of the engine in one text: missed, made up, cut wrongly, or given to somebody else. */
export interface Fault {
  readonly url: string;
  readonly fault: 'missed' | 'wrong' | 'span' | 'speaker';
  /** The rule that found it; for a missed one the type of the statement. */
  readonly by: string;
  readonly found: string | null;
  readonly gold: string | null;
}

/** Every fault in the texts, in reading order of each kind. */
export function faultsOf(measured: readonly Measured[]): Fault[] {
  return measured.flatMap(({ url, text, scored }): Fault[] => [
    ...scored.missed.map(
      ({ type, exact }) => ({ url, fault: 'missed', by: type, found: null, gold: exact }) as const,
    ),
    ...scored.wrong.map(
      ({ rule, start, end }) =>
        ({ url, fault: 'wrong', by: rule, found: text.slice(start, end), gold: null }) as const,
    ),
    ...scored.matches
      .filter(({ exact }) => !exact)
      .map(
        ({ guess, gold }) =>
          ({
            url,
            fault: 'span',
            by: guess.rule,
            found: text.slice(guess.start, guess.end),
            gold: gold.exact,
          }) as const,
      ),
    ...scored.matches
      .filter(({ speaker }) => !speaker)
      .map(
        ({ guess, gold }) =>
          ({
            url,
            fault: 'speaker',
            by: guess.rule,
            found: guess.speaker,
            gold: `${gold.aliases.join(' / ')}: ${gold.exact}`,
          }) as const,
      ),
  ]);
}

/** A fault on a line. */
export const faultLine = ({ url, fault, by, found, gold }: Fault): string =>
  [url, fault, by, found ?? '-', gold === null ? null : `gold: ${gold}`]
    .filter((part) => part !== null)
    .join(' | ')
    .replace(/\s+/gu, ' ');
