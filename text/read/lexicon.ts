import type { AccordingKind, Carrier, CueForm, LanguageTable, Medium } from '../lang/types';
import { fusedOf } from './norm';
import type { Phrases } from './phrases';
import type { Token } from './tokens';
import { Vocabulary, type WordClass } from './vocabulary';

/** A language's tables, ready to be asked about tokens. */
export interface Lexicon {
  readonly words: Vocabulary;
  readonly order: LanguageTable['order'];
  /** A cue, or null for a phrase that only looks like one. */
  readonly cues: Phrases<CueForm | null>;
  readonly openers: Phrases<true>;
  readonly times: Phrases<true>;
  readonly converbs: Phrases<true>;
  /** What begins a cue in two halves, and the table of what ends it. */
  readonly splitCues: Phrases<Phrases<CueForm>>;
  readonly silences: Phrases<true>;
  readonly collectives: Phrases<true>;
  readonly objectHeads: WordClass;
  readonly claimable: WordClass;
  readonly monthsLikeNames: Phrases<true>;
  readonly determiners: WordClass;
  readonly genitives: WordClass;
  readonly articles: WordClass;
  readonly partitives: WordClass;
  readonly of: WordClass;
  readonly bodies: WordClass;
  readonly prepositions: WordClass;
  readonly modals: WordClass;
  readonly doing: WordClass;
  readonly comments: WordClass;
  readonly nounOpeners: Phrases<true>;
  readonly refusable: Phrases<true>;
  readonly pronouns: Phrases<{ readonly plural: boolean }>;
  readonly according: Phrases<AccordingKind>;
  readonly breaks: Phrases<true>;
  readonly splitBreaks: Phrases<true>;
  readonly adjunctEnding: WordClass;
  /** A finite verb by its form, by itself or behind a prefix written apart. */
  readonly finiteAlone: WordClass;
  readonly finitePrefix: WordClass;
  readonly finiteBehindPrefix: WordClass;
  readonly finiteEnding: WordClass;
  readonly participleEnding: WordClass;
  readonly finite: Phrases<true>;
  readonly roles: Phrases<true>;
  readonly media: Phrases<Medium>;
  readonly including: Phrases<true>;
  readonly claimNouns: Phrases<true>;
  readonly claimLinks: Phrases<true>;
  readonly accordingBehind: Phrases<true>;
  readonly verdicts: Phrases<true>;
  readonly subordinators: WordClass;
  readonly nounBefore: WordClass;
  readonly negations: WordClass;
  readonly passiveBefore: WordClass;
  readonly participles: WordClass;
  readonly naming: RegExp | null;
  readonly alsoNouns: WordClass;
  readonly unlisted: WordClass;
  readonly notUnlisted: WordClass;
  readonly carriers: Phrases<Carrier>;
  readonly subjunctive: WordClass;
  readonly questions: WordClass;
  readonly thatOfDemand: WordClass;
  readonly officesOf: ReadonlySet<string>;
  readonly firstPerson: WordClass;
  readonly that: WordClass;
  readonly quoted: WordClass;
  readonly quotedAs: WordClass;
  readonly and: WordClass;
  readonly adjuncts: WordClass;
  readonly demonstratives: WordClass;
  readonly rolesLead: boolean;
  readonly roleLinks: WordClass;
  readonly titles: WordClass;
  readonly objectMarkers: WordClass;
  readonly within: WordClass;
  readonly documents: WordClass;
}

export function lexiconOf(table: LanguageTable): Lexicon {
  const words = new Vocabulary();
  const marked = (forms: readonly string[]): Phrases<true> =>
    words.phrases(forms.map((form) => [form, true] as const));
  return {
    words,
    order: table.order,
    cues: words.phrases<CueForm | null>([
      ...table.notCues.map((form) => [form, null] as const),
      ...table.cues.map((cue) => [cue.form, cue] as const),
    ]),
    openers: marked(table.openers),
    times: marked(table.times),
    converbs: marked(table.converbs ?? []),
    splitCues: words.phrases(splitCuesOf(table, words)),
    carriers: words.phrases((table.carriers ?? []).map((carrier) => [carrier.form, carrier] as const)),
    silences: marked(table.silences ?? []),
    collectives: marked(table.collectives ?? []),
    monthsLikeNames: marked(table.monthsLikeNames ?? []),
    nounOpeners: marked(table.nounOpeners ?? []),
    refusable: marked(table.refusable ?? []),
    pronouns: words.phrases(table.pronouns.map((pronoun) => [pronoun.form, pronoun] as const)),
    according: words.phrases(table.according.map(({ form, kind }) => [form, kind] as const)),
    breaks: marked(table.breaks),
    splitBreaks: marked(table.splitBreaks),
    finite: marked(table.finite),
    roles: marked(table.roles),
    media: words.phrases(table.media.map(({ form, medium }) => [form, medium] as const)),
    including: marked(table.including),
    claimNouns: marked(table.claimNouns),
    claimLinks: marked(table.claimLinks),
    accordingBehind: marked(table.accordingBehind),
    verdicts: marked(table.verdicts),
    ...classesOf(table, words),
    officesOf: new Set(table.officesOf.map(fusedOf)),
    rolesLead: table.rolesLead,
  };
}

function splitCuesOf({ splitCues = {} }: LanguageTable, words: Vocabulary) {
  return Object.values(splitCues).flatMap(({ heads, verbs }) => {
    const ends = words.phrases(verbs.map((cue) => [cue.form, cue] as const));
    return heads.map((head) => [head, ends] as const);
  });
}

function classesOf(table: LanguageTable, words: Vocabulary) {
  const classOf = (forms: readonly string[] = []) => words.classOf(forms);
  const classMatching = (pattern?: RegExp) => (pattern === undefined ? 0 : words.classMatching(pattern));
  return {
    adjunctEnding: words.classMatching(table.adjunctEnding),
    finiteEnding: words.classMatching(table.finiteEnding),
    participleEnding: words.classMatching(table.participleEnding),
    firstPerson: words.classMatching(table.firstPerson),
    finiteAlone: words.classMatching(table.finitePattern),
    finitePrefix: words.classOf(table.finitePrefixes),
    finiteBehindPrefix: words.classMatching(table.finiteBehindPrefix),
    subordinators: words.classOf(table.subordinators),
    nounBefore: words.classOf(table.nounBefore),
    passiveBefore: classOf(table.passiveBefore),
    participles: classOf(table.participles),
    naming: table.naming ?? null,
    unlisted: classMatching(table.unlisted),
    subjunctive: classMatching(table.subjunctive),
    notUnlisted: classOf(table.notUnlisted),
    alsoNouns: classOf(table.alsoNouns),
    negations: words.classOf(table.negations),
    questions: words.classOf(table.questions),
    thatOfDemand: words.classOf(table.thatOfDemand),
    that: words.classOf(table.that),
    quoted: classOf(table.quoted),
    quotedAs: classOf(table.quotedAs),
    and: words.classOf(table.and),
    adjuncts: words.classOf(table.adjuncts),
    demonstratives: words.classOf(table.demonstratives),
    genitives: classOf(table.genitives),
    determiners: classOf(table.determiners),
    articles: classOf(table.articles),
    partitives: classOf(table.partitives),
    of: classOf(table.of),
    objectHeads: classOf(table.objectHeads),
    claimable: classOf(table.claimable),
    bodies: classOf(table.bodies),
    prepositions: classOf(table.prepositions),
    modals: classOf(table.modals),
    doing: classOf(table.doing),
    comments: classOf(table.comments),
    roleLinks: words.classOf(table.roleLinks),
    titles: words.classOf(table.titles),
    objectMarkers: words.classOf(table.objectMarkers),
    within: words.classOf(table.within),
    documents: words.classOf(table.documents),
  };
}

/** Whether a token is a word of a class, as it stands. */
export const isExactly = (words: WordClass, token: Token | undefined): boolean =>
  token !== undefined && (token.word.classes & words) !== 0;

/** Whether a token is a word of one of these classes, as it stands or with the Persian ezafe written behind it. */
export const isOneOf = (words: WordClass, token: Token | undefined): boolean =>
  token !== undefined && (token.word.bare & words) !== 0;
