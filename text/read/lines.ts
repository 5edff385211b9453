import type { Block } from '../blocks';
import type { CueForm } from '../lang/types';
import type { Quotation } from '../marks';
import { type Span, splitSentences } from '../sentences';
import { clauseStart, type Joint, jointsOf } from './clauses';
import { isEmphasis, isTitle } from './emphasis';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Found } from './phrases';
import { type Folded, isCapital, type Token, tokensOf } from './tokens';
import type { Piece } from './types';
import { unlistedCue } from './unlisted';
import { unlistedFinalCue } from './unlisted-final';
import { firstVerb } from './verbs';

/** A sentence with its tokens, which are named by their index in it, and the cues among them. */
export interface Sentence {
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly cues: readonly Found<CueForm>[];
  /** The tables of which a phrase may begin somewhere in it, a bit each. */
  readonly begins: number;
  /** Whether a time may begin somewhere in it. */
  readonly times: boolean;
  /** Its tokens that are quotations. */
  readonly quotations: readonly Token[];
}

/** A sentence made ready for the rules. */
export interface Line extends Sentence {
  /** Where the clause of each cue begins. */
  readonly starts: readonly number[];
  readonly joints: readonly Joint[];
}

export interface Source extends Folded {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

/** Between the halves of a cue stand no more words than this. */
const SPLIT_REACH = 16;
/** A noun with its verb and a comma is no longer. */
const LEAD_REACH = 6;
/** Whoever is asked is named in no more words than this. */
const ASKED_REACH = 12;
const POSSESSIVE = /['\u2019]s$/u;
const LONGEST_DATELINE = 80;
/** A place in capitals or an agency in brackets, and a dash. */
const DATELINE =
  /^(?:[A-Z][A-Z .'/-]{2,30}(?:, ?[\w .,]{1,24})?(?: ?\([^()]{2,30}\))?|[A-Z][\w .,'-]{2,40}\([A-Z][^()]{1,28}\)) ?[-\u2013\u2014]{1,2} /u;
/** Longer sentences are none: they are read in pieces, so that no rule takes more than linear time. */
const MOST_TOKENS = 400;

/** The sentences of a text with their tokens and cues, in order. */
export function linesOf(source: Source, lexicon: Lexicon): Line[] {
  const lines: Line[] = [];
  const outer = source.quotations.filter(({ depth }) => depth === 0);
  let read = 0;
  let next = 0;
  for (const [block, bounds] of source.blocks.entries()) {
    while ((outer[next]?.end ?? Infinity) <= bounds.start) next++;
    const near = overlapping(outer, next, bounds);
    for (const sentence of splitSentences(source.text, bounds, near)) {
      const from = pastDateline(source.text, sentence, bounds.start);
      const tokens = tokensIn(source, { start: Math.max(from, read), end: sentence.end, near }, lexicon);
      read = Math.max(read, tokens.at(-1)?.end ?? 0);
      for (const piece of inPieces(tokens)) lines.push(lineOf(block, piece, lexicon));
    }
  }
  return lines;
}

/** The tokens of a sentence, in pieces where it is too long to be one. */
function inPieces(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= MOST_TOKENS) return tokens.length === 0 ? [] : [tokens];
  const pieces: Token[][] = [];
  for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
    pieces.push(tokens.slice(from, from + MOST_TOKENS));
  }
  return pieces;
}

/** Where a sentence begins behind the place and agency that head it: "LONDON, Oct 3 (Reuters) - ". */
function pastDateline(text: string, { start, end }: Span, block: number): number {
  if (start > block || !isCapital(text.charCodeAt(start))) return start;
  const head = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)));
  return start + (head?.[0].length ?? 0);
}

/** The tokens of a sentence; those of the marks in it that hold words spoken count as one. */
function tokensIn(
  source: Folded,
  { near, start, end }: Span & { readonly near: readonly Quotation[] },
  lexicon: Lexicon,
): Token[] {
  if (start >= end) return [];
  if (near.length === 0) return tokensOf(source, { start, end, quotations: near }, lexicon.words);
  const span = { start, end };
  const inside = overlapping(near, firstEndingPast(near, start), span);
  const titles = new Set(inside.filter((one) => isTitle(source, { span, quotation: one }, lexicon)));
  const quotations = inside.filter(
    (one) => titles.has(one) || !isEmphasis(source, { span, quotation: one }, lexicon),
  );
  return tokensOf(source, { start, end, quotations, titles }, lexicon.words);
}

/** The index of the first quotation that ends past an offset: they stand in order and apart. */
function firstEndingPast(near: readonly Quotation[], offset: number): number {
  let [low, high] = [0, near.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((near[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineOf(block: number, tokens: readonly Token[], lexicon: Lexicon): Line {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const quotations: Token[] = [];
  let begins = 0;
  let ways = 0;
  for (const token of tokens) {
    begins |= token.word.begins;
    ways |= token.word.times;
    if (token.quotation !== null) quotations.push(token);
  }
  const cues = cuesOf(tokens, lexicon);
  const times = ways !== 0;
  const starts: number[] = [];
  const joints: Joint[] = [];
  const line = { block, span, tokens, cues, begins, times, quotations, starts, joints };
  for (const at of cues.keys()) starts.push(clauseStart(line, at, lexicon));
  for (const joint of jointsOf(line, starts, lexicon)) joints.push(joint);
  return line;
}

function overlapping(outer: readonly Quotation[], from: number, { end }: Span): Quotation[] {
  let to = from;
  while ((outer[to]?.start ?? Infinity) < end) to++;
  return outer.slice(from, to);
}

function cuesOf(tokens: readonly Token[], lexicon: Lexicon): Found<CueForm>[] {
  const cues: Found<CueForm>[] = [];
  let lead = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (lead <= index) lead = nextLead(tokens, index + 1, lexicon);
    const found = cueAt(tokens, { index, lead }, lexicon);
    if (found === null) continue;
    const cue = found.value === null ? null : { ...found, value: found.value };
    if (cue !== null && isVerb(tokens, cue, lexicon)) cues.push(cue);
    index = found.to - 1;
  }
  return cues;
}

/** The cue that begins at a token: of the table, in two halves, or known by its place alone. */
function cueAt(
  tokens: readonly Token[],
  { index, lead }: { readonly index: number; readonly lead: number },
  lexicon: Lexicon,
): Found<CueForm | null> | null {
  const listed = lexicon.cues.at(tokens, index) ?? splitCueAt(tokens, index, lexicon);
  if (listed !== null) return listed;
  if (lexicon.order === 'verb-middle') return unlistedCue(tokens, index, lexicon);
  return lead - index <= LEAD_REACH ? unlistedFinalCue(tokens, index, lexicon) : null;
}

/** The next word that may lead over to what is said: "that" or a colon. */
function nextLead(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.norm !== ':' && !isExactly(lexicon.that, tokens[at])) at++;
  return at < tokens.length ? at : Infinity;
}

/** "Accused of … made": the verb stands at the end of the clause. */
function splitCueAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Found<CueForm> | null {
  const head = lexicon.splitCues.at(tokens, from);
  if (head === null) return null;
  for (let at = head.to + 1; at < tokens.length && at < head.to + SPLIT_REACH; at++) {
    if (tokens[at]?.kind === 'sign') return null;
    const verb = head.value.at(tokens, at);
    if (verb !== null) return { ...verb, from };
  }
  return null;
}

/** A word behind an article is a noun; a participle without its "is" is a verb only where the clause ends with it. */
function isVerb(
  tokens: readonly Token[],
  { from, to, value: cue }: Found<CueForm>,
  lexicon: Lexicon,
): boolean {
  if (isNegated(tokens, from, lexicon) || lacksAsked(tokens, { from, to, value: cue }, lexicon)) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (lexicon.order !== 'verb-final')
    return !isNoun(tokens, { from, to }, lexicon) && (cue.passive || !isPassive(tokens, from, lexicon));
  if (cue.plural !== null || cue.passive || next?.kind !== 'word') return true;
  return (
    isExactly(lexicon.and | lexicon.that | lexicon.thatOfDemand, next) ||
    (cue.bare && endsName(before, lexicon))
  );
}

/** Whether a verb asks something of nobody: "of the government" stands a few words before it and in its clause. */
function lacksAsked(
  tokens: readonly Token[],
  { from: verb, to, value: cue }: Found<CueForm>,
  lexicon: Lexicon,
): boolean {
  if (cue.asksOf === undefined) return false;
  if (cue.asksOf === 'if-bare' && isExactly(lexicon.that | lexicon.thatOfDemand, tokens[to])) return false;
  for (let at = verb - 2; at >= Math.max(0, verb - ASKED_REACH); at--) {
    if (isExactly(lexicon.of, tokens[at])) return false;
    if (tokens[at]?.kind !== 'word' || isExactly(lexicon.that, tokens[at])) return true;
  }
  return true;
}

/** Behind a name a participle is the verb of its clause; behind "this" or "by" it is a noun. */
const endsName = (before: Token | undefined, lexicon: Lexicon): boolean =>
  before?.kind === 'word' &&
  !isOneOf(lexicon.adjuncts | lexicon.demonstratives | lexicon.and | lexicon.objectMarkers, before);

/** "The claims", "seen reports about": a word that is a noun as well is one behind a verb or before a preposition. */
function isNoun(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  const before = tokens[from - 1];
  if (isExactly(lexicon.nounBefore, before) || POSSESSIVE.test(before?.norm ?? '')) return true;
  if (!isExactly(lexicon.alsoNouns, tokens[from])) return false;
  const isObject = isParticiple(before) || firstVerb(tokens, { from: from - 1, to: from }, lexicon) !== null;
  return isObject || isExactly(lexicon.roleLinks | lexicon.nounBefore, tokens[to]);
}

/** "Seen", "denied", "denying": the verb of an object, unless a capital shows a name. */
const isParticiple = (token: Token | undefined): boolean =>
  token?.capital === false && /^(?:seen|heard|read|made|[a-z]{2,}(?:ed|ing|ies))$/u.test(token.norm);

/** "Was told", "has also been accused": what is done to the subject. A participle in "-ing" is not. */
function isPassive(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  if (isExactly(lexicon.adjunctEnding, tokens[from])) return false;
  const before = isExactly(lexicon.adjuncts, tokens[from - 1]) ? [from - 1, from - 2] : [from - 1];
  return before.some((at) => isExactly(lexicon.passiveBefore, tokens[at]));
}

/** "Did not say": a negation a few words before, in the same clause. */
function isNegated(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (isExactly(lexicon.negations, tokens[at])) return true;
    if (isExactly(lexicon.and, tokens[at]) || tokens[at]?.kind === 'sign') return false;
  }
  return false;
}
