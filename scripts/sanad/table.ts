/** Rows of words as columns under their headings; the last column takes the rest of the line. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_heading, at) => Math.max(...all.map((row) => lengthOf(row[at] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, at) =>
          at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell)),
        )
        .join('  '),
    )
    .join('\n');
}

/** What a terminal draws: signs that stand on others take no column. */
function lengthOf(words: string): number {
  return words.replace(/[\p{Mn}\u200b-\u200f\u2066-\u2069]/gu, '').length;
}
