import { key } from './key';

/** A word to be found by, and the places (1, 2, 3 …) it stands at. */
export interface Term {
  readonly term: string;
  readonly positions: readonly number[];
}

export interface QueryOptions {
  /** Let the last word match the beginning of a longer one, for results while typing. */
  readonly prefixLast?: boolean;
}

/** One spelt part of a word: what stands between spaces, punctuation and joiners. */
interface Atom {
  readonly text: string;
  /** Parts of one word written with joiners between them share a number. */
  readonly word: number;
  /** Parts with nothing but spaces or joiners between them share a number. */
  readonly phrase: number;
  /** Whether `*` stands right behind it. */
  readonly starred: boolean;
}

/** Longer joined pairs are two words that happen to be neighbours, not one word spelt apart. */
const LONGEST_PAIR = 20;
/** PostgreSQL refuses a lexeme of 2 KB; this many letters take at most 765 bytes. */
const LONGEST_TERM = 255;
/** Limits of a tsvector: a position, positions per lexeme, and bytes in all (2^20 - 1, with room to spare). */
const LAST_POSITION = 16383;
const MOST_POSITIONS = 256;
const MOST_BYTES = 900_000;
/** A question of more words than this is not read further. */
const MOST_WORDS = 32;

const PIECES = /[\p{L}\p{M}\p{N}]+|\*|[^\p{L}\p{M}\p{N}*]+/gu;
const IS_WORD = /^[\p{L}\p{M}\p{N}]/u;
const JOINERS = /^\u200c+$/u;
const BLANKS = /^[\s\u200c]+$/u;
const INVISIBLE = /\u200d|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const ARABIC = /^(?!\p{N})\p{Script=Arabic}/u;

/**
 * The words a text is found by, in order of first appearance: the key of each word, of each pair of neighbours in
 * Arabic script joined to one, and of each word with joiners inside joined to one. So "خلیل زاد" is found as
 * "خلیلزاد" too, and "حمله‌ها" as "حملهها", "حمله" and "ها". Pairs never reach over punctuation.
 *
 * @example indexTerms('خلیل زاد', 'fa').map(({ term }) => term) // => ['خلیل', 'خلیلزاد', 'زاد']
 */
export function indexTerms(text: string, lang: string): Term[] {
  const positions = new Map<string, number[]>();
  const atoms = atomsOf(text);
  for (const index of atoms.keys()) {
    const position = Math.min(index + 1, LAST_POSITION);
    for (const term of termsAt(atoms, index, lang)) addPosition(positions, term, position);
  }
  return Array.from(positions, ([term, places]) => ({ term, positions: places }));
}

/**
 * A tsvector literal of these terms, such as `'خلیل':1 'خلیلزاد':1 'زاد':2`. PostgreSQL reads it whatever the text
 * was: signs are escaped and terms beyond its limits left out.
 */
export function toTsVector(terms: readonly Term[]): string {
  const lexemes: string[] = [];
  let bytes = 0;
  for (const { term, positions } of terms) {
    bytes += 3 * term.length + 2 * positions.length + 8;
    if (bytes > MOST_BYTES) break;
    lexemes.push(positions.length === 0 ? quoted(term) : `${quoted(term)}:${positions.join(',')}`);
  }
  return lexemes.join(' ');
}

/**
 * A tsquery literal that finds all of these words in any spelling, joined or apart, or null if there is no word
 * in them. A word with `*` behind it also matches longer ones.
 *
 * @example toTsQuery('خلیل زاد') // => "('خلیل' | 'خلیلزاد') & ('زاد' | 'خلیلزاد')"
 */
export function toTsQuery(words: string, options: QueryOptions = {}): string | null {
  const atoms = atomsOf(words).slice(0, MOST_WORDS);
  const parts = atoms.map((atom, index) => {
    const last = index === atoms.length - 1;
    const isPrefix = atom.starred || (last && options.prefixLast === true);
    const spellings = Array.from(spellingsAt(atoms, index), (term) => quoted(term) + (isPrefix ? ':*' : ''));
    return spellings.length === 1 ? (spellings[0] ?? '') : `(${spellings.join(' | ')})`;
  });
  return parts.length === 0 ? null : parts.join(' & ');
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let word = 0;
  let phrase = 0;
  let follows: Atom | undefined;
  for (const [piece] of text.replace(INVISIBLE, '').matchAll(PIECES)) {
    if (piece === '*' && follows !== undefined) atoms[atoms.length - 1] = { ...follows, starred: true };
    if (IS_WORD.test(piece)) {
      follows = { text: piece.slice(0, LONGEST_TERM), word, phrase, starred: false };
      if (hasKey(follows.text)) atoms.push(follows);
      else follows = undefined;
      continue;
    }
    follows = undefined;
    if (!JOINERS.test(piece)) word++;
    if (!BLANKS.test(piece)) phrase++;
  }
  return atoms;
}

const hasKey = (word: string): boolean => termOf(word, 'fa') !== '' || termOf(word, 'ps') !== '';

/** What the word at this place is indexed by: alone, joined with its neighbour, with the rest of its own parts. */
function termsAt(atoms: readonly Atom[], index: number, lang: string): Set<string> {
  const terms = new Set<string>();
  const atom = atoms[index];
  if (atom === undefined) return terms;
  addTerm(terms, termOf(atom.text, lang));
  addTerm(terms, pairAt(atoms, index, lang));
  if (atoms[index - 1]?.word !== atom.word) addTerm(terms, wholeWord(atoms, index, lang));
  return terms;
}

/** Every term that would show the word at this place of a question to be there, in either of the two spellings. */
function spellingsAt(atoms: readonly Atom[], index: number): Set<string> {
  const terms = new Set<string>();
  const atom = atoms[index];
  if (atom === undefined) return terms;
  const first = atoms.findIndex(({ word }) => word === atom.word);
  for (const lang of ['fa', 'ps']) {
    addTerm(terms, termOf(atom.text, lang));
    addTerm(terms, pairAt(atoms, index - 1, lang));
    addTerm(terms, pairAt(atoms, index, lang));
    addTerm(terms, wholeWord(atoms, first, lang));
  }
  return terms;
}

function pairAt(atoms: readonly Atom[], index: number, lang: string): string {
  const one = atoms[index];
  const other = atoms[index + 1];
  if (one === undefined || other === undefined || one.phrase !== other.phrase) return '';
  if (!ARABIC.test(one.text) || !ARABIC.test(other.text)) return '';
  const joined = termOf(one.text + other.text, lang);
  return joined.length <= LONGEST_PAIR ? joined : '';
}

/** The parts of the word that begins at this place, joined; empty for a word of one or two parts. */
function wholeWord(atoms: readonly Atom[], first: number, lang: string): string {
  const word = atoms[first]?.word;
  let end = first;
  while (end - first < MOST_WORDS && atoms[end]?.word === word) end++;
  if (end - first < 3) return '';
  const parts = atoms.slice(first, end).map(({ text }) => text);
  return termOf(parts.join(''), lang);
}

function termOf(text: string, lang: string): string {
  const term = key(text.slice(0, LONGEST_TERM), lang);
  return term.length <= LONGEST_TERM ? term : term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/u, '');
}

function addTerm(terms: Set<string>, term: string): void {
  if (term !== '') terms.add(term);
}

function addPosition(positions: Map<string, number[]>, term: string, position: number): void {
  const places = positions.get(term);
  if (places === undefined) positions.set(term, [position]);
  else if (places.length < MOST_POSITIONS && places.at(-1) !== position) places.push(position);
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
