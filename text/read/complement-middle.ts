import { clauseEnd } from './clauses';
import type { Complement } from './complements';
import { isExactly, type Lexicon } from './lexicon';
import type { Line } from './lines';
import type { Token } from './tokens';
import { holdsVerb } from './verbs';

/** "That", or a clause without it, may stand this far behind its verb: "said on Friday in a release that". */
const REACH = 12;
const STOP = new Set([',', ':', ';']);

/**
 * What a verb in the middle of its clause introduces behind it: a clause right away ("said it was safe"), or behind
 * an adverbial ("said on Friday that") or the one spoken to ("told reporters the road was safe").
 */
export function complementBehind(line: Line, cue: number, lexicon: Lexicon): Complement | null {
  const found = line.cues[cue];
  if (found === undefined) return null;
  const { to: from, value } = found;
  if (isExactly(lexicon.questions, line.tokens[from])) return null;
  if (value.bare && !opensAdverbial(line, from, lexicon)) return bareClause(line, from, lexicon);
  const limit = adverbialEnd(line, from, lexicon);
  const opener = value.bare || value.addressed === true ? clauseOpener(line, { from, limit }, lexicon) : null;
  if (opener !== null && !isServed(line, cue, lexicon)) {
    const bare = bareClause(line, opener, lexicon);
    if (bare !== null) return bare;
  }
  return behindAdverbial(line, limit, lexicon);
}

/** The clause with "that" or the quotation that stands behind an adverbial. */
function behindAdverbial(line: Line, at: number, lexicon: Lexicon): Complement | null {
  const token = line.tokens[at];
  if (token?.norm === ':')
    return line.tokens[at + 1]?.kind === 'quotation' ? { kind: 'quotation', at: at + 1 } : null;
  if (!isExactly(lexicon.that, token) || isExactly(lexicon.questions, line.tokens[at + 1])) return null;
  return { kind: 'that', from: at + 1, to: clauseEnd(line, at + 1, lexicon) };
}

/** Where an adverbial can go on no further: at "that", a sign, a quotation or another cue. */
function adverbialEnd({ tokens, cues }: Line, from: number, lexicon: Lexicon): number {
  const last = Math.min(tokens.length, from + REACH);
  for (let at = from; at < last; at++) {
    const token = tokens[at];
    if (isBeforeThat(tokens, at, lexicon)) continue;
    if (STOP.has(token?.norm ?? '') || token?.kind === 'quotation') return at;
    if (isExactly(lexicon.that, token) || cues.some((other) => other.from === at)) return at;
  }
  return last;
}

/** "On Tuesday, 28 March 2023, that", "on Friday, after the blast, that": a comma with another before "that" near by. */
function isBeforeThat(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  if (tokens[comma]?.norm !== ',') return false;
  for (let at = comma; at < comma + REACH; at++) {
    const token = tokens[at];
    if (token?.norm === ',' && isExactly(lexicon.that, tokens[at + 1])) return true;
    if (token === undefined || token.kind === 'quotation' || isExactly(lexicon.and, token)) return false;
  }
  return false;
}

/** The first token behind an adverbial or an addressee that can only begin a new noun phrase, and so a clause. */
function clauseOpener(line: Line, span: Limits, lexicon: Lexicon): number | null {
  for (let at = span.from + 1; at < span.limit; at++) {
    if (opensClause(line, at, lexicon) && holdsVerb(line.tokens, { from: at, to: span.limit }, lexicon))
      return at;
  }
  return null;
}

interface Limits {
  readonly from: number;
  readonly limit: number;
}

function opensClause({ tokens }: Line, at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.kind === 'sign') return false;
  const isJoined = isExactly(lexicon.adjuncts | lexicon.adjunctEnding | lexicon.and, before);
  if (isJoined || lexicon.nounOpeners.at(tokens, at - 1) !== null) return false;
  if (lexicon.pronouns.at(tokens, at) !== null || lexicon.nounOpeners.at(tokens, at) !== null) return true;
  if (isExistential(tokens, at, lexicon)) return true;
  if (isExactly(lexicon.adjuncts | lexicon.adjunctEnding, token) || isTime(tokens, at, lexicon)) return false;
  return isTime(tokens, at - 1, lexicon) || (token.capital && before.kind === 'word' && !before.capital);
}

const isTime = (tokens: readonly Token[], at: number, { times }: Lexicon): boolean =>
  times.at(tokens, at) !== null;

const isExistential = (tokens: readonly Token[], at: number, { finite }: Lexicon): boolean =>
  tokens[at]?.norm === 'there' && finite.at(tokens, at + 1) !== null;

/** Whether the words of this cue stand before it already, so that what is behind it is only an adverbial. */
function isServed(line: Line, cue: number, lexicon: Lexicon): boolean {
  const [from, to] = [line.starts[cue] ?? 0, line.cues[cue]?.from ?? 0];
  if (line.tokens[from - 1]?.kind === 'quotation') return true;
  const comma = line.tokens.findIndex(({ norm }, at) => at >= from && at < to && norm === ',');
  return comma !== -1 && holdsVerb(line.tokens, { from, to: comma }, lexicon);
}

/** An adverbial, but not "at least" or "all", which open a noun phrase; nor a name like "Denning". */
function opensAdverbial({ tokens }: Line, at: number, lexicon: Lexicon): boolean {
  if (lexicon.nounOpeners.at(tokens, at) !== null || isExistential(tokens, at, lexicon)) return false;
  const isAdjunct = isExactly(lexicon.adjuncts, tokens[at]);
  const isParticiple = isExactly(lexicon.adjunctEnding, tokens[at]) && tokens[at]?.capital !== true;
  return isAdjunct || isParticiple || isTime(tokens, at, lexicon);
}

function bareClause(line: Line, from: number, lexicon: Lexicon): Complement | null {
  const token = line.tokens[from];
  if (token === undefined || token.kind === 'sign' || isExactly(lexicon.and, token)) return null;
  const to = clauseEnd(line, from, lexicon);
  const comma = line.tokens.findIndex(({ norm }, at) => at > from && norm === ',');
  // "Claimed responsibility, which …": a clause has its verb before its first comma.
  const head = { from, to: comma === -1 ? to : Math.min(comma, to) };
  const isClause = holdsVerb(line.tokens, head, lexicon) || lexicon.pronouns.at(line.tokens, from) !== null;
  return to - from >= 3 && isClause ? { kind: 'bare', from, to } : null;
}
