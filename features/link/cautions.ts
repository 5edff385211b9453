import type { ClaimCard } from '@/features/claim/shape';

/** What of a pair asks for care before it is called a contradiction. */
export type Caution =
  | 'conditional'
  | 'estimate'
  | 'prediction'
  | 'former'
  | 'outlets'
  | 'linked'
  | 'set_aside'
  | 'same_line';

type Side = {
  readonly claim: Pick<ClaimCard, 'act' | 'role' | 'speaker' | 'source'>;
  readonly isConditional: boolean;
};

/**
 * The rules of fairness that touch a pair: a condition, an estimate or a prediction alone contradicts nothing, a former
 * office holder binds nobody, and what two outlets report differently is not held against the speaker.
 */
export function cautionsOf(
  sides: readonly [Side, Side],
  known: { readonly isLinked: boolean; readonly isSetAside: boolean },
): Caution[] {
  const has = (test: (side: Side) => boolean) => sides.some(test);
  const [a, b] = sides;
  const isOneVoice = a.claim.speaker.publicId === b.claim.speaker.publicId;
  const isOneSource = a.claim.source.publicId === b.claim.source.publicId;
  const found: readonly (readonly [Caution, boolean])[] = [
    ['linked', known.isLinked],
    ['set_aside', known.isSetAside],
    ['conditional', has((side) => side.isConditional)],
    ['estimate', has(({ claim }) => claim.act === 'estimate')],
    ['prediction', has(({ claim }) => claim.act === 'prediction')],
    ['former', has(({ claim }) => claim.role?.standing === 'former')],
    ['outlets', isOneVoice && !isOneSource],
    ['same_line', isOneVoice && isOneSource],
  ];
  return found.flatMap(([caution, holds]) => (holds ? [caution] : []));
}
