import { describe, expect, it } from 'vitest';
import { movedEarlier, readCompared } from './address';

const [A, B, C, D, E] = ['k3m9x2p7qa', 'b2b2b2b2b2', 'c3c3c3c3c3', 'd4d4d4d4d4', 'e5e5e5e5e5'];

describe('the address of a comparison', () => {
  it.each([
    ['nothing', undefined, []],
    ['an empty value', '', []],
    ['two claims', `${A},${B}`, [A, B]],
    ['the order asked for', `${B},${A}`, [B, A]],
    ['the parameter twice', [A, B], [A, B]],
    ['a claim asked for twice', `${A},${A},${B}`, [A, B]],
    ['blanks and capitals', ` ${A.toUpperCase()} , ${B} `, [A, B]],
    ['trailing commas', `,${A},,${B},`, [A, B]],
  ])('reads %s', (_what, value, ids) => {
    expect(readCompared(value)).toEqual({ ids, malformed: 0, surplus: 0 });
  });

  it('counts what can be no claim, each once', () => {
    expect(readCompared(`${A},oops,oops,<b>`)).toEqual({ ids: [A], malformed: 2, surplus: 0 });
  });

  it('keeps the first four and counts the rest', () => {
    expect(readCompared([A, B, C, D, E].join(','))).toEqual({ ids: [A, B, C, D], malformed: 0, surplus: 1 });
  });
});

it('puts a claim one place earlier, and the first stays the first', () => {
  expect(movedEarlier([A, B, C], 2)).toEqual([A, C, B]);
  expect(movedEarlier([A, B, C], 0)).toEqual([A, B, C]);
  expect(movedEarlier([A, B, C], 7)).toEqual([A, B, C]);
});
