import { describe, expect, it } from 'vitest';
import { readableStates } from '@/features/access/policy';
import { listDeskClaims } from '@/features/claim-edit/queries';
import { useDatabase } from '../support/database';

const { query } = useDatabase('dossier');

const states = readableStates('editor');
const page = (asked: Partial<Parameters<typeof listDeskClaims>[0]> = {}) =>
  listDeskClaims({ words: null, states, after: null, limit: 10, ...asked });

describe('the claims at the desk', () => {
  it('come newest first, a page after the other, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { claims, next } = await page({ after });
      seen.push(...claims.map(({ publicId }) => publicId));
      after = next;
    } while (after);
    const all = await query(
      'select public_id as id from claim where deleted_at is null order by claim.id desc',
    );
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('are found by their words, by their speaker in any spelling and by their address', async () => {
    const kurilla = await page({ words: 'کوریلا' });
    expect(kurilla.claims.length).toBeGreaterThan(0);
    expect(kurilla.claims.every(({ speaker }) => speaker['en']?.includes('Kurilla'))).toBe(true);
    const [one] = kurilla.claims;
    const first = await page({ words: one?.quote.split(' ').slice(0, 3).join(' ') ?? '' });
    expect(first.claims.map(({ publicId }) => publicId)).toContain(one?.publicId);
    const addressed = await page({ words: one?.publicId ?? '' });
    expect(addressed.claims.map(({ publicId }) => publicId)).toEqual([one?.publicId]);
    for (const words of ['؟!', '%', '_']) expect((await page({ words })).claims).toEqual([]);
  });

  it('keep to the states that one may read', async () => {
    await query(`update claim set state = 'hidden' where id = (select min(id::text)::uuid from claim)`);
    expect((await page({ states: ['hidden'] })).claims).toHaveLength(1);
    const contributor = readableStates('contributor');
    const listed = await page({ states: contributor, limit: 100 });
    expect(listed.claims.every(({ state }) => state !== 'hidden')).toBe(true);
  });
});
