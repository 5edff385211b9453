import { isExactly, type Lexicon } from './lexicon';
import type { Token } from './tokens';
import type { Piece } from './types';

const PAST = /[a-z]{2}ed$/u;

/** "Titled", "known": what somebody or something is called or done to, unless a capital shows a name. */
export const isPastParticiple = (token: Token | undefined, { participles }: Lexicon): boolean =>
  token?.capital === false && (PAST.test(token.norm) || isExactly(participles, token));

/** Whether a finite verb stands among these tokens. */
export function holdsVerb(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): boolean {
  return firstVerb(tokens, piece, lexicon) !== null;
}

/** The first finite verb among these tokens: one of the table, or a past in "-ed" that is no name like "Ahmed". */
export function firstVerb(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const isPast = token?.capital === false && PAST.test(token.norm);
    if (isPast || lexicon.finite.at(tokens, at) !== null) return at;
  }
  return null;
}
