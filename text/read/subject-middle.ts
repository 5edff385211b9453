import { apposed } from './apposition';
import { trimEnd } from './clauses';
import { isExactly, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { nounPhrase, piecesOf } from './subject-final';
import type { Token } from './tokens';
import type { Piece, Subject } from './types';
import { firstVerb, holdsVerb, isPastParticiple } from './verbs';

const LONGEST_NAME = 10;

/**
 * The subject of a clause in a language whose verb stands in the middle: the noun phrase nearest before the verb,
 * with the role that stands beside it behind a comma.
 */
export function subjectNearVerb({ tokens }: Line, before: Piece, lexicon: Lexicon): Subject | null {
  const pieces = piecesOf(tokens, before).reverse();
  for (const [index, piece] of pieces.entries()) {
    const near = nearestIn(tokens, piece, lexicon);
    if (near === null) continue;
    const beside = pieces[index + 1];
    const other = isBefore(tokens, beside) ? nameIn(tokens, beside, lexicon) : null;
    return other === null || near.pronoun !== null ? near : apposed(tokens, [other, near], lexicon);
  }
  return null;
}

/** The noun phrase of the last clause in a stretch; behind an adverbial only a pronoun: "in court he said". */
function nearestIn(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): Subject | null {
  // "Keane, 57, denies": an age.
  if (piece.to - piece.from === 1 && tokens[piece.from]?.kind === 'number') return null;
  if (isExactly(lexicon.roleLinks, tokens[piece.from])) return null;
  // "The report, titled …, said", "the group, led by X, says": it tells more of the one before the comma.
  if (tokens[piece.from - 1]?.norm === ',' && isPastParticiple(tokens[piece.from], lexicon)) return null;
  const last = lexicon.pronouns.at(tokens, piece.to - 1);
  if (last !== null) return { from: last.from, to: last.to, role: null, pronoun: last.value };
  return nounPhrase(tokens, lastClause(tokens, piece, lexicon), lexicon);
}

/** Behind the verb, where a quotation or the reported clause stands first: "…, says the minister". */
export function subjectBehindVerb({ tokens }: Line, cue: Piece, lexicon: Lexicon): Subject | null {
  const before = tokens[cue.from - 1];
  if (before?.kind !== 'quotation' && before?.norm !== ',') return null;
  const [piece, next] = piecesOf(tokens, {
    from: cue.to,
    to: trimEnd(tokens, { from: cue.to, to: tokens.length }),
  });
  const subject = piece === undefined ? null : nounPhrase(tokens, piece, lexicon);
  if (piece === undefined || subject === null || subject.from !== cue.to) return null;
  if (!standsAlone(tokens, { subject, piece }, lexicon)) return null;
  const isBeside = subject.to === piece.to && subject.pronoun === null && isBefore(tokens, piece);
  const other = isBeside ? nameIn(tokens, next, lexicon) : null;
  return other === null ? subject : apposed(tokens, [subject, other], lexicon);
}

/** Whether a noun phrase is short, and no clause begins with it. */
function standsAlone(
  tokens: readonly Token[],
  { subject, piece }: { subject: Subject; piece: Piece },
  lexicon: Lexicon,
): boolean {
  if (subject.to - subject.from > LONGEST_NAME || holdsVerb(tokens, subject, lexicon)) return false;
  if (subject.to === piece.to) return true;
  return tokens[subject.to]?.kind === 'word' && lexicon.finite.at(tokens, subject.to) === null;
}

/** Whether a comma alone stands between a stretch and the next. */
const isBefore = (tokens: readonly Token[], piece: Piece | undefined): boolean =>
  piece !== undefined && tokens[piece.to]?.norm === ',';

/** The noun phrase that a stretch without a verb opens with. */
function nameIn(tokens: readonly Token[], piece: Piece | undefined, lexicon: Lexicon): Subject | null {
  if (piece === undefined || holdsVerb(tokens, piece, lexicon)) return null;
  return isExactly(lexicon.roleLinks, tokens[piece.from]) ? null : nounPhrase(tokens, piece, lexicon);
}

/** The part of a piece behind its last "but", "although" or "and" that a verb stands before. */
function lastClause(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): Piece {
  for (let at = to - 1; at > from; at--) {
    const joins = isExactly(lexicon.and | lexicon.subordinators, tokens[at]);
    if (joins && holdsVerb(tokens, { from, to: at }, lexicon)) return { from: at + 1, to };
  }
  return { from, to };
}

/** The subject a sentence opens with, with its apposition. */
export function topicBeforeVerb({ tokens, cues }: Line, lexicon: Lexicon): Subject | null {
  const [first, second] = piecesOf(tokens, { from: 0, to: tokens.length });
  if (first === undefined) return null;
  const verb = Math.min(firstVerb(tokens, first, lexicon) ?? first.to, cues[0]?.from ?? first.to);
  if (verb <= first.from) return null;
  const one = nounPhrase(tokens, { from: first.from, to: verb }, lexicon);
  const other = verb >= first.to && isBefore(tokens, first) ? nameIn(tokens, second, lexicon) : null;
  return one === null || other === null ? one : apposed(tokens, [one, other], lexicon);
}
