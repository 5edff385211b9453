import type { Frame } from './frames';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { objectNamed } from './object-border';
import type { Scene } from './rules-cue';
import { piecesOf, skipOpeners } from './subject-final';
import type { Token } from './tokens';
import type { Piece } from './types';

/**
 * Where nothing marks the border between subject and object ("the Taliban the presence of fighters denied"), a name
 * that is known does.
 */
export function withKnownSubject({ line, lexicon, known }: Scene, frame: Frame): Frame {
  if (lexicon.order !== 'verb-final') return frame;
  const { subject } = frame;
  if (subject !== null) {
    const to = objectHead(line, { from: subject.from, to: frame.cue.from }, lexicon) ?? subject.to;
    return to < subject.to ? { ...frame, subject: { ...subject, to } } : frame;
  }
  for (const piece of piecesOf(line.tokens, frame.before)) {
    const from = skipOpeners(line.tokens, piece, lexicon);
    const name = known().at(line.tokens, from) ?? lexicon.collectives.at(line.tokens, from);
    const to =
      name !== null && name.to < piece.to
        ? name.to
        : borderOf(line, { from, to: piece.to }, { lexicon, known });
    if (to !== null) return { ...frame, subject: { from, to, role: null, pronoun: null } };
  }
  return frame;
}

function borderOf(line: Line, piece: Piece, scene: Pick<Scene, 'lexicon' | 'known'>): number | null {
  return objectHead(line, piece, scene.lexicon) ?? knownObject(line, piece, scene);
}

/** Where a known name is the object: "the foreign minister America accused". */
const knownObject = (
  { tokens }: Line,
  piece: Piece,
  { lexicon, known }: Pick<Scene, 'lexicon' | 'known'>,
): number | null => objectNamed(tokens, piece, { lexicon, names: [known(), lexicon.collectives] });

/** Where the object begins that shares a stretch with the subject: at "accusation", "report", or behind "repeatedly". */
function objectHead({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): number | null {
  if (isOneOf(lexicon.adjuncts | lexicon.objectHeads, tokens[from])) return null;
  for (let at = from + 1; at < to; at++) {
    if (isOneOf(lexicon.objectHeads, tokens[at]) || isDoing(tokens, at, lexicon)) return at;
    if (isOneOf(lexicon.adjuncts, tokens[at])) return isAdverb(tokens, at, lexicon) ? at : null;
  }
  return null;
}

/** "Also", "repeatedly": an adverb by itself, which governs no noun behind it. */
const isAdverb = (tokens: readonly Token[], at: number, { openers }: Lexicon): boolean =>
  openers.at(tokens, at)?.to === at + 1;

/** "The being killed": what is done or happens, as a noun. */
const isDoing = (tokens: readonly Token[], at: number, { participleEnding, doing }: Lexicon): boolean =>
  isExactly(participleEnding, tokens[at]) && isExactly(doing, tokens[at + 1]);
