/**
 * How likely two samples would differ as much as they do if they came from one source: the two-sided p of the
 * Mann-Whitney U test, by the normal approximation with ties. It asks nothing of the shape of either.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))];
  all.sort((one, other) => one.value - other.value);
  let [rankSum, ties] = [0, 0];
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    const group = all.slice(start, end);
    rankSum += group.filter(({ isA }) => isA).length * ((start + 1 + end) / 2);
    ties += group.length ** 3 - group.length;
    start = end;
  }
  const [m, n] = [a.length, b.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const spread = Math.sqrt(((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1))));
  return spread === 0 ? 1 : 2 * (1 - normal(Math.abs(u - (m * n) / 2) / spread));
}

/** The normal distribution function for z >= 0 (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
