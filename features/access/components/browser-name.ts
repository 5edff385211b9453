/** In this order: each says the names of those after it too. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/**
 * A browser as its owner would know it, or null. What it says of itself is not shown: it is long, and could say anything.
 *
 * @example browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) … Firefox/140.0') // => 'Firefox, Linux'
 */
export function browserName(userAgent: string | null): string | null {
  const named = [BROWSERS, SYSTEMS].map((table) => table.find(([sign]) => userAgent?.includes(sign))?.[1]);
  return named.filter((name) => name !== undefined).join(', ') || null;
}
