import { expect, it } from 'vitest';
import { listDeskClaims } from '@/features/claim-edit/queries';
import { reindex } from '@/features/search/commands';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const stored = () =>
  query(`select
    (select json_agg(json_build_array(id, norm_tsv, fold_version) order by id) from claim) as claims,
    (select json_agg(json_build_array(id, key) order by id) from actor_name) as names,
    (select json_agg(json_build_array(capture_id, bands) order by capture_id) from capture_sketch) as texts,
    (select count(*) from history_entry) as history`);
const found = async () => {
  const { claims } = await listDeskClaims({
    ...{ words: 'کوریلا', states: ['draft', 'published'], after: null, limit: 50 },
  });
  return claims.length;
};

it('writes anew what an older version folded otherwise, and nothing else', async () => {
  const before = await stored();
  expect(await reindex()).toEqual({ claims: 0, names: 0, texts: 0 });
  expect(await stored()).toEqual(before);
  const hits = await found();
  expect(hits).toBeGreaterThan(0);

  const [{ count } = {}] = await query('select count(*)::integer as count from actor_name');
  await query(`update claim set norm_tsv = '', fold_version = 1`);
  await query(`update actor_name set key = 'old'`);
  await query(`update capture_sketch set bands = '{}'`);
  expect(await found()).toBe(0);

  expect(await reindex()).toEqual({ claims: 27, names: count, texts: 1 });
  expect(await stored()).toEqual(before);
  expect(await found()).toBe(hits);
});
