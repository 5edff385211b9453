import type { Quotation } from '../marks';
import type { Span } from '../sentences';
import { endsVerb } from './clauses';
import { isExactly, type Lexicon } from './lexicon';
import { type Folded, tokensOf } from './tokens';

/** Quotation marks around no more words than this stand for emphasis or a name unless a cue introduces them. */
const EMPHASIS_WORDS = 3;
/** Names of bodies and works are longer; they show by the verb they lack, where verbs stand last. */
const NAME_WORDS = 6;
const LONGEST_EMPHASIS = 60;
const LONGEST_TITLE = 150;
/** The words that announce a title are no longer. */
const REACH = 16;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c'\u2019-]*/gu;
const SPOKEN = /[.!?\u061f,\u060c]\s*$/u;

/** Whether the words before the marks say that a title or name stands in them: "a report titled …". */
export function isTitle(
  { folded }: Folded,
  { span, quotation }: { span: Span; quotation: Quotation },
  { naming }: Lexicon,
): boolean {
  const { start, innerStart, innerEnd } = quotation;
  if (naming === null || innerEnd - innerStart > LONGEST_TITLE) return false;
  return naming.test(folded.slice(Math.max(span.start, start - REACH), start));
}

/** Few words in marks, unless a colon or comma before them or a full stop inside shows them to be spoken. */
export function isEmphasis(
  source: Folded,
  { span, quotation }: { span: Span; quotation: Quotation },
  lexicon: Lexicon,
): boolean {
  const { start, end, innerStart, innerEnd } = quotation;
  if (innerEnd - innerStart > LONGEST_EMPHASIS) return false;
  const inner = source.text.slice(innerStart, innerEnd);
  const before = source.text.slice(Math.max(span.start, start - 8), start).trimEnd();
  if (SPOKEN.test(inner) || /[:\u061b]$/u.test(before)) return false;
  const words = inner.match(WORD)?.length ?? 0;
  if (words <= NAME_WORDS && isName(source, quotation, lexicon)) return true;
  if (start === span.start && /^[,\u060c]/u.test(source.text.slice(end, end + 1))) return false;
  return words <= EMPHASIS_WORDS && !/[,\u060c]$/u.test(before);
}

/** Whether what stands in the marks ends with no verb, right before which a clause goes on: "«The Front» says …". */
function isName(source: Folded, { end, innerStart, innerEnd }: Quotation, lexicon: Lexicon): boolean {
  if (lexicon.order !== 'verb-final' || !/^ ?[\p{L}(]/u.test(source.text.slice(end, end + 2))) return false;
  const inner = tokensOf(source, { start: innerStart, end: innerEnd, quotations: [] }, lexicon.words);
  const isSpeech = inner.some((token) => isExactly(lexicon.firstPerson, token));
  return !isSpeech && !endsVerb(inner, inner.length - 1, lexicon);
}
