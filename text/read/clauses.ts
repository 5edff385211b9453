import type { CueForm } from '../lang/types';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line, Sentence } from './lines';
import type { Found } from './phrases';
import type { Token } from './tokens';
import type { Piece } from './types';
import { holdsVerb } from './verbs';

const PAUSE = new Set(['\u060c', ',']);
const STOP = new Set('.!?:;,\u060c\u061b\u061f\u06d4\u2026\u2013\u2014-');

const RELATIVE = new Set(['that', 'which', 'whose']);
const LEAST_CLAUSE = 4;
const OBJECT_REACH = 24;
/** "Where" and "as far as" end like a noun with the Persian "a", and remark on nothing. */
const NO_COMMENT = new Set(['\u062c\u0627\u06cc\u06cc', '\u062c\u0627\u06cc', '\u062d\u0627\u0644\u06cc']);
const INDEFINITE = '\u06cc';

/**
 * Where the clause of a cue begins: behind the cue before it, a quotation, or an "and" or "that" which follows a
 * finite verb. Between nouns "and" begins nothing.
 */
export function clauseStart(line: Sentence, cue: number, lexicon: Lexicon): number {
  const lower = cue === 0 ? 0 : (line.cues[cue - 1]?.to ?? 0);
  const upper = line.cues[cue]?.from ?? 0;
  // Right before a verb "and" can only join clauses, but "one-sided and untrue" may be what a denial calls a claim.
  const joinsVerb = line.cues[cue]?.value.kind !== 'act' || endsClause(line, upper - 2, lexicon);
  if (upper > lower && joinsVerb && isExactly(lexicon.and, line.tokens[upper - 1])) return upper;
  for (let at = upper - 1; at >= lower; at--) {
    if (beginsBehind(line, at, lexicon) || runsOn(line, { from: lower, to: at }, lexicon)) return at + 1;
  }
  return lower;
}

/**
 * Where a full stop was lost, as when paragraphs were run together: a finite verb, and right behind it a new noun
 * phrase. Not inside a relative clause, whose verb stands before its main clause.
 */
function runsOn(line: Sentence, { from, to }: Piece, lexicon: Lexicon): boolean {
  const next = line.tokens[to + 1];
  if (lexicon.order !== 'verb-final' || next?.kind !== 'word' || to - from < LEAST_CLAUSE) return false;
  if (isExactly(lexicon.participleEnding, line.tokens[to])) return false;
  if (!endsClause(line, to, lexicon) || goesOn(line, to + 1, lexicon)) return false;
  for (let at = from + 2; at < to; at++) if (isExactly(lexicon.that, line.tokens[at])) return false;
  return true;
}

/** Whether what stands at a token goes on with the clause before it and begins none. */
function goesOn(line: Sentence, at: number, lexicon: Lexicon): boolean {
  const { tokens } = line;
  if (isOneOf(lexicon.and | lexicon.that | lexicon.adjuncts | lexicon.objectMarkers, tokens[at])) return true;
  if (lexicon.times.at(tokens, at) !== null || lexicon.finite.at(tokens, at) !== null) return true;
  return cueFrom(line, at);
}

function beginsBehind(line: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind === 'quotation') return true;
  if (lexicon.order === 'verb-middle' && token.norm === ';') return true;
  return isExactly(lexicon.and | lexicon.that, token) && endsClause(line, at - 1, lexicon);
}

/** Whether a cue begins at this token. */
export function cueFrom({ cues }: Sentence, at: number): boolean {
  for (const { from } of cues) if (from === at) return true;
  return false;
}

function cueTo({ cues }: Sentence, at: number): boolean {
  for (const { to } of cues) if (to === at) return true;
  return false;
}

/** Whether a finite verb, a cue or a quotation ends at this token, or at the one before a comma. */
export function endsClause(line: Sentence, at: number, lexicon: Lexicon): boolean {
  const last = PAUSE.has(line.tokens[at]?.norm ?? '') ? at - 1 : at;
  if (line.tokens[last]?.kind === 'quotation') return true;
  return endsVerb(line.tokens, last, lexicon) || cueTo(line, last + 1);
}

/** Whether a finite verb ends at this token, by its form or as the table has it. */
export function endsVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (isExactly(lexicon.finiteAlone, tokens[at])) return true;
  if (isExactly(lexicon.finiteBehindPrefix, tokens[at]) && isExactly(lexicon.finitePrefix, tokens[at - 1]))
    return true;
  if (isHalfWord(tokens, at, lexicon)) return false;
  for (let from = at; from >= 0 && from > at - 3; from--) {
    if (lexicon.finite.at(tokens, from)?.to === at + 1) return true;
  }
  return false;
}

/** The first half of a word that only begins like a verb, written with a joiner: "گفت‌وگو". */
function isHalfWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lexicon.cues.at(tokens, at);
  return word !== null && word.value === null && word.to > at + 1;
}

/**
 * Where a reported clause ends that begins at a token: before the clause of a later cue that "and" joins to the
 * sentence, before "while", or with the sentence.
 */
export function clauseEnd(line: Line, from: number, lexicon: Lexicon): number {
  const joint = firstJoint(line, from, lexicon) ?? line.tokens.length;
  const end = beforeSilence(line, { from, to: joint }, lexicon);
  return trimEnd(line.tokens, { from, to: firstBreak(line, { from: from + 1, to: end }, lexicon) });
}

/** "… but declined to answer": the "but" before somebody says nothing. */
function beforeSilence(line: Line, { from, to }: Piece, lexicon: Lexicon): number {
  if ((line.begins & lexicon.silences.bit) === 0) return to;
  const silence = line.tokens.findIndex(
    (_token, at) => at > from && lexicon.silences.at(line.tokens, at) !== null,
  );
  for (let at = Math.min(silence, to) - 1; at > from + 1; at--) {
    if (!isExactly(lexicon.and, line.tokens[at]) || !endsClause(line, at - 1, lexicon)) continue;
    return namesAnother(line, { from: at + 1, to: silence }, lexicon) ? to : at;
  }
  return to;
}

/** "… and the ministry did not answer": where a verb stands last, somebody else is silent, and that is told too. */
function namesAnother({ tokens }: Line, { from, to }: Piece, lexicon: Lexicon): boolean {
  if (lexicon.order !== 'verb-final') return false;
  const first = (lexicon.openers.at(tokens, from) ?? lexicon.times.at(tokens, from))?.to ?? from;
  return first < to && !isOneOf(lexicon.adjuncts | lexicon.demonstratives, tokens[first]);
}

function firstJoint(line: Line, from: number, lexicon: Lexicon): number | null {
  if (lexicon.order !== 'verb-middle') {
    const joint = line.joints.find(({ cue, start }) => cue > from && start > from + 1);
    return joint?.at ?? null;
  }
  for (const cue of line.cues) {
    if (cue.from <= from || !introduces(line, cue, lexicon)) continue;
    const joint = lastJoint(line, { from, to: cue.from }, lexicon);
    if (joint !== null) return joint;
  }
  return null;
}

function firstBreak(line: Line, { from, to }: Piece, lexicon: Lexicon): number {
  const { tokens } = line;
  for (let at = from; at < to; at++) {
    if (lexicon.breaks.at(tokens, at) !== null) return at;
    if (lexicon.order === 'verb-middle' && tokens[at]?.norm === ';') return at;
    if (opensComment(line, at, lexicon) || isLostStop(line, { from, to: at }, lexicon)) return at;
  }
  return to;
}

/** "… he is coming this at a time when …": right behind a verb that stands last, "this" by itself begins a sentence. */
const isLostStop = (line: Line, { from, to: at }: Piece, lexicon: Lexicon): boolean =>
  isExactly(lexicon.genitives, line.tokens[at]) &&
  isOneOf(lexicon.adjuncts, line.tokens[at + 1]) &&
  runsOn(line, { from, to: at - 1 }, lexicon);

/** "…, a country that arose …", "…, a promise that few believe": behind a clause, what somebody remarks on it. */
function opensComment(line: Line, at: number, lexicon: Lexicon): boolean {
  const { tokens } = line;
  if (!PAUSE.has(tokens[at]?.norm ?? '')) return false;
  if (lexicon.order === 'verb-middle') {
    const isNoun = isExactly(lexicon.comments, tokens[at + 2]);
    return isNoun && /^an?$/u.test(tokens[at + 1]?.norm ?? '') && RELATIVE.has(tokens[at + 3]?.norm ?? '');
  }
  const noun = tokens[at + 1]?.norm ?? '';
  if (lexicon.order !== 'verb-final' || noun.length < 3 || !noun.endsWith(INDEFINITE)) return false;
  return (
    !NO_COMMENT.has(noun) && isExactly(lexicon.that, tokens[at + 2]) && endsClause(line, at - 1, lexicon)
  );
}

/** What joins a later cue to the clauses before it: an "and", or nothing where a full stop was lost. */
export interface Joint {
  /** The first token of the cue, and of its clause. */
  readonly cue: number;
  readonly start: number;
  /** Where the clause before it ends. */
  readonly at: number;
}

/** The joints of a sentence whose verbs stand first or last; where they stand in the middle, it takes more to see. */
export function jointsOf(line: Sentence, starts: readonly number[], lexicon: Lexicon): Joint[] {
  if (lexicon.order === 'verb-middle') return [];
  return line.cues.flatMap((cue, index) => {
    const start = starts[index] ?? 0;
    const at = introduces(line, cue, lexicon) ? jointBefore(line, start, lexicon) : null;
    return at === null ? [] : [{ cue: cue.from, start, at }];
  });
}

function jointBefore(line: Sentence, start: number, lexicon: Lexicon): number | null {
  if (isExactly(lexicon.and, line.tokens[start - 1])) return start - 1;
  return runsOn(line, { from: start - 1 - LEAST_CLAUSE, to: start - 1 }, lexicon) ? start : null;
}

/** The last comma before a cue, or the last "and" with a verb before it; at the cue itself if that is a participle. */
function lastJoint({ tokens }: Sentence, { from, to }: Piece, lexicon: Lexicon): number | null {
  for (let at = to - 1; at > from + 1; at--) {
    const word = tokens[at]?.norm ?? '';
    const joins = isExactly(lexicon.and | lexicon.subordinators, tokens[at]);
    if (PAUSE.has(word) || (joins && holdsVerb(tokens, { from, to: at }, lexicon))) return at;
  }
  return isExactly(lexicon.adjunctEnding, tokens[to]) ? to : null;
}

/** Whether a cue has words of its own behind it or an object before it: else it reports nothing. */
function introduces({ tokens }: Sentence, { from, to, value }: Found<CueForm>, lexicon: Lexicon): boolean {
  if (value.kind === 'act') return lexicon.objectMarkers === 0 || hasMarked(tokens, from, lexicon);
  if (value.act === 'demand' || value.passive) return true;
  if (value.bare && isWord(tokens[to]) && to < tokens.length - 3) return true;
  const next = tokens[PAUSE.has(tokens[to]?.norm ?? '') ? to + 1 : to];
  return next?.kind === 'quotation' || next?.norm === ':' || isOneOf(lexicon.that, next);
}

/** Whether an object stands before a verb that denies or accuses, in its clause. */
function hasMarked(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - OBJECT_REACH); at--) {
    if (isExactly(lexicon.objectMarkers, tokens[at])) return true;
    if (isExactly(lexicon.that, tokens[at])) return false;
  }
  return false;
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number';

/** Without full stops, commas and dashes at the end. */
export function trimEnd(tokens: readonly Token[], { from, to }: Piece): number {
  let end = to;
  while (end > from && STOP.has(tokens[end - 1]?.norm ?? '')) end--;
  return end;
}
