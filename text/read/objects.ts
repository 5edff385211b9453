import { trimEnd } from './clauses';
import type { Frame } from './frames';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { timeAt } from './phrase-end';
import { piecesOf, skipOpeners } from './subject-final';
import type { Piece } from './types';

/** The head of an object stands no further behind its verb. */
const HEAD = 6;
const RELATIVE = new Set(['who', 'which', 'that']);

/**
 * A verb with its object: before a verb that stands last, from the object's own comma or from behind the subject
 * where both share a stretch; or behind the verb. Null if there is no object.
 */
export function objectOf(line: Line, frame: Frame, lexicon: Lexicon): Piece | null {
  if (lexicon.order !== 'verb-final') return objectBehind(line, frame, lexicon);
  const from = objectStart(line, frame, lexicon);
  if (from === null || lexicon.refusable.at(line.tokens, from) !== null) return null;
  // Without its marker what stands before a denial may be anything: "which the others do not accept".
  const isMarked = line.tokens
    .slice(from, frame.cue.from)
    .some((token) => isExactly(lexicon.objectMarkers, token));
  const lacksMark = frame.form.act === 'denial' && lexicon.objectMarkers !== 0 && !isMarked;
  const lacksClaim = frame.form.ofClaims === true && !holdsClaim(line, { from, to: frame.cue.from }, lexicon);
  return lacksMark || lacksClaim ? null : { from, to: frame.cue.to };
}

/** Whether what stands here is or names something that somebody claims. */
const holdsClaim = ({ tokens }: Line, { from, to }: Piece, { claimable }: Lexicon): boolean =>
  tokens.slice(from, to).some((token) => isOneOf(claimable, token));

/** Behind the verb, up to the next comma; a relative clause ("who denied it") has no subject of its own. */
function objectBehind(line: Line, { cue, subject }: Frame, lexicon: Lexicon): Piece | null {
  const [piece] = piecesOf(line.tokens, {
    from: cue.to,
    to: trimEnd(line.tokens, { from: cue.to, to: line.tokens.length }),
  });
  if (piece === undefined || piece.from !== cue.to || subject === null) return null;
  if (line.tokens.slice(Math.max(0, cue.from - 3), cue.from).some(({ norm }) => RELATIVE.has(norm)))
    return null;
  const to = beforeNextCue(line, { from: cue.to, to: piece.to }, lexicon);
  return isRefused(line, { from: cue.to, to }, lexicon) ? null : { from: cue.from, to };
}

/** "Rejected a proposal to send troops": a refusal, by one of the first words of the object. */
function isRefused({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + HEAD); at++) {
    if (lexicon.refusable.at(tokens, at) !== null) return true;
    if (isExactly(lexicon.alsoNouns | lexicon.that, tokens[at])) return false;
  }
  return false;
}

/** "Accused him of lying and said …": the object ends where another verb of saying is joined to its own. */
function beforeNextCue({ tokens, cues }: Line, { from, to }: Piece, lexicon: Lexicon): number {
  const next = cues.find((cue) => cue.from > from && isExactly(lexicon.and, tokens[cue.from - 1]));
  return next === undefined ? to : Math.min(to, next.from - 1);
}

function objectStart(line: Line, { before, cue, subject }: Frame, lexicon: Lexicon): number | null {
  const last = piecesOf(line.tokens, before).at(-1);
  if (last === undefined || last.to !== cue.from) return null;
  const holdsSubject = subject !== null && subject.from >= last.from;
  const from = skipOpeners(
    line.tokens,
    { from: holdsSubject ? subject.to : last.from, to: last.to },
    lexicon,
  );
  const object = skipTimes(line, { from, to: last.to }, lexicon);
  return object < last.to ? object : null;
}

/** Past "that same evening" before the object. */
function skipTimes({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): number {
  let at = from;
  while (at < to) {
    const time = timeAt(tokens, at, lexicon) ?? timeAt(tokens, at + 1, lexicon);
    if (time === null || (time.from > at && !isExactly(lexicon.demonstratives, tokens[at]))) return at;
    at = time.to;
  }
  return at;
}
