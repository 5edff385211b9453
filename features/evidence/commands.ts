import { type Author, change, type Receipt } from '@/features/history/commands';
import { ensurePassage } from '@/features/passage/commands';
import { newId, newPublicId } from '@/lib/id';
import { EVIDENCE_KINDS, EvidenceInput } from './schema';

/**
 * Ties a passage to a claim it supports, contradicts or surrounds, as a draft: the passage becomes evidence, and a link
 * leads from it to the claim. Taking the link back (undo) leaves evidence that bears on nothing, which no page shows.
 *
 * The same passage bears on a claim once per type.
 */
export async function linkEvidence(input: EvidenceInput, by: Author): Promise<Receipt> {
  const { captureId, span, claimId, type, note } = EvidenceInput.parse(input);
  const id = newId();
  return change(by, async (tx) => {
    const passageId = await ensurePassage(tx, captureId, span);
    // Links are once per pair: the passage keeps one evidence row, so that the same twice is seen as that.
    const known = await tx.evidence.findFirst({
      where: { passageId, deletedAt: null },
      select: { id: true },
    });
    const evidenceId = known?.id ?? newId();
    if (!known) {
      await tx.evidence.create({ data: { id: evidenceId, publicId: newPublicId(), passageId, note } });
    }
    const [pairLow, pairHigh] = evidenceId < claimId ? [evidenceId, claimId] : [claimId, evidenceId];
    await tx.link.create({
      data: {
        ...{ id, publicId: newPublicId(), type, kind: EVIDENCE_KINDS[type], assertedBy: 'editor' },
        ...{ fromEvidenceId: evidenceId, toClaimId: claimId, pairLow, pairHigh, reason: note },
        proposedById: by.editorId,
      },
    });
    return {
      aggregate: 'link',
      id,
      version: 1,
      verb: 'link',
      values: { type, fromEvidenceId: evidenceId, toClaimId: claimId, captureId, span, reason: note },
    };
  });
}
