import { diffArrays } from 'diff';
import { key } from '@/text/key';

/** A stretch of one of two quotes: words the other has too, or words it has not. The stretches add up to the quote. */
export type DriftRun = { readonly text: string; readonly isShared: boolean };

/** How two quotes differ in their words. */
export type Drift = {
  readonly first: readonly DriftRun[];
  readonly second: readonly DriftRun[];
  /** How many words of the first stand in the second, in the same order. */
  readonly shared: number;
};

type Word = { readonly text: string; readonly key: string };

/**
 * Compares two quotes word by word, by the key of each word, so that a look-alike letter, a joiner or a comma is no
 * difference. Words are never cut: half a word of Arabic script would lose its joins.
 *
 * @example driftOf('او گفت', 'او رفت', 'fa').second // => [{ text: 'او ', isShared: true }, { text: 'رفت', isShared: false }]
 */
export function driftOf(first: string, second: string, lang: string): Drift {
  const [before, after] = [wordsOf(first, lang), wordsOf(second, lang)];
  const changes = diffArrays(before, after, { comparator: (a, b) => a.key === b.key });
  const [left, right]: [Marked[], Marked[]] = [[], []];
  for (const { value, added, removed } of changes) {
    if (!added) left.push(...mark(before.slice(left.length, left.length + value.length), !removed));
    if (!removed) right.push(...mark(after.slice(right.length, right.length + value.length), !added));
  }
  return {
    first: runsOf(left),
    second: runsOf(right),
    shared: left.filter(({ isShared }) => isShared).length,
  };
}

type Marked = Word & { readonly isShared: boolean };

function mark(words: readonly Word[], isShared: boolean): Marked[] {
  return words.map((word) => ({ ...word, isShared }));
}

/** The words of a text, each with the blanks behind it; a mark that is no word goes with the word before. */
function wordsOf(text: string, lang: string): Word[] {
  const words: Word[] = [];
  for (const [piece] of text.matchAll(/(?:^\s*)?\S+\s*/gu)) {
    const letters = key(piece, lang);
    const last = words.at(-1);
    if (letters === '' && last) words[words.length - 1] = { ...last, text: last.text + piece };
    else words.push({ text: piece, key: letters });
  }
  return words;
}

/** Neighbours of one sort as one run. Blanks between a shared word and another belong to the shared one. */
function runsOf(words: readonly Marked[]): readonly DriftRun[] {
  const runs: DriftRun[] = [];
  for (const { text, isShared } of words) {
    const last = runs.at(-1);
    if (last?.isShared === isShared) runs[runs.length - 1] = { text: last.text + text, isShared };
    else runs.push({ text, isShared });
  }
  return runs;
}
