import { beforeAll, describe, expect, it } from 'vitest';
import { assignRecord } from '@/features/assignment/commands';
import { findAssignment } from '@/features/assignment/queries';
import { ASSIGNABLE, type Assignable } from '@/features/assignment/schema';
import { findClaim } from '@/features/claim/queries';
import { findInbox } from '@/features/inbox/queries';
import { undo } from '@/features/undo/commands';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const [LEILA, OMID, GONE] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string) => ({ editorId, opId: crypto.randomUUID() });
const first = async (kind: Assignable): Promise<string> =>
  String((await query(`select id::text as id from ${kind} order by id limit 1`))[0]?.['id']);
const holder = async (kind: Assignable, id: string): Promise<string | undefined> =>
  (await findAssignment(kind, id))?.assignedTo?.id;

beforeAll(async () => {
  for (const id of [LEILA, OMID, GONE]) {
    await query(
      `insert into editor (id, kind, role, byline, disabled_at)
       values ($1, 'person', 'editor', '{"en": "One of the tests"}', $2)`,
      [id, id === GONE ? new Date() : null],
    );
  }
});

describe.each(ASSIGNABLE)('a %s', (kind) => {
  it('is handed to somebody, to another and to nobody, and each can be taken back', async () => {
    const id = await first(kind);
    await assignRecord({ kind, id, editorId: OMID }, by(LEILA));
    expect(await holder(kind, id)).toBe(OMID);
    const toNobody = by(OMID);
    await assignRecord({ kind, id, editorId: null }, toNobody);
    expect(await holder(kind, id)).toBeUndefined();
    await undo(toNobody.opId, by(OMID));
    expect(await holder(kind, id)).toBe(OMID);
  });
});

it('names only those who have access, and is refused for others', async () => {
  const id = await first('claim');
  const people = (await findAssignment('claim', id))?.people.map((person) => person.id) ?? [];
  expect([people.includes(LEILA), people.includes(OMID), people.includes(GONE)]).toEqual([true, true, false]);
  const late = assignRecord({ kind: 'claim', id, editorId: GONE }, by(LEILA));
  await expect(late).rejects.toMatchObject({ reason: 'account.gone' });
});

it('stands in the inbox while it is unfinished, and nowhere in what readers see', async () => {
  const id = await first('claim');
  await query("update claim set state = 'in_review' where id = $1", [id]);
  expect((await findInbox(OMID)).assigned).toMatchObject([{ kind: 'claim', state: 'in_review' }]);
  await query("update claim set state = 'published' where id = $1", [id]);
  expect((await findInbox(OMID)).assigned).toEqual([]);
  const [row] = await query('select public_id from claim where id = $1', [id]);
  const verbs = (await findClaim(String(row?.['public_id'])))?.history.map(({ verb }) => verb);
  expect(verbs).not.toContain('assign');
});
