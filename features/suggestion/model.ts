import { z } from 'zod';
import type { Reading } from '@/text/read-claims';
import { complete, jsonOf, type Reply } from './model-client';
import type { ModelGate, Shut } from './model-gate';
import { questionAbout } from './model-prompt';
import type { ModelSettings } from './model-settings';
import { findVerbatim, type NotVerbatim } from './model-verbatim';

/** What a model proposes beside the rules: who says a claim of the reading, or a passage the rules did not find. */
export type ModelProposal =
  | { readonly kind: 'speaker'; readonly claim: number; readonly member: number }
  | {
      readonly kind: 'passage';
      readonly start: number;
      readonly end: number;
      readonly member: number | null;
    };

/** Why a part of an answer was dropped. */
type Dropped = NotVerbatim | 'malformed' | 'unknown-number' | 'known';

/** What came of asking. `state` is `answered`, or why there is no answer (`settings`: those given cannot be used); the reading by rules stands either way. */
export interface ModelReading {
  readonly state:
    | 'answered'
    | 'off'
    | 'settings'
    | 'too-long'
    | Shut
    | Extract<Reply, { failed: string }>['failed'];
  readonly proposals: readonly ModelProposal[];
  readonly dropped: Readonly<Partial<Record<Dropped, number>>>;
}

/** Null settings mean that no model is set: then nothing is sent. */
export interface ModelOptions {
  readonly settings: ModelSettings | null;
  readonly gate: ModelGate;
}

/** Longer texts are read by the rules alone. */
const MOST_CHARACTERS = 60_000;
const MOST_ENTRIES = 200;

const Answer = z.object({
  speakers: z.array(z.unknown()).default([]),
  passages: z.array(z.unknown()).default([]),
});
const Count = z.number().int().nonnegative();
const Speaker = z.object({ claim: Count, member: Count });
const Passage = z.object({ exact: z.string().max(5000), member: Count.nullable().default(null) });

/**
 * Asks a model about a reading. It may choose speakers among the cast list and point at passages, no more: what is not
 * found in the text, and only once, is dropped and counted. Changes nothing and keeps nothing.
 */
export async function askModel(
  reading: Reading,
  text: string,
  { settings, gate }: ModelOptions,
): Promise<ModelReading> {
  if (settings === null) return nothing('off');
  if (text.length > MOST_CHARACTERS) return nothing('too-long');
  const shut = await gate.enter();
  if (shut !== null) return nothing(shut);
  const reply = await complete(settings, questionAbout(text, reading));
  gate.tell('content' in reply ? 'answered' : 'failed');
  return 'content' in reply ? proposalsIn(reply.content, reading, text) : nothing(reply.failed);
}

const nothing = (state: ModelReading['state']): ModelReading => ({ state, proposals: [], dropped: {} });

function proposalsIn(content: string, reading: Reading, text: string): ModelReading {
  const answer = Answer.safeParse(jsonOf(content));
  if (!answer.success) return { state: 'answered', proposals: [], dropped: { malformed: 1 } };
  const { speakers, passages } = answer.data;
  const judged = [
    ...speakers.slice(0, MOST_ENTRIES).map((given) => judgeSpeaker(given, reading)),
    ...passages.slice(0, MOST_ENTRIES).map((given) => judgePassage(given, reading, text)),
  ];
  const dropped: Partial<Record<Dropped, number>> = {};
  const proposals: ModelProposal[] = [];
  for (const one of judged) {
    if (typeof one === 'string') dropped[one] = (dropped[one] ?? 0) + 1;
    else proposals.push(one);
  }
  return { state: 'answered', proposals, dropped };
}

function judgeSpeaker(given: unknown, { cast, claims }: Reading): ModelProposal | Dropped {
  const { data } = Speaker.safeParse(given);
  if (data === undefined) return 'malformed';
  if (data.claim >= claims.length || data.member >= cast.length) return 'unknown-number';
  const isKnown = claims[data.claim]?.candidates[0]?.member === data.member;
  return isKnown ? 'known' : { kind: 'speaker', claim: data.claim, member: data.member };
}

function judgePassage(given: unknown, { cast, claims }: Reading, text: string): ModelProposal | Dropped {
  const { data } = Passage.safeParse(given);
  if (data === undefined) return 'malformed';
  if (data.member !== null && data.member >= cast.length) return 'unknown-number';
  const found = findVerbatim(text, data.exact);
  if (typeof found === 'string') return found;
  const isKnown = claims.some(({ start, end }) => start < found.end && end > found.start);
  return isKnown ? 'known' : { kind: 'passage', ...found, member: data.member };
}
