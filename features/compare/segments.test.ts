import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from './segments';

const text = 'although A denies, B counts';
const marks = [
  { start: 9, end: 17, claimPublicId: 'a' },
  { start: 19, end: 27, claimPublicId: 'b' },
  { start: 0, end: 8, claimPublicId: null },
];

it('cuts at the edges of the marks', () => {
  expect(segmentsOf({ text, marks })).toEqual([
    { text: 'although', isCue: true, claims: [], begins: [] },
    { text: ' ', isCue: false, claims: [], begins: [] },
    { text: 'A denies', isCue: false, claims: ['a'], begins: ['a'] },
    { text: ', ', isCue: false, claims: [], begins: [] },
    { text: 'B counts', isCue: false, claims: ['b'], begins: ['b'] },
  ]);
});

it('keeps a cue inside a claim, and a claim inside a claim', () => {
  const nested = [
    { start: 0, end: 27, claimPublicId: 'outer' },
    { start: 9, end: 17, claimPublicId: 'inner' },
    { start: 11, end: 17, claimPublicId: null },
  ];
  const pieces = segmentsOf({ text, marks: nested });
  expect(pieces.map(({ text: piece }) => piece)).toEqual(['although ', 'A ', 'denies', ', B counts']);
  expect(pieces[1]).toMatchObject({ claims: ['outer', 'inner'], begins: ['inner'] });
  expect(pieces[2]).toMatchObject({ isCue: true, begins: [] });
});

it('never loses or repeats a character', () => {
  const mark = fc.record({
    start: fc.nat(40),
    end: fc.nat(40),
    claimPublicId: fc.constantFrom('a', 'b', null),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 4 }), (words, some) => {
      const pieces = segmentsOf({ text: words, marks: some });
      expect(pieces.map((piece) => piece.text).join('')).toBe(words);
    }),
  );
});
