import { expect, it } from 'vitest';
import { moveEdge } from './words-around';

const TEXT = 'او گفت: نه، هرگز. CNN نوشت.';
const at = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
const PASSAGE = { start: 8, end: 17 };

it.each([
  ['start-back', 'گفت: نه، هرگز.'],
  ['start-on', 'هرگز.'],
  ['end-back', 'نه،'],
  ['end-on', 'نه، هرگز. CNN'],
] as const)('moves %s by a word', (step, words) => expect(at(moveEdge(TEXT, PASSAGE, step))).toBe(words));

it('stays where there is no further word, and keeps the last one', () => {
  expect(moveEdge(TEXT, { start: 0, end: TEXT.length }, 'end-on')).toEqual({ start: 0, end: TEXT.length });
  expect(moveEdge(TEXT, { start: 0, end: 2 }, 'start-back')).toEqual({ start: 0, end: 2 });
  expect(moveEdge(TEXT, { start: 0, end: 2 }, 'start-on')).toEqual({ start: 0, end: 2 });
  expect(moveEdge(TEXT, { start: 0, end: 2 }, 'end-back')).toEqual({ start: 0, end: 2 });
});
