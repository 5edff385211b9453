import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import type { StancesInput } from './schema';

/**
 * Says where a claim stands on propositions of its topics: those named take the new stance, or fall silent where it is
 * empty. Others stay as they are.
 *
 * @throws Problem `not_found` for a proposition of no topic the claim is in.
 */
export async function setStances({ claimId, stances }: StancesInput, by: Author): Promise<Receipt> {
  const wanted = Object.entries(stances);
  return change(by, async (tx) => {
    const known = await tx.proposition.count({
      where: {
        id: { in: wanted.map(([id]) => id) },
        deletedAt: null,
        topic: { claims: { some: { claimId } } },
      },
    });
    if (known !== wanted.length) {
      throw new Problem('not_found', 'The claim is in no topic with this proposition.', {
        reason: 'stance.other_topic',
      });
    }
    return writeStances(tx, { claimId, stances }, 'stance');
  });
}

const StancesBefore = z.object({ before: z.record(z.string(), z.string()) });

/** Puts stances back to where they stood; for the undo of that. */
export async function takeBackStances(tx: Transaction, claimId: string, values: unknown): Promise<Change> {
  return writeStances(tx, { claimId, stances: StancesBefore.parse(values).before }, 'undo');
}

type Stands = { readonly claimId: string; readonly stances: Readonly<Record<string, string>> };

async function writeStances(
  tx: Transaction,
  { claimId, stances }: Stands,
  verb: 'stance' | 'undo',
): Promise<Change> {
  const wanted = Object.entries(stances);
  const where = { claimId, propositionId: { in: wanted.map(([id]) => id) } };
  const stood = await tx.stance.findMany({ where, select: { propositionId: true, stance: true } });
  const earlier = new Map(stood.map(({ propositionId, stance }) => [propositionId, stance]));
  await tx.stance.deleteMany({ where });
  await tx.stance.createMany({
    data: wanted.flatMap(([propositionId, stance]) =>
      stance === '' ? [] : [{ claimId, propositionId, stance }],
    ),
  });
  const { version } = await tx.claim.update({
    where: { id: claimId },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  const before = Object.fromEntries(wanted.map(([id]) => [id, earlier.get(id) ?? '']));
  return { aggregate: 'claim', id: claimId, version, verb, values: { stances, before } };
}
