import { expect, it } from 'vitest';
import { rowsInUse, swapRows, withoutRow } from './rows';

const chain = {
  mode: 'direct',
  'hops.0.actor.words': 'Muttaqi',
  'hops.0.act': 'says',
  'hops.1.actor.words': 'Amu',
  'hops.1.act': 'airs',
  'hops.2.act': 'says',
};

it('counts the rows that say something', () => {
  expect(rowsInUse(chain, 'hops', 'actor.words')).toBe(2);
  expect(rowsInUse(chain, 'translations', 'text')).toBe(0);
});

it('changes two rows about, and back', () => {
  const swapped = swapRows(chain, 'hops', 0);
  expect(swapped).toMatchObject({ 'hops.0.actor.words': 'Amu', 'hops.1.act': 'says', mode: 'direct' });
  expect(swapRows(swapped, 'hops', 0)).toEqual(chain);
});

it('takes a row out and moves up what follows', () => {
  expect(withoutRow(chain, 'hops', 0)).toEqual({
    mode: 'direct',
    'hops.0.actor.words': 'Amu',
    'hops.0.act': 'airs',
    'hops.1.act': 'says',
  });
});
