import { describe, expect, it } from 'vitest';
import type { MatrixRow, Voice } from '@/features/speaker/shape';
import { clashesFirst, matrixCells } from './matrix-rows';

const voice = (publicId: string, isFormer = false): Voice => ({
  actor: { publicId, type: 'person', names: { en: publicId } },
  office: null,
  isFormer,
});
const VOICES = [voice('muttaqi'), voice('directorate'), voice('defence'), voice('khosti', true)];
type Stance = MatrixRow['cells'][number]['stance'];
const row = (cells: readonly (readonly [voice: string, stance: Stance])[], id = 'p'): MatrixRow => ({
  propositionPublicId: id,
  topicPublicId: 't',
  text: { en: id },
  cells: cells.map(([voicePublicId, stance]) => ({ voicePublicId, stance, claims: [] })),
});
const clashes = (matrix: MatrixRow) =>
  matrixCells(matrix, VOICES)
    .filter(({ stances }) => stances.some(({ isClash }) => isClash))
    .map(({ voice: { actor } }) => actor.publicId);

describe('a row of the matrix', () => {
  it('has a cell for every voice, empty for those who are silent', () => {
    const cells = matrixCells(row([['muttaqi', 'denies']]), VOICES);
    expect(cells.map(({ stances }) => stances.map(({ stance }) => stance))).toEqual([['denies'], [], [], []]);
  });

  it.each<[string, readonly (readonly [string, Stance])[], readonly string[]]>([
    [
      'a denial against an affirmation',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'affirms'],
      ],
      ['muttaqi', 'directorate'],
    ],
    [
      'a denial against an implication',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'implies'],
      ],
      ['muttaqi', 'directorate'],
    ],
    [
      'a denial against a hedge',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'hedges'],
      ],
      [],
    ],
    [
      'a denial against a report',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'reports'],
      ],
      [],
    ],
    [
      'a denial against a former member',
      [
        ['muttaqi', 'denies'],
        ['khosti', 'affirms'],
      ],
      [],
    ],
    [
      'a former member against a current one',
      [
        ['khosti', 'denies'],
        ['directorate', 'affirms'],
      ],
      [],
    ],
    [
      'two denials',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'denies'],
      ],
      [],
    ],
    [
      'one voice on both sides',
      [
        ['muttaqi', 'denies'],
        ['muttaqi', 'affirms'],
      ],
      [],
    ],
    [
      'a former member beside a clash',
      [
        ['muttaqi', 'denies'],
        ['directorate', 'implies'],
        ['khosti', 'implies'],
      ],
      ['muttaqi', 'directorate'],
    ],
  ])('of %s', (_what, cells, at) => expect(clashes(row(cells))).toEqual(at));
});

it('shows rows with a clash first and leaves the order of the others alone', () => {
  const rows = [
    row([['defence', 'affirms']], 'first'),
    row(
      [
        ['muttaqi', 'denies'],
        ['directorate', 'implies'],
      ],
      'clash',
    ),
    row([['khosti', 'affirms']], 'last'),
  ];
  expect(clashesFirst(rows, VOICES).map(({ propositionPublicId }) => propositionPublicId)).toEqual([
    'clash',
    'first',
    'last',
  ]);
});
