import type { Block } from '@/text/blocks';
import { findQuotations } from '@/text/marks';
import { type Span, splitSentences } from '@/text/sentences';
import type { ActorMatch, StoredSuggestion, SuggestionDesk } from './shape';

/** Someone who may be meant, as the form offers them. */
export type SpeakerChoice = ActorMatch & {
  /** How sure it is that they said it: the engine's score of the name, times the likeness of the two names. */
  readonly score: number;
  /** The name by which the text leads to them. */
  readonly name: string;
  /** The model that chose them, if one did. */
  readonly byModel: string | null;
};

/** A stretch of a sentence, and whether it is part of the claim or the word of saying. */
export type Piece = {
  readonly start: number;
  readonly words: string;
  readonly isClaim: boolean;
  readonly isCue: boolean;
};

/** One suggestion as the desk shows it. */
export type SuggestionCard = StoredSuggestion & {
  readonly sentence: readonly Piece[];
  readonly isPart: boolean;
  readonly speakers: readonly SpeakerChoice[];
  /** The one the form begins with: only where a name of the text is a spelling of theirs. */
  readonly chosen: string | null;
  readonly recordedAs: { readonly publicId: string; readonly isPublic: boolean } | null;
};

/** The suggestions of one paragraph. */
export type SuggestedParagraph = { readonly number: number; readonly cards: readonly SuggestionCard[] };

/** What the page knows when it makes its cards. */
type Known = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly matches: ReadonlyMap<string, readonly ActorMatch[]>;
  readonly recorded: readonly (Span & { readonly publicId: string; readonly isPublic: boolean })[];
};

const MOST_SPEAKERS = 4;
/** Two places are the same claim when they share at least this much of both. */
const SAME = 0.5;

/** The page of a source's suggestions: what waits by paragraph, what was decided with the newest first, how many are left. */
export function deskOf(page: SuggestionDesk, most: number) {
  const { text, blocks } = page.source.capture;
  const known = { text, blocks, matches: page.matches, recorded: page.recorded };
  const waiting = page.suggestions.filter(({ state }) => state === 'pending');
  const decided = page.suggestions.filter(({ state }) => state !== 'pending');
  const paragraphs = suggestedParagraphs(waiting.slice(0, most), known);
  const left = waiting.filter((one) => recordedAs(one, known) === null).length;
  return {
    paragraphs,
    decided: decided.sort(
      (one, other) => (other.decidedAt?.getTime() ?? 0) - (one.decidedAt?.getTime() ?? 0),
    ),
    ...{ left, total: left + decided.length, isCut: waiting.length > most },
  };
}

/** The cards of suggestions by paragraph, in the order of the text. */
function suggestedParagraphs(suggestions: readonly StoredSuggestion[], known: Known): SuggestedParagraph[] {
  const quotations = findQuotations(known.text, known.blocks);
  const paragraphs = new Map<number, SuggestionCard[]>();
  for (const one of suggestions) {
    const at = blockAt(known.blocks, one.proposal.passage.start);
    const block = known.blocks[at];
    const sentences = block ? splitSentences(known.text, block, quotations) : [];
    const cards = paragraphs.get(at + 1) ?? [];
    cards.push(cardOf(one, known, sentences));
    paragraphs.set(at + 1, cards);
  }
  return [...paragraphs].map(([number, cards]) => ({ number, cards }));
}

/** The number of the paragraph at an offset, from 0; the last one before it where it stands between two. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= offset),
  );
}

function cardOf(one: StoredSuggestion, known: Known, sentences: readonly Span[]): SuggestionCard {
  const { passage, utterance } = one.proposal;
  const speakers = speakersOf(one, known.matches);
  const [first] = speakers;
  return {
    ...one,
    sentence: sentencePieces(one, known.text, sentences),
    isPart: passage.start !== utterance.start || passage.end !== utterance.end,
    speakers,
    chosen: first?.likeness === 1 ? first.id : null,
    recordedAs: recordedAs(one, known),
  };
}

/** The claim that stands at this place already, whoever recorded it. */
function recordedAs({ proposal }: StoredSuggestion, { recorded }: Known): SuggestionCard['recordedAs'] {
  return recorded.find((place) => isSame(place, proposal.passage)) ?? null;
}

function speakersOf({ proposal }: StoredSuggestion, matches: Known['matches']): SpeakerChoice[] {
  const best = new Map<string, SpeakerChoice>();
  for (const { name, score, byModel = null } of proposal.speakers) {
    for (const match of matches.get(name) ?? []) {
      const choice = { ...match, name, byModel, score: score * match.likeness };
      if ((best.get(match.id)?.score ?? 0) < choice.score) best.set(match.id, choice);
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, MOST_SPEAKERS);
}

/** The sentences around a claim with its word of saying, cut where marks begin and end. */
function sentencePieces({ proposal }: StoredSuggestion, text: string, sentences: readonly Span[]): Piece[] {
  const marked = [proposal.passage, proposal.cue, proposal.mention].filter((span) => span !== null);
  const shown = sentences.filter((sentence) => marked.some((span) => shares(sentence, span) > 0));
  const start = Math.min(proposal.passage.start, ...shown.map((sentence) => sentence.start));
  const end = Math.max(proposal.passage.end, ...shown.map((sentence) => sentence.end));
  const cuts = [proposal.passage, ...(proposal.cue ? [proposal.cue] : [])]
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...cuts, end])].sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, at) => {
    const piece = { start: from, end: edges[at + 1] ?? end };
    return {
      start: from,
      words: text.slice(from, piece.end),
      isClaim: shares(piece, proposal.passage) > 0,
      isCue: proposal.cue !== null && shares(piece, proposal.cue) > 0,
    };
  });
}

function isSame(one: Span, other: Span): boolean {
  const whole = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shares(one, other) / whole >= SAME;
}

const shares = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
