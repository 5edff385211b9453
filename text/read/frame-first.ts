import { clauseEnd, trimEnd } from './clauses';
import type { Complement } from './complements';
import type { Frame } from './frames';
import { isExactly, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { nounPhrase, piecesOf, withApposition } from './subject-final';
import type { Subject } from './types';

/** Between the verb and its clause stand the subject, its office, time and place; but not more than this. */
const REACH = 40;

/** The frame of a verb that opens its clause: who says it stands behind, and then what is said. */
export function firstFrame(line: Line, index: number, lexicon: Lexicon): Frame | null {
  const found = line.cues[index];
  if (found === undefined) return null;
  const { from, to, value: form } = found;
  const complement = complementAfter(line, index, lexicon);
  const limit = complement === null ? line.tokens.length : startOf(complement);
  const subject = form.passive ? null : subjectAfter(line, { from: to, to: limit }, lexicon);
  const before = { from, to: from };
  return { cue: { from, to }, form, before, subject, complement, via: null };
}

const startOf = (complement: Complement): number =>
  complement.kind === 'quotation' ? complement.at : complement.from;

function complementAfter(line: Line, index: number, lexicon: Lexicon): Complement | null {
  const from = line.cues[index]?.to ?? 0;
  const next = line.cues[index + 1]?.from ?? line.tokens.length;
  for (let at = from; at < Math.min(next, from + REACH); at++) {
    const token = line.tokens[at];
    if (token?.kind === 'quotation') return { kind: 'quotation', at };
    if (token?.norm === ':') return afterColon(line, at + 1, lexicon);
    if (isExactly(lexicon.that, token)) return clauseAt(line, { kind: 'that', from: at + 1 }, lexicon);
  }
  return null;
}

function afterColon(line: Line, from: number, lexicon: Lexicon): Complement | null {
  if (line.tokens[from]?.kind === 'quotation') return { kind: 'quotation', at: from };
  return clauseAt(line, { kind: 'colon', from }, lexicon);
}

function clauseAt(
  line: Line,
  { kind, from }: { kind: 'that' | 'colon'; from: number },
  lexicon: Lexicon,
): Complement | null {
  const to = clauseEnd(line, from, lexicon);
  return to - from >= 2 ? { kind, from, to } : null;
}

/** The noun phrase right behind the verb, with the office behind its comma. */
function subjectAfter(line: Line, piece: { from: number; to: number }, lexicon: Lexicon): Subject | null {
  const to = trimEnd(line.tokens, piece);
  const [first, second] = piecesOf(line.tokens, { from: piece.from, to });
  const one =
    first === undefined || first.from !== piece.from ? null : nounPhrase(line.tokens, first, lexicon);
  const other = second === undefined ? null : nounPhrase(line.tokens, second, lexicon);
  return one === null || other === null ? one : withApposition(line.tokens, [one, other], lexicon);
}
