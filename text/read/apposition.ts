import { isExactly, type Lexicon } from './lexicon';
import type { Token } from './tokens';
import type { Piece, Subject } from './types';

/**
 * Of two noun phrases with a comma between, who is meant and what he is: "the coach, Marco Ruiz", "Marco Ruiz, a
 * coach". Two that both only describe are one person, named by the first; two names are two, and the nearer speaks.
 */
export function apposed(
  tokens: readonly Token[],
  [first, second]: readonly [Subject, Subject],
  lexicon: Lexicon,
): Subject {
  const [one, other] = [describes(tokens, first, lexicon), describes(tokens, second, lexicon)];
  if (second.pronoun !== null) return second;
  if (one && !other) return { ...second, role: first };
  if (other) return { ...first, role: second };
  return second;
}

/** Whether a phrase says what somebody is: a role without the name behind it, or words with no name among them. */
export function describes(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  let isNamed = false;
  for (let at = from; at < to; at++) {
    const isRole = lexicon.roles.at(tokens, at) !== null;
    if (isRole && !isPartOfName(tokens, at + 1, to)) return true;
    const isArticle = at === from && lexicon.nounOpeners.at(tokens, at) !== null;
    isNamed ||= tokens[at]?.capital === true && !isArticle;
  }
  return !isNamed || isIndefinite(tokens, from, lexicon);
}

/** Whether a phrase has somebody's role in it, with the name or without. */
export function holdsRole(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    if (lexicon.roles.at(tokens, at) !== null || isExactly(lexicon.titles, tokens[at])) return true;
  }
  return false;
}

/** "Governor Beth": a role right before a name is its title. */
const isPartOfName = (tokens: readonly Token[], at: number, to: number): boolean =>
  at < to && tokens[at]?.capital === true;

/** "A professor at Leeds" names nobody, though a name stands in it. */
const isIndefinite = (tokens: readonly Token[], at: number, { nounOpeners }: Lexicon): boolean =>
  nounOpeners.at(tokens, at) !== null && tokens[at]?.capital === false;
