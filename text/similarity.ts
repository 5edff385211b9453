/**
 * How alike two strings are, from 0 (nothing shared) to 1 (equal): one minus the edits it takes over the length of
 * the longer. Edits beyond a third of it are not counted out: the answer is then 0.
 *
 * @example similarity('خلیلزاد', 'خلیل زاد') // => 0.875
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  const most = Math.floor(longer / 3);
  const edits = editDistance(one, other, most);
  return edits > most ? 0 : 1 - edits / longer;
}

/** Insertions, deletions and replacements between two strings; any number above `most` where it is more. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = nextRow(row, { one, other, at, most });
    if (next.every((edits) => edits > most)) return most + 1;
    row = next;
  }
  return row[other.length] ?? most + 1;
}

interface Row {
  readonly one: string;
  readonly other: string;
  readonly at: number;
  readonly most: number;
}

/** One row of the table of edits, within the band that can still end below `most`. */
function nextRow(row: readonly number[], { one, other, at, most }: Row): number[] {
  const next = new Array<number>(other.length + 1).fill(most + 1);
  next[0] = at;
  const sign = one.charCodeAt(at - 1);
  const last = Math.min(other.length, at + most);
  for (let to = Math.max(1, at - most); to <= last; to++) {
    const replaced = (row[to - 1] ?? most) + (other.charCodeAt(to - 1) === sign ? 0 : 1);
    next[to] = Math.min(replaced, (row[to] ?? most) + 1, (next[to - 1] ?? most) + 1);
  }
  return next;
}
