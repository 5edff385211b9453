/** A figure measured several times: the middle one, and how far the others lay. */
export type Figure = { median: number; least: number; most: number };

/** Sums up several measurements of one thing. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: middleOf(sorted), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** The value that a share of all values does not exceed: `percentile(times, 0.95)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Whether two measurements of the same floor agree enough for what was measured between them to count. */
export function floorsAgree(before: number, after: number): boolean {
  return Math.abs(before - after) <= 0.25 * Math.min(before, after);
}

/** "6.21 (5.98 to 6.40)" */
export function sayFigure({ median, least, most }: Figure, digits = 2): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
