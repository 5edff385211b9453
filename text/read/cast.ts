import { fold } from '../fold';
import type { Span } from '../sentences';
import { normOf, stemOf } from './norm';
import type { CastMember } from './types';

interface Member {
  words: readonly string[];
  /** The words as one. */
  joined: string;
  name: string;
  mentions: Span[];
  role: Span | null;
  /** The words of the office, as the text gives it beside the name. */
  office: readonly string[];
  plural: boolean;
}

export interface Mention extends Span {
  readonly text: string;
  /** The text without titles: what names are compared by. */
  readonly bare: string;
  readonly role: Span | null;
  /** The words of that role; empty without one. */
  readonly office: string;
  readonly plural: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}]+)*/gu;
/** More people of one family name than this stand in no text. */
const MOST_NAMESAKES = 100;
const POSSESSIVE = /['\u2019]s$/u;
const EZAFE = '\u06cc';
const SILENT_H = '\u0647';
const ARTICLES = new Set(['the', 'a', '\u06cc\u06a9']);

/**
 * Those who speak in one text. A mention belongs to a member if its words are all among that member's, or the
 * other way round, and end alike: "Zaev" and "prime minister Zoran Zaev". Where two members fit, it is a new one:
 * nobody is merged silently.
 */
export class Cast {
  readonly #members: Member[] = [];
  readonly #words = new Map<string, readonly string[]>();
  readonly #offices: ReadonlySet<string>;
  /** Members by the last letters of their name: names that fit share them. */
  readonly #byEnding = new Map<string, number[]>();

  /** Members by the first word of their name and of their office. */
  readonly #byHead = new Map<string, Set<number>>();

  /** Members by all the words of their name and of their office. */
  readonly #knowsHolders: boolean;
  readonly #byWord = new Map<string, Set<number>>();

  /**
   * `offices`: words by which a name is an office of what follows, and so not short for it. `knowsHolders`: whether
   * {@link findHolder} will be asked.
   */
  constructor(offices: ReadonlySet<string>, knowsHolders = false) {
    this.#offices = offices;
    this.#knowsHolders = knowsHolders;
  }

  /** The number of the member that is meant, adding the mention to it or making a new member. */
  add(mention: Mention): number {
    const words = this.#wordsOf(mention.bare);
    const known = this.#findWords(words);
    const member = known === null ? undefined : this.#members[known];
    if (known === null || member === undefined) return this.#push(mention, words);
    member.mentions.push({ start: mention.start, end: mention.end });
    member.role ??= mention.role;
    if (member.office.length === 0) member.office = this.#wordsOf(mention.office);
    this.#index(known, [words, member.office]);
    if (words.length > member.words.length)
      Object.assign(member, { words, joined: words.join(''), name: mention.text });
    return known;
  }

  /** The one member whose name this can be, or null if there is none or more than one. */
  find(name: string): number | null {
    return this.#findWords(this.#wordsOf(name));
  }

  #findWords(words: readonly string[]): number | null {
    const name = words.join('');
    const near = this.#byEnding.get(endingOf(words)) ?? [];
    const equal = near.find((at) => this.#members[at]?.joined === name);
    if (equal !== undefined) return equal;
    const fitting = near.filter((at) => this.#fits(this.#members[at]?.words ?? [], words));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The one member whose office begins so and holds all these words: "the minister", after "X, minister of health". */
  findOffice(words: readonly string[]): number | null {
    const [head = ''] = words;
    return this.#only(
      head,
      ({ office }) => office[0] === head && words.every((word) => office.includes(word)),
    );
  }

  /** The one member in whose name or office these words stand: "the minister", after "Foreign Minister Muttaqi". */
  findHolder(words: readonly string[]): number | null {
    const [noun = ''] = words.slice(-1);
    const fitting = [...(this.#byWord.get(noun) ?? [])].filter((at) => {
      const member = this.#members[at];
      return member !== undefined && [member.words, member.office].some((name) => holdsAll(name, words));
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The one member whose name or office begins with the noun behind "this". */
  findThis([noun = '']: readonly string[]): number | null {
    return this.#only(noun, ({ words, office }) => words[0] === noun || office[0] === noun);
  }

  #only(head: string, fits: (member: Member) => boolean): number | null {
    const fitting = [...(this.#byHead.get(head) ?? [])].filter((at) => {
      const member = this.#members[at];
      return member !== undefined && fits(member);
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  isPlural(member: number): boolean {
    return this.#members[member]?.plural ?? false;
  }

  list(): CastMember[] {
    return this.#members.map(({ name, mentions, role, plural }) => ({ name, mentions, role, plural }));
  }

  /** Takes each name apart once: a text says the same ones again and again. */
  #wordsOf(name: string): readonly string[] {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const words = wordsOf(name);
    this.#words.set(name, words);
    return words;
  }

  /** Whether one of two names is the other shortened, written joined or apart. */
  #fits(one: readonly string[], other: readonly string[]): boolean {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (short.join('').length < 3 || (this.#isOffice(long) && long[0] !== short[0])) return false;
    if (short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))) return true;
    return endsWithWords(long, short.join(''));
  }

  /** An office with nobody's name: as far as can be seen, its words lead with one and are few. */
  #isOffice([first = '']: readonly string[]): boolean {
    return this.#offices.has(first);
  }

  #index(member: number, names: readonly (readonly string[])[]): void {
    for (const name of names) {
      if (name[0] !== undefined) keep(this.#byHead, name[0], member);
      if (this.#knowsHolders) for (const word of name) keep(this.#byWord, word, member);
    }
  }

  #push(
    { text: name, start, end, role, office: officeName, plural }: Mention,
    words: readonly string[],
  ): number {
    const office = this.#wordsOf(officeName);
    const joined = words.join('');
    const mentions = [{ start, end }];
    const member = this.#members.push({ words, joined, name, mentions, role, office, plural }) - 1;
    this.#index(member, [words, office]);
    const ending = endingOf(words);
    const near = this.#byEnding.get(ending) ?? [];
    if (near.length < MOST_NAMESAKES) this.#byEnding.set(ending, [...near, member]);
    return member;
  }
}

function keep(index: Map<string, Set<number>>, word: string, member: number): void {
  const near = index.get(word) ?? new Set();
  if (near.size < MOST_NAMESAKES) index.set(word, near.add(member));
}

const holdsAll = (name: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => name.includes(word));

/** The words of a name as names are compared: folded, without possessive and articles. */
function wordsOf(name: string): string[] {
  const words = (fold(name).match(WORD) ?? []).map((word) => normOf(word.replace(POSSESSIVE, '')));
  return withoutEzafe(words).filter((word) => !ARTICLES.has(word));
}

/** Behind a silent "h" the ezafe is written joined, apart or not at all; at the end of a name it is none. */
const withoutEzafe = (words: readonly string[]): string[] =>
  words
    .filter((word, at) => word !== EZAFE || !words[at - 1]?.endsWith(SILENT_H))
    .map((word, at, all) => (at < all.length - 1 ? (stemOf(word) ?? word) : word));

const endingOf = (words: readonly string[]): string => words.join('').slice(-3);

/** Whether some last words of a name, joined, are the other name: "زلمی خلیل زاد" ends with "خلیلزاد". */
function endsWithWords(words: readonly string[], name: string): boolean {
  return words.some((_word, from) => words.slice(from).join('') === name);
}
