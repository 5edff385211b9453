import type { Block } from '@/text/blocks';
import { findQuotations } from '@/text/marks';
import type { Reading } from '@/text/read-claims';
import type { ModelProposal, ModelReading } from './model';
import { PROMPT_VERSION } from './model-prompt';
import type { ModelSettings } from './model-settings';
import type { Proposed } from './proposals';
import type { Proposal } from './schema';

/** The rule by which a passage that a model pointed at is known. */
export const MODEL_RULE = 'model-passage';
/** Below what the rules are sure of: a model gives no reason that could be checked. */
const PASSAGE_SCORE = 0.4;
const SPEAKER_SCORE = 0.5;

/** What a model proposed of a text, as it is kept. */
export type ModelProposed = {
  readonly engineVersion: string;
  readonly passages: readonly Proposed[];
  /** The suggestions of the rules to which the model gives a speaker, by their places, with all their speakers. */
  readonly speakers: readonly Pick<Proposal, 'passage' | 'speakers'>[];
};

type Read = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  /** What the rules propose of it. */
  readonly proposed: readonly Proposed[];
};

/** The name of the model with the version of what it is asked: what stands beside everything that came of it. */
export function modelVersion({ name }: Pick<ModelSettings, 'name'>): string {
  return `${name} · ${PROMPT_VERSION}`;
}

/** What came of asking, as suggestions. Each says that it is a model's; none goes before what a rule is sure of. */
export function proposedByModel(
  read: Read,
  { proposals }: Pick<ModelReading, 'proposals'>,
  settings: Pick<ModelSettings, 'name'>,
): ModelProposed {
  const engineVersion = modelVersion(settings);
  const passages = proposals.filter((one) => one.kind === 'passage');
  const chosen = proposals.filter((one) => one.kind === 'speaker');
  return {
    engineVersion,
    passages: passages.map((one) => passageOf(read, one, engineVersion)),
    speakers: chosen.flatMap((one) => speakersOf(read, one, engineVersion)),
  };
}

function passageOf(
  { text, blocks, reading }: Read,
  { start, end, member }: Extract<ModelProposal, { kind: 'passage' }>,
  byModel: string,
): Proposed {
  const name = member === null ? undefined : reading.cast[member]?.name;
  const isQuoted = findQuotations(text, blocks).some((one) => one.innerStart <= start && end <= one.innerEnd);
  const span = { start, end };
  return {
    score: PASSAGE_SCORE,
    explanation: { rule: MODEL_RULE, cue: null, mention: null },
    proposal: {
      ...{ words: text.slice(start, end), passage: span, utterance: span },
      ...{
        mode: isQuoted ? 'direct' : 'indirect',
        act: 'assertion',
        cue: null,
        hedge: null,
        hedgeWords: null,
      },
      ...{ mention: null, basis: 'unknown', role: null, medium: null, said: null },
      speakers: name === undefined ? [] : [{ name, score: SPEAKER_SCORE, byModel }],
      chain: reading.chain.map((one) => ({ name: text.slice(one.start, one.end), span: { ...one } })),
    },
  };
}

/** The speaker a model chose stands behind those of the rules, or is marked among them. */
function speakersOf(
  { reading, proposed }: Read,
  { claim, member }: Extract<ModelProposal, { kind: 'speaker' }>,
  byModel: string,
): Pick<Proposal, 'passage' | 'speakers'>[] {
  const parts = new Set(reading.claims[claim]?.parts.map(({ start, end }) => `${start}-${end}`));
  const name = reading.cast[member]?.name;
  if (name === undefined) return [];
  return proposed
    .filter(({ proposal: { passage } }) => parts.has(`${passage.start}-${passage.end}`))
    .map(({ proposal: { passage, speakers } }) => {
      const isKnown = speakers.some((one) => one.name === name);
      const marked = speakers.map((one) => (one.name === name ? { ...one, byModel } : one));
      return { passage, speakers: isKnown ? marked : [...marked, { name, score: SPEAKER_SCORE, byModel }] };
    });
}
