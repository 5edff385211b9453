import { expect, it } from 'vitest';
import { sharedPassage } from './shared-passage';

const TEXT = '📰 سر\nالف ولی بی\nجیم\nپایان';
const blocks = [
  { kind: 'paragraph', start: 0, end: 5 },
  { kind: 'paragraph', start: 6, end: 16 },
  { kind: 'paragraph', start: 17, end: 20 },
  { kind: 'paragraph', start: 21, end: 26 },
] as const;
const window = {
  text: TEXT.slice(3),
  offset: 3,
  blocks,
  lang: 'fa-AF',
  sourcePublicId: 'abc',
  from: { publicId: 'a', start: 6, end: 9 },
  to: { publicId: 'b', start: 17, end: 20 },
  cue: { start: 10, end: 13 },
};

it('shows the blocks that hold both passages and the cue, and where they stand in them', () => {
  const shared = sharedPassage(window);
  expect(shared).toMatchObject({ text: 'الف ولی بی\nجیم', fromBlock: 2, toBlock: 3 });
  expect(shared?.marks.map(({ start, end }) => shared.text.slice(start, end))).toEqual(['الف', 'جیم', 'ولی']);
});

it('shows nothing rather than half a block', () => {
  expect(sharedPassage({ ...window, from: { publicId: 'a', start: 3, end: 5 } })).toBeNull();
  expect(sharedPassage({ ...window, text: TEXT.slice(3, 18) })).toBeNull();
});
