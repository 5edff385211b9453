import type { CueForm } from '../lang/types';
import { isExactly, type Lexicon } from './lexicon';
import type { Found } from './phrases';
import type { Token } from './tokens';

/** A verb that no table lists, taken for one of saying by where it stands. */
const UNLISTED: CueForm = {
  form: '',
  kind: 'say',
  act: 'assertion',
  bare: false,
  passive: false,
  hedge: false,
  plural: null,
  unlisted: true,
};
/** Between a quotation and its verb stand no more words than a name has. */
const REACH = 6;

/**
 * A verb of saying nobody listed, in a language whose verbs show by their ending: behind a name or pronoun and before
 * "that" with a clause ("the envoy divulged that the …"), or right behind a quotation ("…," he shrugged). Verbs of knowing, deciding and making sure stand so too; the table names them.
 */
export function unlistedCue(tokens: readonly Token[], at: number, lexicon: Lexicon): Found<CueForm> | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital || lexicon.order !== 'verb-middle')
    return null;
  if (!isExactly(lexicon.unlisted, token) || isExactly(lexicon.notUnlisted, token)) return null;
  const isCue = isBeforeThat(tokens, at, lexicon) || isBehindQuotation(tokens, at, lexicon);
  return isCue ? { from: at, to: at + 1, value: UNLISTED } : null;
}

function isBeforeThat(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!isExactly(lexicon.that, tokens[at + 1]) || !opensNoun(tokens, at + 2, lexicon)) return false;
  if (isExactly(lexicon.adjunctEnding, tokens[at])) return tokens[at - 1]?.norm === ',';
  return endsName(tokens, at, lexicon) && !isExactly(lexicon.passiveBefore, tokens[at - 1]);
}

function isBehindQuotation(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  const isLast = next === undefined || next.kind === 'sign' || isExactly(lexicon.adjuncts, next);
  if (!isLast || isExactly(lexicon.adjunctEnding, tokens[at]) || !endsName(tokens, at, lexicon)) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const kind = tokens[before]?.kind;
    if (kind !== 'word') return kind === 'quotation';
  }
  return false;
}

/** Whether somebody's name, role or a pronoun stands right before. */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isNamed = before.capital && lexicon.nounOpeners.at(tokens, at - 1) === null;
  return isNamed || lexicon.pronouns.at(tokens, at - 1) !== null || lexicon.roles.at(tokens, at - 1) !== null;
}

const opensNoun = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.capital === true ||
  lexicon.nounOpeners.at(tokens, at) !== null ||
  lexicon.pronouns.at(tokens, at) !== null;
