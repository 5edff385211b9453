import type { CueForm } from '../lang/types';
import { clauseEnd, cueFrom, endsClause } from './clauses';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import type { Found } from './phrases';
import { skipOpeners } from './subject-final';
import type { Token } from './tokens';
import type { Piece } from './types';

const PAUSE = new Set(['\u060c', ',']);
/** Around a few words these stand by themselves. */
const MARK = new Set(['\u00ab', '\u00bb', '"', '\u201c', '\u201d']);

export type Complement =
  | { readonly kind: 'quotation'; readonly at: number }
  | { readonly kind: 'that' | 'colon' | 'bare'; readonly from: number; readonly to: number };

/** What a cue introduces behind it: a quotation, a clause with "that" or a colon, a bare clause, or nothing. */
export function complementOf(line: Line, cue: number, lexicon: Lexicon): Complement | null {
  const found = line.cues[cue];
  if (found === undefined) return null;
  const { tokens } = line;
  const { at, that, colon } = introduction(tokens, found, lexicon);
  const quotation = quotationAt(line, at, lexicon);
  if (quotation !== null && (!that || fills(line, quotation, lexicon)))
    return { kind: 'quotation', at: quotation };
  const to = endInAside(
    line,
    { at, end: clauseEnd(line, at, lexicon), start: line.starts[cue] ?? 0 },
    lexicon,
  );
  if (to - at < 2 || isExactly(lexicon.questions, tokens[at])) return null;
  if (that) return { kind: 'that', from: at, to };
  if (colon) return { kind: 'colon', from: at, to };
  // Behind a comma only where the cue opens its sentence: inside a clause the comma belongs to that.
  const opens = at === found.to || opensSentence(line, found, lexicon);
  return opens && found.value.bare ? bareClause(line, { from: at, to }, lexicon) : null;
}

/** "While officials say it is calm, people complain": the clause ends at its comma. */
function endInAside(
  line: Line,
  { at, end, start }: { at: number; end: number; start: number },
  lexicon: Lexicon,
): number {
  const { tokens } = line;
  if (lexicon.breaks.at(tokens, start) === null) return end;
  for (let to = at + 1; to < end; to++) {
    if (PAUSE.has(tokens[to]?.norm ?? '') && endsClause(line, to - 1, lexicon)) return to;
  }
  return end;
}

/** Whether the clause of a cue is the first and no other stands inside it. */
function opensSentence({ tokens, cues }: Line, cue: Found<CueForm>, lexicon: Lexicon): boolean {
  if (cues[0] !== cue) return false;
  const from = skipOpeners(tokens, { from: 0, to: cue.from }, lexicon);
  return !tokens.slice(from, cue.from).some((token) => isOneOf(lexicon.that, token));
}

/** What leads over from a cue to its words: commas, a colon, "that". */
function introduction(tokens: readonly Token[], { to, value }: Found<CueForm>, lexicon: Lexicon) {
  const asks = value.act === 'demand' || value.act === 'recommendation' || value.act === 'promise';
  let at = to;
  let colon = false;
  let that = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const norm = token?.norm ?? '';
    if (isOneOf(lexicon.that, token) || (asks && isExactly(lexicon.thatOfDemand, token))) that = true;
    else if (norm === ':') colon = true;
    else if (!PAUSE.has(norm)) break;
  }
  return { at, that, colon };
}

/** A clause without "that", in a language that ends it with its verb. */
function bareClause(line: Line, piece: Piece, lexicon: Lexicon): Complement | null {
  if (lexicon.order === 'verb-middle' || isExactly(lexicon.and, line.tokens[piece.from])) return null;
  const from = lexicon.openers.at(line.tokens, piece.from)?.to ?? piece.from;
  return startsClause(line, { from, to: piece.to }, lexicon) ? { kind: 'bare', ...piece } : null;
}

/** The quotation at this token, past "but" and the like. */
function quotationAt(line: Line, from: number, lexicon: Lexicon): number | null {
  const past = lexicon.openers.at(line.tokens, from)?.to ?? from;
  return line.tokens[past]?.kind === 'quotation' ? past : null;
}

/** Whether a quotation is all that "that" introduces, and not only part of a clause. */
function fills(line: Line, at: number, lexicon: Lexicon): boolean {
  const end = clauseEnd(line, at, lexicon);
  return line.tokens
    .slice(at + 1, end)
    .every((token) => token.kind !== 'word' || isExactly(lexicon.and, token));
}

/** Whether what follows a cue without "that" is a clause of its own: it has a finite verb and no "and" before it. */
function startsClause(line: Line, { from, to }: Piece, lexicon: Lexicon): boolean {
  const last = line.tokens.slice(from, to).findLast(({ norm }) => !MARK.has(norm));
  if (to - from < 3 || isExactly(lexicon.and, line.tokens[from]) || cueFrom(line, from)) return false;
  return last?.kind === 'quotation' || isExactly(lexicon.finiteEnding | lexicon.finiteAlone, last);
}
