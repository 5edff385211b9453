import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Found } from './phrases';
import type { Token } from './tokens';
import type { Piece } from './types';

/** A word of time; a month that is also a name ("اسد") only beside a number or another such word. */
export function timeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Found<true> | null {
  const time = lexicon.times.at(tokens, at);
  if (time !== null) return time;
  const month = lexicon.monthsLikeNames.at(tokens, at);
  if (month === null) return null;
  const dated = [tokens[at - 1], tokens[month.to]].some((token) => token?.kind === 'number');
  return dated || lexicon.times.at(tokens, at - 1) !== null ? month : null;
}

/** "For" right behind a role goes on with it: "minister for trade". */
const linksRole = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isExactly(lexicon.roleLinks, tokens[at]) && lexicon.roles.at(tokens, at - 1) !== null;

/** "Some of these": "of" behind a part, and "these" behind that, end nothing. */
function isPart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (isExactly(lexicon.of, tokens[at])) return isExactly(lexicon.partitives, tokens[at - 1]);
  const opens = isExactly(lexicon.demonstratives, tokens[at]);
  return opens && isExactly(lexicon.of, tokens[at - 1]) && isExactly(lexicon.partitives, tokens[at - 2]);
}

/** A preposition and the like; a word like "speaking", unless its capital shows a name within the sentence. */
export function isAdjunct(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  // "Both sides" opens a noun phrase, "both said" does not.
  const opensNoun = lexicon.nounOpeners.at(tokens, at) !== null && tokens[at + 1]?.kind === 'word';
  if (opensNoun && lexicon.cues.at(tokens, at + 1) === null) return false;
  if (isOneOf(lexicon.adjuncts, token)) return true;
  return isExactly(lexicon.adjunctEnding, token) && (at === 0 || token?.capital !== true);
}

/** The mark that closes a name which another opens. */
const CLOSING = new Map([
  ['\u00ab', '\u00bb'],
  ['\u201c', '\u201d'],
  ['"', '"'],
]);
/** A name in marks has no more words. */
const LONGEST_NAME = 10;

/** Past the name in marks that begins at a token, whatever its words are: the paper "Eight in the Morning". */
export function pastName(tokens: readonly Token[], { from, to }: Piece): number {
  const token = tokens[from];
  const closing = token?.kind === 'sign' ? CLOSING.get(token.norm) : undefined;
  if (closing === undefined) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAME); at++) {
    if (tokens[at]?.norm === closing) return at + 1;
  }
  return from;
}

/** Where a noun phrase stops: at a preposition, a time, a number, a relative clause, an object that begins. */
export function phraseEnd(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): number {
  let at = Math.max(from + 1, pastName(tokens, { from, to }));
  while (at < to) {
    const past = pastName(tokens, { from: at, to });
    if (past === at && endsPhrase(tokens, at, lexicon) && !isOfThis(tokens, { from: at, to }, lexicon))
      return at;
    at = Math.max(past, at + 1);
  }
  return to;
}

/** "Spokesman of this ministry": "this" goes on with the phrase where no object follows and it is no "this week". */
function isOfThis(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  if (lexicon.order !== 'verb-final' || !isExactly(lexicon.genitives, tokens[from])) return false;
  if (from + 1 >= to || timeAt(tokens, from + 1, lexicon) !== null) return false;
  const marker = tokens.slice(from, to).findIndex((token) => isExactly(lexicon.objectMarkers, token));
  // "The members of this board this report denied": the object begins at the last.
  const another = tokens.slice(from + 1, from + marker).some((token) => isExactly(lexicon.genitives, token));
  return marker === -1 || another;
}

function endsPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.norm === '(') return true;
  if (token.kind === 'number') return lexicon.order !== 'verb-middle' || isName(tokens, at - 1, lexicon);
  if (linksRole(tokens, at, lexicon) || isPart(tokens, at, lexicon)) return false;
  if (isExactly(lexicon.objectMarkers | lexicon.demonstratives | lexicon.that, token)) return true;
  return isAdjunct(tokens, at, lexicon) || timeAt(tokens, at, lexicon) !== null;
}

/** A word with a capital that is no article: behind it a number is an age or a date. */
const isName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.capital === true && lexicon.nounOpeners.at(tokens, at) === null;
