import { fold } from '../fold';
import type { Quotation } from '../marks';
import type { Span } from '../sentences';
import { scanEnd } from './scan';
import { PLAIN_WORDS, type Vocabulary, type Word } from './vocabulary';

/** A word, number, sign or whole quotation of one sentence. */
export interface Token extends Span {
  /** Folded, without vowel marks, tatweel and hamza: what tables are asked with. */
  readonly norm: string;
  readonly kind: Word['kind'];
  readonly word: Word;
  readonly quotation: Quotation | null;
  /** Whether it begins with A to Z: a name, or the first word of a sentence. */
  readonly capital: boolean;
}

/** A text and its fold, of one length; the fold is made once for all who read it. */
export interface Folded {
  readonly text: string;
  readonly folded: string;
}

const QUOTATION: Word = { norm: '""', kind: 'quotation', classes: 0, bare: 0, begins: 0, times: 0 };
const QUOTED = {
  norm: QUOTATION.norm,
  kind: QUOTATION.kind,
  word: QUOTATION,
  quotation: null,
  capital: false,
};

/**
 * The tokens of a stretch of text. Each of the given quotations is one token, whatever it holds, and its marks
 * are part of it.
 */
export function tokensOf(
  source: Folded,
  { start, end, quotations }: Span & { readonly quotations: readonly Quotation[] },
  vocabulary: Vocabulary,
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const quotation of quotations) {
    if (quotation.start < from || quotation.start >= end) continue;
    addWords(tokens, source, { start: from, end: quotation.start, vocabulary });
    tokens.push({ start: quotation.start, end: quotation.end, ...QUOTED, quotation });
    from = quotation.end;
  }
  addWords(tokens, source, { start: from, end, vocabulary });
  return tokens;
}

/** The tokens of a text by itself, with no table to ask about them. */
export const wordsIn = (text: string): Token[] =>
  tokensOf({ text, folded: fold(text) }, { start: 0, end: text.length, quotations: [] }, PLAIN_WORDS);

function addWords(
  tokens: Token[],
  { text, folded }: Folded,
  { start, end, vocabulary }: Span & { readonly vocabulary: Vocabulary },
): void {
  let at = start;
  while (at < end) {
    const past = scanEnd(folded, at, end);
    const word = past > at ? vocabulary.wordOf(folded.slice(at, past)) : null;
    if (word !== null && word.norm !== '') {
      const unit = text.charCodeAt(at);
      const capital = unit >= 65 && unit <= 90;
      tokens.push({ start: at, end: past, norm: word.norm, kind: word.kind, word, quotation: null, capital });
    }
    at = past > at ? past : at + 1;
  }
}
