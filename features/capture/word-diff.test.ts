import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const of = (before: string, after: string, lang = 'fa-AF') =>
  wordDiff(before, after, lang).map(({ kind, text }) => [kind, text]);

describe('the difference of two copies', () => {
  it('is told in whole words', () => {
    expect(of('او هفت هزار تن گفت.', 'او هشت هزار تن گفت.')).toEqual([
      ['same', 'او '],
      ['removed', 'هفت'],
      ['added', 'هشت'],
      ['same', ' هزار تن گفت.'],
    ]);
  });

  it('shows a joiner that went, which folding would hide', () => {
    expect(of('می\u200cگوید', 'می گوید').some(([kind]) => kind !== 'same')).toBe(true);
    expect(of('متقي', 'متقی').map(([kind]) => kind)).toEqual(['removed', 'added']);
  });

  it('gives both copies back, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('او', ' ', 'گفت', '\n', '.', '👍', 'a') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after, 'fa');
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('compares paragraphs where nearly every word is another, and still gives both back', () => {
    const words = (seed: number) =>
      Array.from({ length: 3000 }, (_, at) => `w${(at * seed) % 7919}${at % 40 === 39 ? '\n' : ' '}`).join(
        '',
      );
    const runs = wordDiff(words(17), words(23), 'en');
    expect(
      runs
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(words(23));
    expect(runs.length).toBeLessThan(400);
  });
});
