import type { Quotation } from '../marks';
import { waysOf } from '../when/ways';
import { fusedOf, normOf, stemOf } from './norm';
import { type Phrases, phrases } from './phrases';

/** A word of the text, with all that the tables of its language say about it. Made in one way only, which is quicker. */
export class Word {
  readonly folded: string;
  /** Folded, without vowel marks, tatweel and hamza: what tables are asked with. Empty for what nobody sees. */
  readonly norm: string;
  /** The same without a Persian ezafe joined to its silent "h"; null where it has none: "خارجهی" is "خارجه". */
  readonly stem: string | null;
  readonly kind: 'word' | 'number' | 'sign' | 'quotation';
  /** Whether the text writes it with a capital from A to Z, which its fold does not show. */
  readonly capital: boolean;
  /** What it stands for, if it stands for a whole quotation. */
  readonly quotation: Quotation | null;
  /** The classes it belongs to, a bit each. */
  readonly classes: number;
  /** The same with the Persian ezafe, if it ends with one, taken off. */
  readonly bare: number;
  /** The phrase tables in which a phrase begins with it, a bit each. */
  readonly begins: number;
  /** The ways in which a time may begin with it, a bit each. */
  readonly times: number;

  constructor(word: Pick<Word, 'folded' | 'norm' | 'kind'> & Partial<Word>) {
    this.folded = word.folded;
    this.norm = word.norm;
    this.stem = word.stem ?? null;
    this.kind = word.kind;
    this.capital = word.capital ?? false;
    this.quotation = word.quotation ?? null;
    this.classes = word.classes ?? 0;
    this.bare = word.bare ?? 0;
    this.begins = word.begins ?? 0;
    this.times = word.times ?? 0;
  }
}

/** One class of words, as the bit by which {@link Word} names it. */
export type WordClass = number;

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const INVISIBLE = /^(?:\u200d|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff])/u;
const EZAFE = '\u06cc';
/** The last bit that bitwise operators keep positive. */
const HIGHEST = 2 ** 30;
/** A newsroom's texts hold fewer different words in a day; more push others out, so that memory stays flat. */
const PLACES = 2 ** 15;
/** A word has so many places where it may stand: texts made to put all in one cost no more than being asked again. */
const TRIES = 8;
const LONGEST_KEPT = 40;

/**
 * The words of a language. Each is asked about once: the tables are many, and a text says the same words again
 * and again. Tables are added first, then words are looked up.
 */
export class Vocabulary {
  readonly #known: (Word | undefined)[] = new Array(PLACES).fill(undefined);
  readonly #capitals = new WeakMap<Word, Word>();
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

  /**
   * What the tables say about the word in this place of a folded text. It is found by its letters, so that the words
   * of a text need not be cut out of it one by one.
   */
  wordAt(folded: string, start: number, end: number): Word {
    if (end - start > LONGEST_KEPT) return this.#ask(folded.slice(start, end));
    const home = placeOf(folded, start, end);
    let place = home;
    for (let tried = 0; tried < TRIES; tried++) {
      const known = this.#known[place];
      if (known === undefined) return this.#keep(folded.slice(start, end), place);
      if (known.folded.length === end - start && folded.startsWith(known.folded, start)) return known;
      place = (place + 1) % PLACES;
    }
    return this.#keep(folded.slice(start, end), home);
  }

  /** The same word, written with a capital. */
  capitalOf(word: Word): Word {
    const known = this.#capitals.get(word);
    if (known !== undefined) return known;
    const capital = new Word({ ...word, capital: true });
    this.#capitals.set(word, capital);
    return capital;
  }

  #keep(folded: string, place: number): Word {
    const word = this.#ask(folded);
    this.#known[place] = word;
    return word;
  }

  #ask(folded: string): Word {
    // A tatweel by itself is a dash.
    const norm = INVISIBLE.test(folded) ? '' : normOf(folded) || '-';
    const kind = norm === '-' ? 'sign' : kindOf(folded);
    const classes = this.#classesOf(norm);
    const stem = stemOf(norm);
    const begins = this.#begins.get(norm) ?? 0;
    const bare = norm.endsWith(EZAFE) ? classes | (this.#classes.get(norm.slice(0, -1)) ?? 0) : classes;
    return new Word({
      folded,
      norm,
      stem,
      kind,
      classes,
      bare,
      begins: stem === null ? begins : begins | (this.#begins.get(stem) ?? 0),
      times: waysOf(norm, kind === 'number'),
    });
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

/** Where a word stands among those known, by its letters. */
function placeOf(folded: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + folded.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 15)) & (PLACES - 1);
}

function kindOf(word: string): Word['kind'] {
  if (LETTER.test(word)) return 'word';
  return DIGIT.test(word) ? 'number' : 'sign';
}
