import { expect, it } from 'vitest';
import { type DeskPiece, deskBlocks } from './model';
import type { DeskSource } from './shape';

const TEXT = 'abc def\nghi';
const claim = (start: number, end: number) => ({
  ...{ id: `c${start}`, publicId: `c${start}`, state: 'draft', mode: 'direct', act: 'denial', speaker: {} },
  ...{ start, end },
});
const note = (start: number, end: number) => ({
  ...{ publicId: `n${start}`, motivation: 'commenting', isResolved: false, start, end },
});
const source = (marks: object): DeskSource => ({
  ...JSON.parse('{}'),
  capture: {
    text: TEXT,
    blocks: [
      { kind: 'paragraph', start: 0, end: 7 },
      { kind: 'paragraph', start: 8, end: 11 },
    ],
  },
  ...{ claims: [], evidence: [], notes: [] },
  ...marks,
});
const write = (pieces: readonly DeskPiece[]): string =>
  pieces
    .map((piece) => ('inside' in piece ? `${piece.mark.layer[0]}(${write(piece.inside)})` : piece.text))
    .join('');

it('wraps notes and claims around each other, and goes on in the next paragraph', () => {
  const blocks = deskBlocks(source({ claims: [claim(4, 11)], notes: [note(0, 7)] }));
  expect(blocks.map(({ pieces }) => write(pieces))).toEqual(['n(abc c(def))', 'c(ghi)']);
});

it('lists what begins in a block beside it', () => {
  const blocks = deskBlocks(source({ claims: [claim(0, 3), claim(8, 11)], notes: [note(0, 3)] }));
  expect(blocks.map(({ begins }) => begins.map(({ layer }) => layer))).toEqual([
    ['claim', 'note'],
    ['claim'],
  ]);
});
