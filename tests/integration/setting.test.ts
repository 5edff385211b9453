import { beforeAll, describe, expect, it } from 'vitest';
import { writeFinding } from '@/features/assessment/commands';
import { SHIPPED_SCALE } from '@/features/assessment/shipped-scale';
import { findClaim } from '@/features/claim/queries';
import { findComparison } from '@/features/compare/queries';
import { linkClaims } from '@/features/link/commands';
import { setSecondPerson } from '@/features/setting/commands';
import { findSecondPerson, listSecondPersonChanges } from '@/features/setting/queries';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string, reason?: string) => ({
  editorId,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});

/** Claims no link ties yet, two by two. */
let pairs: { from: string; to: string; fromPublicId: string; toPublicId: string }[];

beforeAll(async () => {
  for (const [id, name] of [
    [LEILA, 'leila'],
    [OMID, 'omid'],
  ]) {
    await query(
      `insert into editor (id, kind, byline) values ($1, 'person', jsonb_build_object('en', $2::text))`,
      [id, name],
    );
  }
  const rows = await query(`
    select a.id::text as from, b.id::text as to, a.public_id as "fromPublicId", b.public_id as "toPublicId"
    from claim a join claim b on a.id < b.id
    where not exists (select from link where pair_low = a.id and pair_high = b.id)
    order by a.id, b.id limit 2`);
  pairs = rows.map((row) => ({
    from: String(row['from']),
    to: String(row['to']),
    fromPublicId: String(row['fromPublicId']),
    toPublicId: String(row['toPublicId']),
  }));
  // The scale that ships is recorded under a key of its own: no setting may share its history.
  const finding = { scaleId: SHIPPED_SCALE.id, verdict: 'false', why: { en: 'Eight raids' } };
  const days = { validFrom: '2023-03-28', validTo: null };
  await writeFinding({ ...finding, ...days, claimId: pairs[0]?.from ?? '' }, by(LEILA));
});

async function contradict(pair: (typeof pairs)[number] | undefined): Promise<string> {
  const link = { type: 'contradicts', kind: 'numeric', assertedBy: 'editor', reason: { en: 'why' } } as const;
  const ends = { fromClaimId: pair?.from ?? '', toClaimId: pair?.to ?? '' };
  return (await linkClaims({ ...link, ...ends }, by(LEILA))).id;
}

describe('whether a second person is wanted', () => {
  it('is wanted until somebody says otherwise, and every choice is kept with who made it and why', async () => {
    expect(await findSecondPerson()).toEqual({ isWanted: true, version: 0 });
    const off = by(LEILA, 'Omid left');
    await setSecondPerson({ isWanted: false, version: 0 }, off);
    expect(await findSecondPerson()).toEqual({ isWanted: false, version: 1 });
    await undo(off.opId, by(LEILA));
    expect(await findSecondPerson()).toEqual({ isWanted: true, version: 2 });
    expect(await listSecondPersonChanges()).toMatchObject([
      { version: 2, isWanted: true },
      { version: 1, isWanted: false, reason: 'Omid left', byline: { en: 'leila' } },
    ]);
  });

  it('refuses a choice that was begun before somebody else chose', async () => {
    const late = setSecondPerson({ isWanted: false, version: 1 }, by(OMID));
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'setting.changed' });
  });

  it('leaves with each contradiction how many published it, also after it is changed back', async () => {
    const [alone, together] = pairs;
    const linkId = await contradict(alone);
    const step = { kind: 'link', id: linkId, step: 'publish' } as const;
    await expect(moveRecord(step, by(LEILA))).rejects.toMatchObject({ reason: 'step.second_person' });
    await setSecondPerson({ isWanted: false, version: 2 }, by(LEILA));
    await moveRecord(step, by(LEILA));
    await setSecondPerson({ isWanted: true, version: 3 }, by(LEILA));
    await moveRecord({ ...step, id: await contradict(together) }, by(OMID));

    const seen = async (pair: typeof alone) => {
      const claim = await findClaim(pair?.fromPublicId ?? '');
      const link = claim?.links.find(({ other }) => other.publicId === pair?.toPublicId);
      const ends = [pair?.fromPublicId ?? '', pair?.toPublicId ?? ''];
      const compared = (await findComparison(ends))?.links.find(
        ({ publicId }) => publicId === link?.publicId,
      );
      return [link?.isByOnePerson, compared?.isByOnePerson];
    };
    expect(await seen(alone)).toEqual([true, true]);
    expect(await seen(together)).toEqual([false, false]);
  });

  it('says of nothing an import brought that one person published it', async () => {
    const links = (await findClaim(pairs[0]?.toPublicId ?? ''))?.links ?? [];
    expect(links.filter((link) => link.isByOnePerson)).toHaveLength(1);
  });
});
