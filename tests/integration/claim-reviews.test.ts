import { beforeAll, expect, it } from 'vitest';
import { writeFinding } from '@/features/assessment/commands';
import { listReviews } from '@/features/assessment/queries';
import { SHIPPED_SCALE } from '@/features/assessment/shipped-scale';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string, reason = 'A test') => ({ editorId, opId: crypto.randomUUID(), reason });
const step = (id: string, name: 'publish' | 'hide') => ({ kind: 'assessment', id, step: name }) as const;
const listed = async () => (await listReviews(null)).reviews.map(({ finding }) => finding.publicId);

let claims: { id: string; publicId: string }[];

beforeAll(async () => {
  for (const id of [LEILA, OMID]) {
    await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "One of the tests"}')`, [
      id,
    ]);
  }
  const rows = await query("select id::text, public_id from claim where state = 'published' order by id");
  claims = rows.map((row) => ({ id: String(row['id']), publicId: String(row['public_id']) }));
});

async function find(number: number) {
  const typed = { verdict: 'false', why: { en: 'Eight raids' }, validFrom: '2023-03-28', validTo: null };
  const claimId = claims[number]?.id ?? '';
  return writeFinding({ claimId, scaleId: SHIPPED_SCALE.id, ...typed }, by(LEILA));
}

it('has what is public, the newest of each claim alone, in one statement', async () => {
  const [draft, first] = [await find(0), await find(1)];
  expect(await listed()).toEqual([]);
  await moveRecord(step(first.id, 'publish'), by(OMID));
  const second = await find(1);
  await moveRecord(step(second.id, 'publish'), by(OMID));
  const { result, statements } = await statementsOf(() => listReviews(null));
  expect(statements).toHaveLength(1);
  expect(result.reviews).toMatchObject([
    {
      claim: { publicId: claims[1]?.publicId, source: { lang: 'fa-AF' } },
      finding: {
        publicId: second.publicId,
        scale: { name: 'four-values' },
        decidedBy: { en: 'One of the tests' },
      },
    },
  ]);
  await moveRecord(step(second.id, 'hide'), by(OMID));
  expect(await listed()).toEqual([first.publicId]);
  await moveRecord(step(draft.id, 'publish'), by(OMID));
  expect(await listed()).toEqual([first.publicId, draft.publicId]);
});

it('has nothing of a claim that is hidden, nor what is under embargo', async () => {
  const before = await listed();
  const later = await find(2);
  await moveRecord({ ...step(later.id, 'publish'), at: new Date(Date.now() + 60_000) }, by(OMID));
  expect(await listed()).toEqual(before);
  await moveRecord({ kind: 'claim', id: claims[0]?.id ?? '', step: 'hide' }, by(OMID));
  expect(await listed()).toHaveLength(before.length - 1);
  await query("update claim set state = 'published' where id = $1", [claims[0]?.id]);
});

it('goes on after the last finding of a page, whatever was published meanwhile', async () => {
  await query(
    `insert into assessment (id, public_id, claim_id, scale_id, verdict, reason, valid_from, decided_by_id, confirmed_by_id,
       state, published_at)
     select gen_random_uuid(), 'made' || row_number() over (), claim.id, $1, 'true', '{"en": "Made"}', now(), $2, $2,
       'published', now()
     from generate_series(1, 3) copy, claim where state = 'published'`,
    [SHIPPED_SCALE.id, LEILA],
  );
  const whole = (await listReviews(null)).reviews;
  expect(whole).toHaveLength(claims.length);
  const [first, second] = whole;
  const rest = await listReviews(first?.finding.publicId ?? '');
  expect(rest.reviews[0]?.finding.publicId).toBe(second?.finding.publicId);
  expect([rest.reviews.length, rest.next]).toEqual([claims.length - 1, null]);
  expect((await listReviews('2222222222')).reviews).toEqual([]);
});

it('tells nothing on of what was erased by law', async () => {
  await query(erasureAsked('source', '(select id from source)'));
  await query("select guard.erase('capture', id, $1, 'privacy') from capture", [LEILA]);
  expect(await listed()).toEqual([]);
});
