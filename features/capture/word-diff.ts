import { type ChangeObject, diffArrays } from 'diff';
import { splitBlocks } from '@/text/blocks';

/** A stretch of two copies of a text put together: in both, only in the newer, or only in the older. */
export type DiffRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** With more changes than this, single words say nothing: then one stretch stands for the other. */
const MOST_EDITS = 600;

/**
 * What differs between two copies of a text, word by word and sign by sign: nothing is folded, because a joiner that
 * went is a change of the copy. Paragraphs are compared first, then the words of those that changed. Words are those of
 * the language, and never cut: half a word of Arabic script would lose its joins.
 *
 * @example wordDiff('او گفت', 'او رفت', 'fa').map(({ kind }) => kind) // => ['same', 'removed', 'added']
 */
export function wordDiff(before: string, after: string, lang: string): DiffRun[] {
  const paragraphs = diffArrays(paragraphsOf(before), paragraphsOf(after), { maxEditLength: MOST_EDITS });
  const runs = paragraphs?.map(runOf) ?? whole(before, after);
  const finer: DiffRun[] = [];
  for (let at = 0; at < runs.length; at++) {
    const [run, next] = [runs[at], runs[at + 1]];
    if (run?.kind === 'removed' && next?.kind === 'added') {
      finer.push(...changedWords(run.text, next.text, lang));
      at++;
    } else if (run) {
      finer.push(run);
    }
  }
  return joined(finer);
}

function changedWords(before: string, after: string, lang: string): DiffRun[] {
  const words = diffArrays(wordsOf(before, lang), wordsOf(after, lang), { maxEditLength: MOST_EDITS });
  return words?.map(runOf) ?? whole(before, after);
}

const whole = (before: string, after: string): DiffRun[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

const runOf = (change: ChangeObject<string[]>): DiffRun => ({
  kind: kindOf(change),
  text: change.value.join(''),
});

/** Neighbours of one kind as one run; without empty ones. */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const all: DiffRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

function kindOf({ added, removed }: ChangeObject<string[]>): DiffRun['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function wordsOf(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang === 'und' ? undefined : lang, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The paragraphs of a text, each with the blanks before it; the last with those behind it. */
function paragraphsOf(text: string): string[] {
  const ends = splitBlocks(text).map(({ end }) => end);
  const cuts = [0, ...ends.slice(0, -1), text.length];
  return cuts.slice(0, -1).map((cut, at) => text.slice(cut, cuts[at + 1]));
}
