import type { ClaimInput } from '@/features/claim/schema';
import type { LocalText } from '@/lib/local-text';
import type { DossierClaim, Supplement } from './format';
import { type Ids, idOf, localText, spanOf } from './parts';

type ClaimContext = {
  readonly actors: Ids;
  readonly claims: Ids;
  readonly captureId: string;
  readonly sourceId: string;
  readonly outlet: string;
  readonly supplement: Supplement;
};

/** A claim of the dossier as the command for recording claims takes it. */
export function claimInput(claim: DossierClaim, context: ClaimContext): ClaimInput {
  const { actors, claims, captureId, sourceId, outlet } = context;
  const added = context.supplement.claims[claim.id] ?? {};
  const { roleAsGiven: role, saidOn } = claim;
  return {
    captureId,
    passage: spanOf(claim.passage),
    speakerId: idOf(actors, claim.speaker),
    coSpeakerIds: claim.coSpeakers.map((actor) => idOf(actors, actor)),
    mode: claim.mode,
    act: claim.act,
    ownDeed: claim.ownDeed,
    cue: claim.cue && spanOf(claim.cue),
    role: role
      ? {
          passage: spanOf(role.passage),
          gloss: { ...role.translation, ...added.role },
          standing: role.standing,
          inheritedFromId: role.inheritedFrom ? idOf(claims, role.inheritedFrom) : null,
        }
      : null,
    hedge: hedgeOf(claim.hedge, added.hedge),
    medium: claim.medium,
    platformId: claim.platform ? idOf(actors, claim.platform) : null,
    venue: localText(claim.venue, added.venue),
    said: saidOn && {
      passage: spanOf(saidOn.asWritten),
      edtf: saidOn.edtf,
      basis: saidOn.basis,
      meaning: localText(saidOn.meaning, added.saidMeaning),
    },
    translatedFrom: claim.translatedFrom ?? null,
    saidLang: claim.translatedFrom ?? null,
    translations: Object.entries({ ...claim.translation, ...added.gloss }).map(([lang, text]) => ({ lang, text })),
    checkable: claim.checkable,
    note: localText(claim.note, added.note),
    parentId: claim.parent ? idOf(claims, claim.parent) : null,
    hops: claim.hops.map((hop) => ({
      actorId: idOf(actors, hop.actor),
      act: hop.act,
      lang: hop.lang ?? null,
      inferred: hop.inferred ?? false,
      originStated: hop.originStated ?? true,
      // The one source we hold is the outlet's own.
      sourceId: hop.actor === outlet ? sourceId : null,
    })),
    slots: claim.slots,
  };
}

function hedgeOf(
  words: string | null,
  split: { words: string; owner: 'outlet' | 'speaker'; gloss: LocalText } | undefined,
): NonNullable<ClaimInput['hedge']> | null {
  return words === null ? null : (split ?? { words });
}

