import type { DateExpression } from '../dates';
import type { Act, Medium } from '../lang/types';
import type { Span } from '../sentences';

/** The names of the rules; each has an example in the tests and a sentence in the interface. */
export type RuleId =
  | 'quotation-after-cue'
  | 'quotation-before-cue'
  | 'quotation-continued'
  | 'quotation-alone'
  | 'clause-after-that'
  | 'clause-after-cue'
  | 'clause-after-colon'
  | 'clause-before-cue'
  | 'according-to'
  | 'denial-with-object'
  | 'accusation-with-object'
  | 'claim-of'
  | 'headline-name-first'
  | 'headline-name-last';

export type Mode = 'direct' | 'indirect' | 'mixed' | 'denial' | 'document';

/** How the text leads to the speaker: by name, by a pronoun, by the sentence before, or not at all. */
export type SpeakerBasis = 'named' | 'pronoun' | 'inherited' | 'unknown';

/** Tokens of a line by index: from the first up to, not including, the second. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The words for one who speaks, with the role beside them if there is one. */
export interface Subject extends Piece {
  readonly role: Piece | null;
  readonly pronoun: { readonly plural: boolean } | null;
}

/** What a rule found, before it is known who a pronoun is. */
export interface Raw extends Span {
  readonly rule: RuleId;
  readonly mode: Mode;
  readonly act: Act;
  readonly confidence: number;
  readonly line: number;
  /** The tokens of the cue, if there is one. */
  readonly cue: Piece | null;
  readonly hedge: boolean;
  /** `null` where the sentence names nobody; then `heir` says whether the speaker before goes on. */
  readonly subject: Subject | null;
  readonly heir: boolean;
  readonly plural: boolean | null;
  /** The outlet that quotes the speaker in the same clause. */
  readonly via: Piece | null;
  /** The words around the cue, where time and medium are named. */
  readonly around: Piece | null;
}

/** A speaker proposed for a claim, by the number of the cast list. */
export interface Candidate {
  readonly member: number;
  readonly score: number;
}

/** A claim the engine proposes, in half-open UTF-16 offsets into the text it read. */
export interface ClaimSuggestion extends Span {
  readonly rule: RuleId;
  readonly mode: Mode;
  readonly act: Act;
  readonly confidence: number;
  readonly cue: Span | null;
  /** The word by which the outlet keeps its distance: "claimed". */
  readonly hedge: Span | null;
  /** The words of the sentence for the speaker, perhaps a pronoun. */
  readonly mention: Span | null;
  readonly basis: SpeakerBasis;
  readonly candidates: readonly Candidate[];
  /** The role as the sentence gives it. */
  readonly role: Span | null;
  readonly medium: Medium | null;
  /** When it was said, as the sentence puts it. */
  readonly date: DateExpression | null;
  /** The single statements of an utterance of several; one that is all of it otherwise. */
  readonly parts: readonly Span[];
  /** The outlets through which it reached the text, nearest first. */
  readonly chain: readonly Span[];
}

/** Someone or something that speaks in the text, with every place it is named. */
export interface CastMember {
  /** The longest form of the name that stands in the text. */
  readonly name: string;
  readonly mentions: readonly Span[];
  readonly role: Span | null;
  readonly plural: boolean;
}
