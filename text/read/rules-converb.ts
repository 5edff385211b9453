import { endsClause, trimEnd } from './clauses';
import { rawOf, type Scene } from './rules-cue';
import { atEach } from './rules-frameless';
import type { Piece, Raw } from './types';

const PAUSE = new Set(['\u060c', ',', '\u061b']);
const LEAST_CLAUSE = 3;

/** "X, stating that …, said": a claim beside the verb, by whoever is the verb's subject. */
export function claimsBeside(scene: Scene): Raw[] {
  const { lexicon, frames } = scene;
  return atEach(scene, lexicon.converbs, (found) => {
    const piece = clauseBehind(scene, found.to);
    const main = frames.find(
      ({ cue, complement, form }) =>
        cue.from >= (piece?.to ?? 0) && (complement !== null || form.act === 'demand'),
    );
    if (piece === null || main === undefined) return null;
    const frame = { ...main, cue: { from: found.from, to: found.to }, complement: null };
    return rawOf(scene, frame, { rule: 'clause-after-that', mode: 'indirect', confidence: 0.8, piece });
  });
}

/** Up to the first comma behind a finite verb. */
function clauseBehind({ line, lexicon }: Scene, from: number): Piece | null {
  for (let at = from + LEAST_CLAUSE - 1; at < line.tokens.length; at++) {
    if (!endsClause(line, at, lexicon)) continue;
    if (!PAUSE.has(line.tokens[at + 1]?.norm ?? '')) continue;
    return { from, to: trimEnd(line.tokens, { from, to: at + 1 }) };
  }
  return null;
}
