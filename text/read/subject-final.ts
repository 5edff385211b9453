import { endsVerb } from './clauses';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { beforeObject, isObject, objectNamed } from './object-border';
import { isAdjunct, phraseEnd, timeAt } from './phrase-end';
import type { Found } from './phrases';
import type { Token } from './tokens';
import type { Piece, Subject } from './types';

const COMMA = new Set(['\u060c', ',', '\u061b', ';', ':', '-', '\u2013', '\u2014']);

/**
 * The subject of a clause in a language whose verb stands last, sought in the tokens before the verb: the first
 * noun phrase that no preposition opens, with the role that stands beside it behind a comma.
 */
export function subjectBeforeVerb(line: Line, span: Piece, lexicon: Lexicon): Subject | null {
  const { tokens } = line;
  let first: Phrase | null = null;
  let isDone = false;
  let from = skipTopic(tokens, span);
  for (;;) {
    const piece = firstPiece(tokens, from, span.to);
    if (piece === null) return first;
    from = piece.to + 1;
    const phrase = nounPhrase(tokens, piece, lexicon);
    if (phrase === null || (first !== null && phrase.included)) continue;
    if (first !== null && !isDone) return withApposition(tokens, [first, phrase], lexicon);
    if (phrase.pronoun !== null) return phrase;
    first = phrase;
    isDone = hasOwnVerb(tokens, { from: phrase.to, to: piece.to }, lexicon);
  }
}

/** Whether the words behind a noun phrase end with a verb of its own: "while the talks go on, sources say". */
function hasOwnVerb(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (isExactly(lexicon.that, tokens[at])) return false;
  return (
    from < to && !isExactly(lexicon.participleEnding, tokens[to - 1]) && endsVerb(tokens, to - 1, lexicon)
  );
}

/** A headline may name its topic before a colon. */
function skipTopic(tokens: readonly Token[], { from, to }: Piece): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.norm === ':') return at + 1;
  return from;
}

/** Past "but", "meanwhile" and the like at the head of a clause. */
export function skipOpeners(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const opener = lexicon.openers.at(tokens, at);
    if (opener !== null && opener.to <= to) at = opener.to;
    else if (token !== undefined && (COMMA.has(token.norm) || isOneOf(lexicon.that, token))) at++;
    else return at;
  }
  return at;
}

/** Past "but" and the like, and past "this" or "these words" where they mean a quotation. */
export function skipReference(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): number {
  const from = skipOpeners(tokens, piece, lexicon);
  if (!isExactly(lexicon.demonstratives, tokens[from])) return from;
  const marker = [from + 1, from + 2].find(
    (at) => at < piece.to - 1 && isExactly(lexicon.objectMarkers, tokens[at]),
  );
  return marker === undefined ? from : marker + 1;
}

/** The stretches between commas and quotations. */
export function piecesOf(tokens: readonly Token[], { from, to }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let piece = firstPiece(tokens, from, to);
  while (piece !== null) {
    pieces.push(piece);
    piece = firstPiece(tokens, piece.to + 1, to);
  }
  return pieces;
}

/** The first stretch without a comma or quotation from a token on, or null. */
function firstPiece(tokens: readonly Token[], from: number, to: number): Piece | null {
  let start = from;
  while (start < to && separates(tokens[start])) start++;
  let end = start;
  while (end < to && !separates(tokens[end])) end++;
  return start < end ? { from: start, to: end } : null;
}

const separates = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'quotation' || (token.kind === 'sign' && COMMA.has(token.norm));

export interface Phrase extends Subject {
  /** Whether "among them" stands before it. */
  readonly included: boolean;
}

/** The noun phrase a piece opens with, or null if it opens with an adverbial, is an object or ends with a verb. */
export function nounPhrase(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): Phrase | null {
  const opened = skipHead(tokens, piece, lexicon);
  if (isAside(tokens, { from: opened, to: piece.to }, lexicon)) return null;
  if (lexicon.according.at(tokens, opened) !== null) return null;
  const including = lexicon.including.at(tokens, opened);
  const included = including !== null;
  const from = including?.to ?? opened;
  const pronoun = lexicon.pronouns.at(tokens, from);
  if (pronoun !== null && pronoun.to <= piece.to)
    return { ...pronounPhrase(tokens, { pronoun, to: piece.to }, lexicon), included };
  if (from >= piece.to || isAdjunct(tokens, from, lexicon)) return null;
  const to = subjectEnd(tokens, { from, to: piece.to }, lexicon);
  return to === null ? null : splitRole(tokens, { from, to }, { included, lexicon });
}

/** A pronoun; of several words, with what belongs to them. "The official agency" is one by itself, and none. */
function pronounPhrase(
  tokens: readonly Token[],
  { pronoun, to: end }: { readonly pronoun: Found<{ readonly plural: boolean }>; readonly to: number },
  lexicon: Lexicon,
): Subject {
  const { from, to, value } = pronoun;
  if (to - from === 1) return { from, to, role: null, pronoun: value };
  const past = phraseEnd(tokens, { from: to - 1, to: end }, lexicon);
  return { from, to: past, role: null, pronoun: past > to && !lexicon.rolesLead ? null : value };
}

/** Where the subject ends that begins a piece: before its object, or with the noun phrase; null if that is no subject. */
function subjectEnd(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): number | null {
  const object = objectNamed(tokens, piece, { lexicon, names: [lexicon.collectives] });
  if (object !== null) return object;
  const phrase = { from: piece.from, to: phraseEnd(tokens, piece, lexicon) };
  if (endsWithVerb(tokens, phrase, lexicon)) return null;
  return isObject(tokens, phrase, { piece, lexicon }) ? beforeObject(tokens, phrase, lexicon) : phrase.to;
}

function endsWithVerb(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  if (isExactly(lexicon.participleEnding, tokens[to - 1])) return false;
  for (let at = to - 1; at > from && at > to - 4; at--) {
    if (lexicon.finite.at(tokens, at)?.to === to) return true;
  }
  return false;
}

/** "After the press reported it, …": a clause of its own, whose subject is nobody else's. */
function isAside(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  const opens = isExactly(lexicon.that, tokens[from - 1]);
  return opens && !isExactly(lexicon.that, tokens[from]) && to > from && endsVerb(tokens, to - 1, lexicon);
}

/** Past openers and times: "but a few months ago, too, …". */
function skipHead(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): number {
  const aside = lexicon.breaks.at(tokens, piece.from);
  const from = skipReference(tokens, { from: aside?.to ?? piece.from, to: piece.to }, lexicon);
  const at = skipTimes(tokens, from, lexicon);
  const also = lexicon.openers.at(tokens, at);
  // Behind a time only a single word: "after this" may go on to "after this statement".
  return at > piece.from && also !== null && also.to === at + 1 && also.to < piece.to ? also.to : at;
}

function skipTimes(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (;;) {
    const time = timeAt(tokens, at, lexicon);
    const number = at > from && tokens[at]?.kind === 'number';
    if (time === null && !number) return at;
    at = time?.to ?? at + 1;
  }
}

/** Past "a" and "some of the", which are no name. */
export function skipDeterminers(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): number {
  let at = from;
  while (
    at < to - 1 &&
    isExactly(lexicon.determiners | lexicon.genitives | lexicon.partitives | lexicon.of, tokens[at])
  )
    at++;
  return at;
}

/** A role behind a name is cut off it: "Muttaqi, acting head of the ministry", written without the comma. */
function splitRole(
  tokens: readonly Token[],
  { from, to }: Piece,
  { included, lexicon }: { included: boolean; lexicon: Lexicon },
): Phrase {
  const head = skipDeterminers(tokens, { from, to }, lexicon);
  if (
    lexicon.rolesLead &&
    lexicon.roles.at(tokens, head) === null &&
    !isOneOf(lexicon.bodies, tokens[head])
  ) {
    for (let at = head + 1; at < to; at++) {
      const before = tokens[at - 1];
      if (lexicon.roles.at(tokens, at) === null || isExactly(lexicon.and, before)) continue;
      return { from, to: at, role: { from: at, to }, pronoun: null, included };
    }
  }
  return { from, to, role: null, pronoun: null, included };
}

/** Persian and Arabic put the office first in its phrase, English may put it anywhere. */
function isRole(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  if (lexicon.rolesLead) return lexicon.roles.at(tokens, from) !== null;
  return tokens.slice(from, to).some((_token, at) => lexicon.roles.at(tokens, from + at) !== null);
}

/** Of two phrases side by side, the one that is a role describes the other. */
export function withApposition(
  tokens: readonly Token[],
  [one, other]: [Subject, Subject],
  lexicon: Lexicon,
): Subject {
  const oneIsRole = isRole(tokens, one, lexicon);
  const otherIsRole = isRole(tokens, other, lexicon);
  if (oneIsRole === otherIsRole || other.pronoun !== null) return one;
  return oneIsRole ? { ...other, role: one } : { ...one, role: other };
}
