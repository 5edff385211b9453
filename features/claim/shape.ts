import type { PublicNote } from '@/features/annotation/shape';
import type { PublicFinding } from '@/features/assessment/shape';
import type { PublicReply } from '@/features/reply/shape';
import type { LocalText } from '@/lib/local-text';

/** Someone in an attribution chain, as pages name them. */
export type ActorRef = {
  readonly publicId: string;
  readonly type: 'person' | 'organisation' | 'unnamed-office' | 'document' | 'outlet' | 'platform';
  readonly names: LocalText;
};

/** A day or interval with its certainty. All null is "not stated", which is an answer. ISO days. */
export type DateShape = {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'stated' | 'derived' | 'background' | null;
  /** The source's own words for it, and what they mean. */
  readonly words: string | null;
  readonly meaning: LocalText | null;
};

/** The role as the source gives it. `words` is null where this sentence gives none and an earlier claim does. */
export type RoleShape = {
  readonly words: string | null;
  readonly gloss: LocalText | null;
  readonly standing: 'current' | 'former' | null;
  readonly isInherited: boolean;
};

/** The source of a claim, as a card names it. */
export type SourceRef = {
  readonly publicId: string;
  readonly kind: string;
  readonly title: string | null;
  readonly label: LocalText | null;
  readonly lang: string;
  readonly outlet: ActorRef | null;
  readonly relays: ActorRef | null;
  readonly published: Omit<DateShape, 'words' | 'meaning'>;
};

/** A claim as lists and pairs show it. */
export type ClaimCard = {
  readonly publicId: string;
  readonly quote: string;
  readonly lang: string;
  readonly mode: 'direct' | 'indirect' | 'mixed' | 'denial' | 'document' | 'narration';
  readonly act: string;
  readonly medium: string | null;
  readonly speaker: ActorRef;
  readonly coSpeakers: readonly ActorRef[];
  readonly role: RoleShape | null;
  /** Where in the quote its reporting verb stands: UTF-16 offsets into `quote`, or null when it lies outside. */
  readonly cueInQuote: readonly [start: number, end: number] | null;
  /** Translations by language tag (`en`, `ps` …). */
  readonly translations: LocalText;
  readonly said: DateShape;
  readonly source: SourceRef;
  /** How many published contradictions it has. */
  readonly contradictions: number;
};

/** One step of an attribution chain. */
export type HopShape = {
  readonly actor: ActorRef;
  readonly act: string;
  readonly lang: string | null;
  readonly isInferred: boolean;
  readonly isOriginStated: boolean;
  /** Public id of the step's own source if we hold it; null is "not seen". */
  readonly sourcePublicId: string | null;
};

/** Another claim named in passing: parent, nested, condition. */
export type ClaimRef = {
  readonly publicId: string;
  readonly quote: string;
  readonly lang: string;
  readonly mode: ClaimCard['mode'];
  readonly speaker: ActorRef;
};

/** Where a claim stands on a proposition. */
export type StanceShape = {
  readonly propositionPublicId: string;
  readonly text: LocalText;
  readonly stance: 'affirms' | 'implies' | 'hedges' | 'denies' | 'reports';
  readonly topicPublicId: string;
  readonly topicTitle: LocalText;
};

/** A link seen from one of its claims. */
export type LinkFromHere = {
  readonly publicId: string;
  readonly type: 'contradicts' | 'supports' | 'restates' | 'context';
  readonly kind: string;
  readonly strength: 'strong' | 'medium' | 'partial' | 'weak' | null;
  readonly assertedBy: 'source' | 'editor';
  readonly reason: LocalText;
  /** The words by which the source itself sets the two against each other. */
  readonly cue: { readonly words: string; readonly lang: string } | null;
  /** True when this claim is the link's `from` ("this claim rejects the other"). */
  readonly isFrom: boolean;
  readonly other: ClaimCard;
  readonly proposedBy: LocalText;
  readonly confirmedBy: LocalText;
  /** ISO instant. */
  readonly confirmedAt: string;
  /** A contradiction that was published by the person who proposed it: no second one stands for it. */
  readonly isByOnePerson: boolean;
};

/** One line of a record's history. */
export type HistoryLine = {
  readonly version: number;
  readonly verb: string;
  readonly byline: LocalText;
  /** ISO instant. */
  readonly at: string;
  /** The number of the claim's revision that this change made, where it made one. */
  readonly revision: number | null;
};

/** What readers saw with a claim and was taken back: that it was, and why; what it said is gone. */
export type Withdrawn = {
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
  readonly byline: LocalText;
};

/** A claim with everything its page shows. */
export type ClaimPageShape = ClaimCard & {
  /** Place among the claims of its capture, in reading order, from 1. */
  readonly number: number;
  readonly version: number;
  readonly ownDeed: boolean;
  readonly platform: ActorRef | null;
  readonly venue: LocalText | null;
  readonly cueWords: string | null;
  readonly hedge: {
    readonly words: string;
    readonly owner: 'outlet' | 'speaker' | null;
    readonly gloss: LocalText | null;
  } | null;
  readonly condition: ClaimRef | null;
  readonly parent: ClaimRef | null;
  readonly nested: readonly ClaimRef[];
  readonly saidLang: string | null;
  readonly translatedFrom: string | null;
  readonly translatedBy: LocalText | null;
  readonly checkable: 'yes' | 'partly' | 'no' | null;
  readonly checkableNote: LocalText | null;
  readonly note: LocalText | null;
  readonly hops: readonly HopShape[];
  readonly links: readonly LinkFromHere[];
  /** Pairs an editor looked at and found to be no contradiction. */
  readonly setAside: readonly {
    readonly trap: string;
    readonly reason: LocalText;
    readonly other: ClaimRef;
  }[];
  readonly stances: readonly StanceShape[];
  /** What the newsroom found, newest first; most claims have none. */
  readonly findings: readonly PublicFinding[];
  readonly withdrawnFindings: readonly Withdrawn[];
  /** What those concerned answer, in the order it came. */
  readonly replies: readonly PublicReply[];
  readonly withdrawnReplies: readonly Withdrawn[];
  readonly capture: {
    readonly number: number;
    readonly capturedAt: string;
    readonly method: string;
    readonly textSha256: string | null;
    readonly isErased: boolean;
    readonly url: string | null;
  };
  /** The sentence around the passage: text before and after it, up to two sentences each, in the capture's language. */
  readonly context: { readonly before: string; readonly after: string };
  /** What editors note on it for everybody. */
  readonly notes: readonly PublicNote[];
  readonly history: readonly HistoryLine[];
};
