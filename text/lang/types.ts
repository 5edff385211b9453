/** What a speaker does with a claim; the words of the record. */
export type Act =
  | 'assertion'
  | 'denial'
  | 'accusation'
  | 'estimate'
  | 'prediction'
  | 'recommendation'
  | 'promise'
  | 'demand'
  | 'question'
  | 'warning';

/**
 * How a cue stands to its claim: someone says it; figures or a survey show it; it stands in a document ("it says in
 * the letter that"); or the verb with its object is itself the claim ("denied the report").
 */
export type CueKind = 'say' | 'show' | 'document' | 'act';

/** One written form of a verb of saying. */
export interface CueForm {
  /** As written, with spaces; matched with or without them. */
  readonly form: string;
  readonly kind: CueKind;
  readonly act: Act;
  readonly plural: boolean | null;
  /** Whether a clause may follow without "that". */
  readonly bare: boolean;
  /** Whether nobody is named as saying it: "it is said". */
  readonly passive: boolean;
  /** Whether the word distances itself from the claim: "claimed". */
  readonly hedge: boolean;
  /** Whether the one spoken to stands behind it, before the clause: "told". */
  readonly addressed?: true;
  /** Whether it says something only with "of" somebody before it ("wants of the government that"), or with "that" too. */
  readonly asksOf?: 'always' | 'if-bare';
  /** Whether what it asks for stands between its halves, and no "that" behind it goes on with it. */
  readonly isWhole?: true;
  /** Whether it denies only what somebody claimed: "does not accept the report", but not "the guests". */
  readonly ofClaims?: true;
  /** Whether it is said of nothing but documents: "it came in". */
  readonly ofDocuments?: true;
  /** Whether no table has it, and only its place shows it. */
  readonly unlisted?: true;
}

/** A form of a verb that carries a noun, and whether several do it; null where the form does not tell. */
export interface Carrier {
  readonly form: string;
  readonly plural: boolean | null;
}

/** What begins a cue and the verbs that end it. */
export interface SplitCue {
  readonly heads: readonly string[];
  readonly verbs: readonly CueForm[];
}

export interface Pronoun {
  readonly form: string;
  readonly plural: boolean;
}

/** What a phrase before a speaker makes of what follows: his words, a document's, or the relay of another outlet. */
export type AccordingKind = 'speech' | 'document' | 'relay';

export interface AccordingForm {
  readonly form: string;
  readonly kind: AccordingKind;
}

export type Medium =
  | 'social-post'
  | 'broadcast'
  | 'letter'
  | 'hearing'
  | 'article'
  | 'statement'
  | 'interview';

export interface MediumForm {
  readonly form: string;
  readonly medium: Medium;
}

/** All the engine knows of a language. Lists of words as written; they are folded when read. */
export interface LanguageTable {
  readonly order: 'verb-final' | 'verb-middle' | 'verb-first';
  readonly cues: readonly CueForm[];
  /** Words that look like a cue and are none: "dialogue" begins with "said" in Persian. */
  readonly notCues: readonly string[];
  /** Behind these a word is a noun and no cue: "the claims", "amid reports". */
  readonly nounBefore: readonly string[];
  /** Cues that are nouns too: behind a verb, or before a preposition, they are no cue: "denied reports". */
  readonly alsoNouns?: readonly string[];
  /** What is refused and not denied: "rejected the offer" says nothing of what is true. */
  readonly refusable?: readonly string[];
  /** How verbs end that may report speech though no table lists them, and those which never do: "ensured that". */
  readonly unlisted?: RegExp;
  readonly notUnlisted?: readonly string[];
  /** Verbs that make a verb of saying of the noun before them, which no table need list: "emphasis made". */
  readonly carriers?: readonly Carrier[];
  /** What governs the noun behind it, so that no verb carries that. */
  readonly prepositions?: readonly string[];
  /** "Must", "can": with these a verb of what should be says how things are. */
  readonly modals?: readonly string[];
  /** What a verb looks like that says what should be and not what is. */
  readonly subjunctive?: RegExp;
  /** What opens a noun phrase and so shows where a clause without "that" begins: "the", "his", "many". */
  readonly nounOpeners?: readonly string[];
  /** Shortly before a cue these undo it: "did not say". Persian negates the verb itself, which is then no cue. */
  readonly negations: readonly string[];
  /** Before a past participle these make it a passive, whose subject is spoken to or of: "was told". */
  readonly passiveBefore?: readonly string[];
  /** Past participles that do not end as most do, which tell more of whoever stands before their comma: "known as". */
  readonly participles?: readonly string[];
  /** What stands, folded, right before marks that hold a name or title and no words spoken: "titled". */
  readonly naming?: RegExp;
  /** What makes the clause behind a cue a question or a doubt and no claim: "whether". */
  readonly questions: readonly string[];
  /** "That", which opens reported speech. */
  readonly that: readonly string[];
  /** The same behind demands, promises and advice: "to". */
  readonly thatOfDemand: readonly string[];
  /** Offices named by whose they are: "spokesman of the Taliban" is not short for, nor the same as, "the Taliban". */
  readonly officesOf: readonly string[];
  /** Where somebody speaks of himself, his words go on: "we", "we have". */
  readonly firstPerson: RegExp;
  readonly and: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** What may stand before the subject and is none of it: "meanwhile", "but". */
  readonly openers: readonly string[];
  /** What begins an adverbial and so ends a noun phrase: prepositions, subordinators. */
  readonly adjuncts: readonly string[];
  /** Words that end so begin an adverbial too: "speaking". */
  readonly adjunctEnding: RegExp;
  /** Words of time that stand bare, without a preposition. */
  readonly times: readonly string[];
  /** "Stating that": a claim beside the verb of its sentence. */
  readonly converbs?: readonly string[];
  /** Cues in two halves with more between them: "accused of … made". */
  readonly splitCues?: Readonly<Record<string, SplitCue>>;
  /** What somebody does who says nothing: behind "and" it ends what was said before. */
  readonly silences?: readonly string[];
  /** Countries, capitals and groups that speak as one: nothing need mark where their name ends. */
  readonly collectives?: readonly string[];
  /** Nouns for what may be true or not: "claim", "figures", "news". */
  readonly claimable?: readonly string[];
  /** Nouns with which the object of a denial begins. */
  readonly objectHeads?: readonly string[];
  /** Behind a participle these make a noun of it, with which an object may begin: "the being killed". */
  readonly doing?: readonly string[];
  /** Months that are names or common words too, and count only beside a number or a word of time. */
  readonly monthsLikeNames?: readonly string[];
  readonly demonstratives: readonly string[];
  /** Demonstratives that may stand inside a noun phrase: "the spokesman of this ministry". */
  readonly genitives?: readonly string[];
  /** "A", "every": before a role they are part of it. */
  readonly determiners?: readonly string[];
  /** "A", which behind a noun phrase begins another. */
  readonly articles?: readonly string[];
  /** "Some", "one" before "of": the noun phrase goes on behind it. */
  readonly partitives?: readonly string[];
  readonly of?: readonly string[];
  /** Heads of institutions, of which a role behind them is a part: "office of the president". */
  readonly bodies?: readonly string[];
  readonly roles: readonly string[];
  /** Whether a role opens its phrase, and behind a name begins another: "Muttaqi acting head of …". */
  readonly rolesLead: boolean;
  /** Prepositions that go on with a role: "minister for trade". */
  readonly roleLinks: readonly string[];
  readonly titles: readonly string[];
  readonly documents: readonly string[];
  readonly according: readonly AccordingForm[];
  /** What ends a reported clause although the sentence goes on: "while". */
  readonly breaks: readonly string[];
  /** Its first half, where a verb may stand between the two: "در حالی … که". */
  readonly splitBreaks: readonly string[];
  /** Words that open a clause behind another: "although". */
  readonly subordinators: readonly string[];
  /** Finite verbs, behind which "and" may begin a new clause. */
  readonly finite: readonly string[];
  /** What shows a finite verb. */
  readonly finitePattern: RegExp;
  /** Prefixes that may be written apart from their verb, and what the rest then looks like. */
  readonly finitePrefixes: readonly string[];
  readonly finiteBehindPrefix: RegExp;
  /** How a finite verb at the end of a clause ends. */
  readonly finiteEnding: RegExp;
  /** How a participle ends, which may close a noun phrase as a finite verb may not. */
  readonly participleEnding: RegExp;
  readonly media: readonly MediumForm[];
  /** What marks the object before it, if anything does. */
  readonly objectMarkers: readonly string[];
  /** "Among them": what follows names one of those who speak. */
  readonly including: readonly string[];
  /** "In", before a document that says something. */
  readonly within: readonly string[];
  /** Nouns of saying that have their claim behind them: "the claim of X that". */
  readonly claimNouns: readonly string[];
  /** What stands between such a noun and its claim. */
  readonly claimLinks: readonly string[];
  /** "Quoted … as": who stands between, or before "was quoted", is the speaker. */
  readonly quoted?: readonly string[];
  readonly quotedAs?: readonly string[];
  /** What makes a source of the words before it: "by the word of", where that stands behind. */
  readonly accordingBehind: readonly string[];
  /** Nouns with which somebody remarks on a whole clause behind it: "…, a promise that few believe". */
  readonly comments?: readonly string[];
  /** What may be said of a claim and is no part of it: "true", "proven". */
  readonly verdicts: readonly string[];
}
