import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks';
import { fold } from './fold';
import { ENGLISH } from './lang/en';
import { PERSIAN } from './lang/fa';
import { findQuotations } from './marks';
import { type Lexicon, lexiconOf } from './read/lexicon';
import { linesOf } from './read/lines';
import type { Phrases } from './read/phrases';
import { readClaims } from './read-claims';

const LENGTH = 1_000_000;

/** A million characters as nobody writes them. */
const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['opening guillemets', '\u00ab'.repeat(LENGTH)],
  ['closing guillemets', '\u00bb'.repeat(LENGTH)],
  ['straight marks', '"'.repeat(LENGTH)],
  ['straight marks with spaces', '" '.repeat(LENGTH / 2)],
  ['joiners', '\u200c'.repeat(LENGTH)],
  ['one word', 'داعش '.repeat(LENGTH / 5)],
  ['letters without a space', 'داعش'.repeat(LENGTH / 4)],
  ['full stops', '.'.repeat(LENGTH)],
];

describe('a hostile megabyte', () => {
  it.each(HOSTILE)('of %s is read to its end and holds no more than one quotation', (_what, text) => {
    const claims = readClaims(text, { lang: 'fa-AF' })?.claims ?? [];
    expect(claims.length).toBeLessThanOrEqual(1);
    expect(claims.every(({ start, end, mention }) => start < end && mention === null)).toBe(true);
  });
});

/** How often the tables of a language are asked while a text is made ready for the rules. */
function questions(text: string, lexicon: Lexicon): number {
  let asked = 0;
  const counting = <Value>(table: Phrases<Value>): Phrases<Value> => ({
    ...table,
    at: (tokens, index) => {
      asked++;
      return table.at(tokens, index);
    },
  });
  const blocks = splitBlocks(text);
  const source = { text, folded: fold(text), blocks, quotations: findQuotations(text, blocks) };
  const { cues, times, finite, openers } = lexicon;
  linesOf(source, {
    ...lexicon,
    cues: counting(cues),
    times: counting(times),
    finite: counting(finite),
    openers: counting(openers),
  });
  return asked;
}

describe('the work on a text twice as long', () => {
  const persian = lexiconOf(PERSIAN);
  const english = lexiconOf(ENGLISH);

  it.each([
    ['one cue', 'گفت ', persian],
    ['one cue with its "that"', 'گفت که ', persian],
    ['"and" alone', 'و ', persian],
    ['opened quotations', 'او گفت: «نه ', persian],
    ['an English cue', 'said that ', english],
    ['an English "and"', 'and he said ', english],
  ])('is twice the work at most, for %s again and again', (_what, word, lexicon) => {
    const once = questions(word.repeat(20_000), lexicon);
    const twice = questions(word.repeat(40_000), lexicon);
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(once * 2.1);
  });

  it('is the same for a mark that never finds its partner', () => {
    const found = (text: string) => findQuotations(text, splitBlocks(text)).length;
    const [once, twice] = [found('«نه '.repeat(10_000)), found('«نه '.repeat(20_000))];
    expect(twice).toBeLessThanOrEqual(once * 2.1);
  });
});
