import { splitBlocks } from '../blocks';
import { type DateExpression, datesIn } from '../dates';
import type { Medium } from '../lang/types';
import { type Span, splitSentences } from '../sentences';
import { endsClause } from './clauses';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import { pastName } from './phrase-end';
import type { Story } from './resolve';
import type { Token } from './tokens';
import type { Piece, Raw } from './types';

/** A statement has a subject and a verb at least. */
const LEAST_TOKENS = 4;
const PAUSE = new Set(['\u060c', ',']);
const EDGE = /^[\s\u200c,.\u060c\u061b;:]$/u;
const MARK = /^[!?\u061f]$/u;

/** When and by what medium it was said, as the words around the cue name them. */
export function circumstances(
  raw: Raw,
  line: Line | undefined,
  { story, publishedOn }: { story: Story; publishedOn: string | undefined },
): { medium: Medium | null; date: DateExpression | null } {
  if (line === undefined || raw.around === null) return { medium: null, date: null };
  const { from, to } = raw.around;
  return {
    medium: mediumIn(line, { from, to }, story.lexicon),
    date: dateIn(line, { from, to }, publishedOn),
  };
}

/** A day says more than "recently" before it. */
function dateIn(line: Line, { from, to }: Piece, publishedOn: string | undefined): DateExpression | null {
  if (!line.times) return null;
  const dates = datesIn(outsideNames(line, { from, to }), publishedOn === undefined ? {} : { publishedOn });
  return dates.find(({ edtf }) => edtf !== null) ?? dates[0] ?? null;
}

/** The tokens that stand in no name: a paper called "Today" says nothing of when. */
function outsideNames({ tokens }: Line, { from, to }: Piece): Token[] {
  const outside: Token[] = [];
  let at = from;
  while (at < to) {
    const past = pastName(tokens, { from: at, to });
    const token = tokens[at];
    if (past === at && token !== undefined) outside.push(token);
    at = Math.max(past, at + 1);
  }
  return outside;
}

function mediumIn({ tokens, begins }: Line, { from, to }: Piece, { media }: Lexicon): Medium | null {
  if ((begins & media.bit) === 0) return null;
  let medium: Medium | null = null;
  for (let at = from; at < to; at++) medium = media.at(tokens, at)?.value ?? medium;
  return medium;
}

/**
 * The statements an utterance holds: the sentences of a quotation; in reported speech the clauses that "and" joins,
 * where each has a verb of its own.
 */
export function partsOf(
  text: string,
  raw: Raw,
  { line, lexicon }: { line: Line | undefined; lexicon: Lexicon },
): Span[] {
  const spans = raw.mode === 'direct' ? sentencesIn(text, raw) : clausesIn(raw, line, lexicon);
  const parts = spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
  return parts.length > 0 ? parts : [{ start: raw.start, end: raw.end }];
}

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  return splitBlocks(words)
    .flatMap((block) => splitSentences(words, block, []))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

function clausesIn(raw: Raw, line: Line | undefined, lexicon: Lexicon): Span[] {
  if (line === undefined || lexicon.order !== 'verb-final') return [raw];
  const spans: Span[] = [];
  let start = raw.start;
  let first = line.tokens.findIndex((token) => token.start >= raw.start);
  const last = line.tokens.findLastIndex((token) => token.end <= raw.end);
  for (let at = first + LEAST_TOKENS; at <= last - LEAST_TOKENS; at++) {
    const token = line.tokens[at];
    if (token === undefined || at - first < LEAST_TOKENS || !joins(line, { from: first, to: at }, lexicon))
      continue;
    if (!endsClause(line, at - 1, lexicon) || !endsClause(line, last, lexicon)) continue;
    spans.push({ start, end: token.start });
    start = token.end;
    first = at + 1;
  }
  return [...spans, { start, end: raw.end }];
}

/** Whether clauses meet here: at "and", or at a comma behind a main clause ("there is no light, water is short"). */
function joins({ tokens }: Line, { from, to: at }: Piece, lexicon: Lexicon): boolean {
  if (isExactly(lexicon.and, tokens[at])) return true;
  if (!PAUSE.has(tokens[at]?.norm ?? '') || isExactly(lexicon.and, tokens[at + 1])) return false;
  if (isOneOf(lexicon.adjuncts, tokens[from]) || isOneOf(lexicon.adjuncts, tokens[at + 1])) return false;
  return !tokens.slice(from, at + 2).some((token) => isExactly(lexicon.that, token));
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && (EDGE.test(text.charAt(from)) || MARK.test(text.charAt(from)))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
