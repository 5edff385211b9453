/**
 * The beginning of a text, cut between words and never inside one; null when nothing had to be cut.
 *
 * @example cutWords('three short words', 12) // => 'three short'
 */
export function cutWords(text: string, most: number): string | null {
  if (text.length <= most) return null;
  const start = text.slice(0, most + 1);
  const edge = start.search(/\s\S*$/);
  return edge > 0 ? start.slice(0, edge).trimEnd() : Array.from(text).slice(0, most).join('');
}
