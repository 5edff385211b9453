import type { ClaimInput } from '@/features/claim/schema';
import type { Proposal } from './schema';

/** Who the editor says is meant. `chain` follows that of the proposal, null where a step is left out. */
type Chosen = {
  readonly captureId: string;
  readonly speakerId: string;
  readonly chain: readonly (string | null)[];
  /** The source that was read, and who publishes it: the last step before us. */
  readonly source: { readonly id: string; readonly outletId: string | null };
  /** The claim it is nested in, if it is: whoever says that one quotes this one. */
  readonly parent: { readonly id: string; readonly speakerId: string } | null;
};

type Hop = ClaimInput['hops'][number];

const SAYS: Readonly<Partial<Record<NonNullable<Proposal['medium']>, Hop['act']>>> = {
  'social-post': 'posts',
  letter: 'writes',
  article: 'writes',
  hearing: 'testifies',
};

/** A confirmed proposal as the command that records claims takes it, with everything the engine gave. */
export function claimInputOf(proposal: Proposal, chosen: Chosen): ClaimInput {
  const { hedge, role, said } = proposal;
  return {
    captureId: chosen.captureId,
    passage: proposal.passage,
    speakerId: chosen.speakerId,
    mode: proposal.mode,
    act: proposal.act,
    cue: proposal.cue,
    role: role && { passage: role, gloss: null, standing: null },
    hedge: hedge && proposal.hedgeWords ? { words: proposal.hedgeWords, owner: 'outlet' } : null,
    medium: proposal.medium,
    parentId: chosen.parent?.id ?? null,
    said: said && { passage: said.passage, edtf: said.edtf, basis: said.edtf === null ? null : said.basis },
    hops: hopsOf(proposal, chosen),
  };
}

/** From the speaker to the source before us: the first outlet reports, those after it relay. */
function hopsOf(proposal: Proposal, { speakerId, chain, source, parent }: Chosen): [Hop, ...Hop[]] {
  const said = proposal.mode === 'document' ? 'writes' : (SAYS[proposal.medium ?? 'statement'] ?? 'says');
  const outlets = [...chain].reverse().filter((actorId) => actorId !== null);
  const all =
    source.outletId === null || outlets.includes(source.outletId) ? outlets : [...outlets, source.outletId];
  const quotedBy = parent?.speakerId ?? null;
  const steps = [...new Set(all)].filter((actorId) => actorId !== speakerId && actorId !== quotedBy);
  return [
    { actorId: speakerId, act: said },
    ...(quotedBy === null ? [] : [{ actorId: quotedBy, act: 'quotes' } as const]),
    ...steps.map(
      (actorId, at): Hop => ({
        actorId,
        act: at === 0 ? 'reports' : 'relays',
        // The one source we hold is the outlet's own.
        sourceId: actorId === source.outletId ? source.id : null,
      }),
    ),
  ];
}
