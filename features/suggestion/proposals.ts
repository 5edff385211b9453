import { guessLanguage } from '@/text/language';
import type { ClaimSuggestion } from '@/text/read/types';
import { type Reading, type ReadOptions, readClaims } from '@/text/read-claims';
import type { Explanation, Proposal } from './schema';

/** A proposal with its reason and how sure the engine is of it. */
export type Proposed = {
  readonly proposal: Proposal;
  readonly explanation: Explanation;
  readonly score: number;
};

type Span = { readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]/u;

/**
 * What the engine proposes of a text, one proposal per single statement: an utterance of three sentences is three
 * claims. In the order of the text; where two rules take the same words, the surer one speaks.
 */
export function proposalsOf(text: string, reading: Reading): Proposed[] {
  const byPlace = new Map<string, Proposed>();
  for (const claim of reading.claims) {
    for (const part of claim.parts) {
      if (!WORD.test(text.slice(part.start, part.end))) continue;
      const proposed = proposedOf(text, reading, { claim, part });
      const place = `${part.start}-${part.end}`;
      const known = byPlace.get(place);
      if (known === undefined || known.score < proposed.score) byPlace.set(place, proposed);
    }
  }
  return [...byPlace.values()].sort(
    ({ proposal: one }, { proposal: other }) =>
      one.passage.start - other.passage.start || other.passage.end - one.passage.end,
  );
}

/** Reads a text of a language that may be unknown; null where the engine has no tables for it. */
export function readAny(text: string, options: ReadOptions): Reading | null {
  const lang = options.lang === 'und' ? guessLanguage(text).lang : options.lang;
  return readClaims(text, { ...options, lang });
}

function proposedOf(
  text: string,
  { cast }: Reading,
  { claim, part }: { claim: ClaimSuggestion; part: Span },
): Proposed {
  const { cue, mention, date } = claim;
  const words = ({ start, end }: Span) => text.slice(start, end);
  const speakers = claim.candidates.flatMap(({ member, score }) => {
    const name = cast[member]?.name;
    return name === undefined ? [] : [{ name, score: rounded(score) }];
  });
  return {
    score: rounded(claim.confidence),
    explanation: {
      rule: claim.rule,
      cue: cue && words(cue),
      mention: mention && words(mention),
    },
    proposal: {
      ...{
        words: words(part),
        passage: plain(part),
        utterance: plain(claim),
        mode: claim.mode,
        act: claim.act,
      },
      ...{ cue: cue && plain(cue), hedge: claim.hedge && plain(claim.hedge) },
      hedgeWords: claim.hedge && words(claim.hedge),
      ...{ mention: mention && plain(mention), basis: claim.basis, speakers },
      ...{ role: claim.role && plain(claim.role), medium: claim.medium },
      said: date && { passage: plain(date), edtf: date.edtf, basis: date.basis },
      chain: claim.chain.map((span) => ({ name: words(span), span: plain(span) })),
    },
  };
}

const plain = ({ start, end }: Span): Span => ({ start, end });

const rounded = (score: number): number => Math.round(score * 100) / 100;
