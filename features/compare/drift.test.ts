import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DriftRun, driftOf } from './drift';

const only = (runs: readonly DriftRun[]) =>
  runs.filter(({ isShared }) => !isShared).map(({ text }) => text.trim());
const joined = (runs: readonly DriftRun[]) => runs.map(({ text }) => text).join('');

describe('the drift between a paraphrase and the words', () => {
  it('marks what one has and the other has not', () => {
    const drift = driftOf('او گفت که می\u200cآید', 'او نوشت که نمی\u200cآید', 'fa-AF');
    expect(only(drift.first)).toEqual(['گفت', 'می\u200cآید']);
    expect(only(drift.second)).toEqual(['نوشت', 'نمی\u200cآید']);
    expect(drift.shared).toBe(2);
  });

  it.each([
    ['look-alike letters', 'اعضاي گروه', 'اعضای گروه'],
    ['two spellings of hamza', 'مسئولان امریکایی', 'مسوولان امریکایی'],
    ['digits of another script', '۷۰۰۰ تن', '7000 تن'],
    ['a comma and a mark by itself', 'گفت، که', 'گفت ، که'],
  ])('sees no difference in %s', (_what, first, second) => {
    const drift = driftOf(first, second, 'fa-AF');
    expect([only(drift.first), only(drift.second)]).toEqual([[], []]);
  });

  it('shows a quote as it is where nothing is shared, and nothing where there is none', () => {
    expect(driftOf('one', 'two', 'en')).toEqual({
      first: [{ text: 'one', isShared: false }],
      second: [{ text: 'two', isShared: false }],
      shared: 0,
    });
    expect(driftOf('', '', 'en')).toEqual({ first: [], second: [], shared: 0 });
  });

  it('keeps every character of both, whatever they are', () => {
    const word = fc.string({
      unit: fc.constantFrom('ا', 'ب', 'ي', 'ی', ' ', '\u200c', '،', 'a', '📰'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(word, word, (first, second) => {
        const drift = driftOf(first.trim(), second.trim(), 'fa-AF');
        expect(joined(drift.first)).toBe(first.trim());
        expect(joined(drift.second)).toBe(second.trim());
      }),
    );
  });

  it('sees the same words on both sides', () => {
    const words = fc.array(fc.constantFrom('او', 'گفت', 'نه', 'که'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const drift = driftOf(first.join(' '), second.join(' '), 'fa-AF');
        const shared = (runs: readonly DriftRun[]) =>
          runs.flatMap(({ text, isShared }) => (isShared ? text.trim().split(/\s+/) : []));
        expect(shared(drift.first)).toEqual(shared(drift.second));
      }),
    );
  });
});
