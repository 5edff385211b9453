import type { MatrixRow, Voice } from '@/features/speaker/shape';

type Stance = MatrixRow['cells'][number]['stance'];

/** What one voice says to one proposition. No stance is silence. */
export type MatrixCell = {
  readonly voice: Voice;
  readonly stances: readonly {
    readonly stance: Stance;
    readonly claims: MatrixRow['cells'][number]['claims'];
    /** Whether it is at odds with what another current voice of the organisation says to the same. */
    readonly isClash: boolean;
  }[];
};

/** A column of the matrix is the widest of which a page still shows all. */
export const MOST_VOICES = 12;

const FOR: readonly Stance[] = ['affirms', 'implies'];
const AGAINST: Stance = 'denies';

/**
 * One row of the matrix, a cell for each voice in its order. Cells are at odds where one current voice denies and
 * another affirms or implies. A former member clashes with nobody: their words are not the organisation's.
 */
export function matrixCells(row: MatrixRow, voices: readonly Voice[]): MatrixCell[] {
  const current = new Set(voices.filter(({ isFormer }) => !isFormer).map(({ actor }) => actor.publicId));
  const own = row.cells.filter(({ voicePublicId }) => current.has(voicePublicId));
  const takes = (stances: readonly Stance[], voice: string) =>
    own.some(({ voicePublicId, stance }) => voicePublicId !== voice && stances.includes(stance));
  const isClash = (voice: string, stance: Stance) => {
    if (!current.has(voice)) return false;
    if (stance === AGAINST) return takes(FOR, voice);
    return FOR.includes(stance) && takes([AGAINST], voice);
  };
  return voices.map((voice) => ({
    voice,
    stances: row.cells
      .filter(({ voicePublicId }) => voicePublicId === voice.actor.publicId)
      .map(({ stance, claims }) => ({ stance, claims, isClash: isClash(voice.actor.publicId, stance) })),
  }));
}

/** Rows in which current voices clash come first; otherwise the order of the dossiers stands. */
export function clashesFirst(rows: readonly MatrixRow[], voices: readonly Voice[]): MatrixRow[] {
  const clashes = (row: MatrixRow) =>
    matrixCells(row, voices).some(({ stances }) => stances.some(({ isClash }) => isClash));
  return [...rows].sort((one, other) => Number(clashes(other)) - Number(clashes(one)));
}
