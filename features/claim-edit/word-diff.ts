import { diffArrays } from 'diff';

/** Words of one of two texts, and whether the other has them too. */
export type Run = { readonly text: string; readonly isShared: boolean };

/**
 * What changed between two texts, word by word: whole words as the language's own rules part them, so that letters of
 * Arabic script keep their joins and a zero-width non-joiner stays inside its word. The runs of each side add up to it.
 *
 * @example wordDiff('او می‌گوید', 'او گفت', 'fa').after // => [{ text: 'او ', isShared: true }, { text: 'گفت', isShared: false }]
 */
export function wordDiff(before: string, after: string, lang: string): { before: Run[]; after: Run[] } {
  const words = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'word' });
  const split = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  const runs: { before: Run[]; after: Run[] } = { before: [], after: [] };
  for (const { value, added, removed } of diffArrays(split(before), split(after))) {
    const run = { text: value.join(''), isShared: !added && !removed };
    if (!added) runs.before.push(run);
    if (!removed) runs.after.push(run);
  }
  return runs;
}
