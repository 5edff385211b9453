import type { CueForm } from '../lang/types';
import { isExactly, type Lexicon } from './lexicon';
import type { Found } from './phrases';
import type { Token } from './tokens';
import type { Piece } from './types';

/** A saying that no table lists, taken for one by where it stands. */
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
const PAUSE = new Set(['\u060c', ',']);
const END = new Set(['\u060c', ',', '\u061b', '.', '!', '\u061f', '\u06d4', ')', '\u00bb', '"']);
/** A clause whose verb stands last is seldom longer, from its subject to its verb. */
const REACH = 24;
/** Who says "we" reports nobody. */
const THIRD = /\u062f$/u;
/** With the ending of "a" or of the plural a word before a verb is its object, and "that" goes on with it. */
const OBJECT = /(?:\u06cc|\u0647\u0627)$/u;

/**
 * A saying nobody listed in a language whose verbs stand last: a bare noun with the verb that carries it ("emphasis
 * made") or a verb of the present, before "that" with a clause that says how things are, or before a colon. Nouns
 * that carry no saying ("effort made that …") stand so too, most with what should be; the table names the others.
 */
export function unlistedFinalCue(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Found<CueForm> | null {
  if (lexicon.carriers.beginnings.size === 0 || at === 0 || tokens[at]?.kind !== 'word') return null;
  const verb = carriedVerb(tokens, at, lexicon) ?? presentVerb(tokens, at, lexicon);
  if (verb === null || !introduces(tokens, verb.to, lexicon) || hasObject(tokens, at, lexicon)) return null;
  return { from: at, to: verb.to, value: { ...UNLISTED, plural: verb.plural } };
}

interface Verb {
  readonly to: number;
  readonly plural: boolean | null;
}

/** A noun by itself, and its verb right behind it. */
function carriedVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): Verb | null {
  const carrier = lexicon.carriers.at(tokens, at + 1);
  if (carrier === null || !mayCarry(tokens, at, lexicon)) return null;
  return { to: carrier.to, plural: carrier.value.plural };
}

function mayCarry(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = tokens[at];
  const { adjuncts, demonstratives, determiners, that, and, objectMarkers, notUnlisted } = lexicon;
  const none = adjuncts | demonstratives | determiners | that | and | objectMarkers | notUnlisted;
  if (noun === undefined || isExactly(none, noun) || OBJECT.test(noun.norm)) return false;
  // "To the knowledge brought": the noun belongs to the preposition.
  const isGoverned = isExactly(lexicon.prepositions | objectMarkers, tokens[at - 1]);
  return !isGoverned && lexicon.pronouns.at(tokens, at) === null;
}

/** "They suppose": a verb of the present by its prefix, by itself. */
function presentVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): Verb | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isApart = isExactly(lexicon.finitePrefix, token) && isExactly(lexicon.finiteBehindPrefix, next);
  const last = isApart ? next : isExactly(lexicon.finiteAlone, token) ? token : undefined;
  if (last === undefined || !THIRD.test(last.norm) || isExactly(lexicon.notUnlisted, last)) return null;
  if (lexicon.finite.at(tokens, at) !== null || isExactly(lexicon.prepositions, tokens[at - 1])) return null;
  return { to: isApart ? at + 2 : at + 1, plural: last.norm.endsWith('\u0646\u062f') };
}

/** Whether "that" with a clause stands behind the verb, or a colon. */
function introduces(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  if (tokens[to]?.norm === ':') return true;
  const that = PAUSE.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  if (!isExactly(lexicon.that, tokens[that])) return false;
  const clause = { from: that + 1, to: tokens.length };
  return !isExactly(lexicon.questions, tokens[clause.from]) && !isWished(tokens, clause, lexicon);
}

/** Whether a clause says what should be: "that he go", but not "that he must go". */
export function isWished(tokens: readonly Token[], { from, to }: Piece, lexicon: Lexicon): boolean {
  let last = to - 1;
  while (last > from && END.has(tokens[last]?.norm ?? '')) last--;
  if (!isExactly(lexicon.subjunctive, tokens[last]) || isExactly(lexicon.finitePrefix, tokens[last - 1]))
    return false;
  for (let at = from; at < last; at++) if (isExactly(lexicon.modals, tokens[at])) return false;
  return true;
}

/** Whether the clause has an object of its own, with which "that" goes on: "passed a law that …". */
function hasObject(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  const { adjuncts, and, articles } = lexicon;
  if (isExactly(and, tokens[verb - 1])) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || isExactly(lexicon.that, token)) return false;
    if (isExactly(lexicon.objectMarkers, token)) return true;
    const isBehindNoun = tokens[at - 1]?.kind === 'word' && !isExactly(adjuncts | and, tokens[at - 1]);
    if (isBehindNoun && isExactly(articles, token)) return true;
  }
  return false;
}
