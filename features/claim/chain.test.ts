import { describe, expect, it } from 'vitest';
import { chainDistance, chainStops } from './chain';
import type { HopShape } from './shape';

/** `Muttaqi says`, `TV airs ?` (inferred), `Sputnik relays =` (held). */
function hop(written: string): HopShape {
  const [name = '', act = '', sign] = written.split(' ');
  return {
    actor: { publicId: name, type: 'outlet', names: { en: name } },
    act,
    lang: null,
    isInferred: sign === '?',
    isOriginStated: true,
    sourcePublicId: sign === '=' ? 'held' : null,
  };
}

const chain = (...written: string[]) => written.map(hop);
const breakAfter = (...written: string[]) =>
  chainStops(chain(...written)).find(({ isPrimaryUnseen }) => isPrimaryUnseen)?.hop.actor.publicId ?? null;

describe('chainStops', () => {
  it.each<[string, string[], string | null]>([
    ['the broadcast of an interview', ['Muttaqi says', 'TV airs ?', 'Amu reports', 'Sputnik relays ='], 'TV'],
    [
      'the letter that an outlet quotes',
      ['Ministry writes', 'Letter carries', 'Amu reports', 'Sputnik relays ='],
      'Letter',
    ],
    ['a thread of posts', ['Khalilzad posts', 'Amu reports', 'Sputnik relays ='], 'Khalilzad'],
    [
      'testimony, not its translation',
      ['Kurilla testifies', 'Amu translates', 'Sputnik relays ='],
      'Kurilla',
    ],
    ['a claim quoted by another', ['Agency says', 'Khalilzad quotes', 'Amu reports ='], 'Agency'],
    ['an outlet’s own report', ['Amu reports', 'Sputnik relays ='], 'Amu'],
    ['nothing where the first words are held', ['Amu reports =', 'Sputnik relays ='], null],
    ['nothing where the broadcast is held', ['Muttaqi says', 'TV airs =', 'Amu reports'], null],
    ['nothing where a letter is its own source', ['Ministry writes', 'Letter carries ='], null],
    ['the only step there is', ['Amu reports'], 'Amu'],
    ['nothing where there is no chain', [], null],
  ])('finds unseen %s', (_what, written, after) => expect(breakAfter(...written)).toBe(after));

  it('dashes both lines of an inferred step, and draws none after the last', () => {
    const stops = chainStops(chain('Muttaqi says', 'TV airs ?', 'Amu reports', 'Sputnik relays ='));
    expect(stops.map(({ line }) => line)).toEqual(['inferred', 'inferred', 'stated', null]);
    expect(stops.map((stop) => stop.isHeld)).toEqual([false, false, false, true]);
  });
});

describe('chainDistance', () => {
  it.each<[string, string[], number]>([
    ['four that hand it on', ['Muttaqi says', 'TV airs', 'Amu reports', 'Sputnik relays'], 3],
    ['one that counts and reports', ['Agency posts', 'Amu counts', 'Amu reports', 'Sputnik relays'], 2],
    ['a source of its own', ['Amu reports'], 0],
    ['no chain', [], 0],
  ])('counts %s', (_what, written, steps) => expect(chainDistance(chain(...written))).toBe(steps));
});
