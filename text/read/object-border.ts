import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Phrases } from './phrases';
import type { Token } from './tokens';
import type { Piece } from './types';

/** Where an object begins that is a known name, and the subject stands right before it: "the minister America accused". */
export function objectNamed(
  tokens: readonly Token[],
  { from, to }: Piece,
  { lexicon, names }: { lexicon: Lexicon; names: readonly Phrases<true>[] },
): number | null {
  // "The presence of ISIS" is one object, and so may any two words be.
  if (isOneOf(lexicon.objectHeads, tokens[from])) return null;
  let head: number | null = null;
  for (let at = from + 1; at < to; at++) {
    if (isOneOf(lexicon.objectHeads, tokens[at])) head ??= at;
    if (at === from + 1) continue;
    if (isMarked(tokens, at, { lexicon, names })) return head ?? at;
    if (isOneOf(lexicon.adjuncts | lexicon.and | lexicon.that, tokens[at])) return null;
  }
  return null;
}

/** Whether a known name begins at a token and has its object marker right behind it. */
function isMarked(
  tokens: readonly Token[],
  at: number,
  { lexicon, names }: { lexicon: Lexicon; names: readonly Phrases<true>[] },
): boolean {
  for (const table of names) {
    const name = table.at(tokens, at);
    if (name !== null && isExactly(lexicon.objectMarkers, tokens[name.to])) return true;
  }
  return false;
}

/** An object marker behind the phrase makes it the object, unless another phrase begins between or it is an office. */
export function isObject(
  tokens: readonly Token[],
  { from, to }: Piece,
  { piece, lexicon }: { piece: Piece; lexicon: Lexicon },
): boolean {
  for (let at = to; at < piece.to; at++) {
    if (isExactly(lexicon.demonstratives | lexicon.that, tokens[at])) return false;
    if (isExactly(lexicon.objectMarkers, tokens[at]))
      return at === to || lexicon.roles.at(tokens, from) === null;
  }
  return false;
}

/** Where an office, body or country ends that stands right before its object: "the court the request (refused)". */
export function beforeObject(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): number | null {
  const country = lexicon.collectives.at(tokens, from);
  if (country !== null) return country.to < to ? country.to : null;
  if (lexicon.roles.at(tokens, from) === null && !isOneOf(lexicon.bodies, tokens[from])) return null;
  for (let at = from + 1; at < to; at++) if (isOneOf(lexicon.objectHeads, tokens[at])) return at;
  return null;
}
