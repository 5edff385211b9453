import { fold } from '../fold';
import type { Quotation } from '../marks';
import type { Span } from '../sentences';
import { scanEnd } from './scan';
import { PLAIN_WORDS, type Vocabulary, Word } from './vocabulary';

/**
 * A word, number, sign or whole quotation of one sentence. A text has more of these than of anything else, so each
 * holds no more than its place and leaves the rest to its word: all of them have to be made, and moved in memory.
 */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  readonly word: Word;

  constructor({ start, end }: Span, word: Word) {
    this.start = start;
    this.end = end;
    this.word = word;
  }

  /** Folded, without vowel marks, tatweel and hamza: what tables are asked with. */
  get norm(): string {
    return this.word.norm;
  }

  get kind(): Word['kind'] {
    return this.word.kind;
  }

  get quotation(): Quotation | null {
    return this.word.quotation;
  }

  /** Whether it begins with A to Z: a name, or the first word of a sentence. */
  get capital(): boolean {
    return this.word.capital;
  }
}

/** A text and its fold, of one length; the fold is made once for all who read it. */
export interface Folded {
  readonly text: string;
  readonly folded: string;
}

interface Stretch extends Span {
  readonly quotations: readonly Quotation[];
  /** Those of the quotations that hold a title. */
  readonly titles?: ReadonlySet<Quotation>;
}

/**
 * The tokens of a stretch of text. Each of the given quotations is one token, whatever it holds, and its marks
 * are part of it; those that are titles are a word like others, and nothing that somebody says.
 */
export function tokensOf(
  source: Folded,
  { start, end, quotations, titles }: Stretch,
  vocabulary: Vocabulary,
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const quotation of quotations) {
    if (quotation.start < from || quotation.start >= end) continue;
    addWords(tokens, source, { start: from, end: quotation.start, vocabulary });
    tokens.push(new Token(quotation, titles?.has(quotation) ? TITLE : wordOf(quotation)));
    from = quotation.end;
  }
  addWords(tokens, source, { start: from, end, vocabulary });
  return tokens;
}

/** The tokens of a text by itself, with no table to ask about them. */
export const wordsIn = (text: string): Token[] =>
  tokensOf({ text, folded: fold(text) }, { start: 0, end: text.length, quotations: [] }, PLAIN_WORDS);

const TITLE = new Word({ folded: '""', norm: '""', kind: 'word', capital: true });

/** A quotation as one word, of no class. */
const wordOf = (quotation: Quotation): Word =>
  new Word({ folded: '""', norm: '""', kind: 'quotation', quotation });

/** A to Z */
export const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

function addWords(
  tokens: Token[],
  { text, folded }: Folded,
  { start, end, vocabulary }: Span & { readonly vocabulary: Vocabulary },
): void {
  let at = start;
  while (at < end) {
    const past = scanEnd(folded, at, end);
    if (past === at) {
      at++;
      continue;
    }
    const word = vocabulary.wordAt(folded, at, past);
    const written = isCapital(text.charCodeAt(at)) ? vocabulary.capitalOf(word) : word;
    if (word.norm !== '') tokens.push(new Token({ start: at, end: past }, written));
    at = past;
  }
}
