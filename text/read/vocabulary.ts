import { waysOf } from '../when/ways';
import { fusedOf, normOf } from './norm';
import { type Phrases, phrases } from './phrases';

/** A word of the text, with all that the tables of its language say about it. */
export interface Word {
  /** Folded, without vowel marks, tatweel and hamza: what tables are asked with. Empty for what nobody sees. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'sign' | 'quotation';
  /** The classes it belongs to, a bit each. */
  readonly classes: number;
  /** The same with the Persian ezafe, if it ends with one, taken off. */
  readonly bare: number;
  /** The phrase tables in which a phrase begins with it, a bit each. */
  readonly begins: number;
  /** The ways in which a time may begin with it, a bit each. */
  readonly times: number;
}

/** One class of words, as the bit by which {@link Word} names it. */
export type WordClass = number;

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const INVISIBLE = /^(?:\u200d|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff])/u;
const EZAFE = '\u06cc';
/** The last bit that bitwise operators keep positive. */
const HIGHEST = 2 ** 30;
/** A newsroom's texts hold fewer different words in a day; more are forgotten, so that memory stays flat. */
const MOST_WORDS = 20_000;
const LONGEST_KEPT = 40;

/**
 * The words of a language. Each is asked about once: the tables are many, and a text says the same words again
 * and again. Tables are added first, then words are looked up.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #classes = new Map<string, number>();
  readonly #begins = new Map<string, number>();
  readonly #patterns: { readonly pattern: RegExp; readonly bit: WordClass }[] = [];
  #nextClass = 1;
  #nextTable = 1;

  /** The class of these words; 0, in which no word is, without any. */
  classOf(forms: readonly string[]): WordClass {
    if (forms.length === 0) return 0;
    const bit = this.#classBit();
    for (const form of forms) {
      const fused = fusedOf(form);
      this.#classes.set(fused, (this.#classes.get(fused) ?? 0) | bit);
    }
    return bit;
  }

  /** The class of the words that match a pattern. */
  classMatching(pattern: RegExp): WordClass {
    const bit = this.#classBit();
    this.#patterns.push({ pattern, bit });
    return bit;
  }

  /** A table of phrases that is not even asked about words with which none of its phrases begins. */
  phrases<Value>(entries: Iterable<readonly [form: string, value: Value]>): Phrases<Value> {
    const bit = this.#nextTable;
    this.#nextTable *= 2;
    const table = phrases(entries, bit);
    for (const beginning of table.beginnings) {
      this.#begins.set(beginning, (this.#begins.get(beginning) ?? 0) | bit);
    }
    return table;
  }

  /** What the tables say about a folded word. */
  wordOf(folded: string): Word {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    const word = this.#ask(folded);
    if (folded.length > LONGEST_KEPT) return word;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    this.#words.set(folded, word);
    return word;
  }

  #ask(folded: string): Word {
    // A tatweel by itself is a dash.
    const norm = INVISIBLE.test(folded) ? '' : normOf(folded) || '-';
    const kind = norm === '-' ? 'sign' : kindOf(folded);
    const classes = this.#classesOf(norm);
    const bare = norm.endsWith(EZAFE) ? classes | (this.#classes.get(norm.slice(0, -1)) ?? 0) : classes;
    return {
      norm,
      kind,
      classes,
      bare,
      begins: this.#begins.get(norm) ?? 0,
      times: waysOf(norm, kind === 'number'),
    };
  }

  #classesOf(norm: string): number {
    let classes = this.#classes.get(norm) ?? 0;
    for (const { pattern, bit } of this.#patterns) if (pattern.test(norm)) classes |= bit;
    return classes;
  }

  #classBit(): WordClass {
    const bit = this.#nextClass;
    if (bit > HIGHEST) throw new RangeError('A language can have 31 classes of words');
    this.#nextClass *= 2;
    return bit;
  }
}

/** Without tables: for those who only want words. */
export const PLAIN_WORDS = new Vocabulary();

function kindOf(word: string): Word['kind'] {
  if (LETTER.test(word)) return 'word';
  return DIGIT.test(word) ? 'number' : 'sign';
}
