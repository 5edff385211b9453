import { beforeAll, describe, expect, it } from 'vitest';
import { assignRecord } from '@/features/assignment/commands';
import { countWaiting, findInbox, listWaiting } from '@/features/inbox/queries';
import { linkClaims } from '@/features/link/commands';
import { beginTopic, poseProposition } from '@/features/topic-edit/commands';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string) => ({ editorId, opId: crypto.randomUUID() });

let free: string[];

beforeAll(async () => {
  for (const id of [LEILA, OMID]) {
    await query(
      `insert into editor (id, kind, role, byline) values ($1, 'person', 'editor', '{"en": "One of the tests"}')`,
      [id],
    );
  }
  free = (await query("select id::text from claim where mode = 'narration' order by id")).map((row) =>
    String(row['id']),
  );
});

describe('what waits for an editor', () => {
  it('is nothing where everything is published, asked in one statement', async () => {
    const { result, statements } = await statementsOf(() => findInbox(LEILA));
    expect(statements).toHaveLength(1);
    expect(result).toEqual({
      ...{ assigned: [], second: [], review: [], drafts: [], topics: [] },
      ...{ longer: [], suggestions: [] },
    });
    expect(await countWaiting(LEILA)).toEqual({ mentions: 0, reports: 0 });
  });

  it('is a contradiction of one’s own as a draft, and for another as one that wants a second person', async () => {
    const [fromClaimId = '', toClaimId = ''] = free;
    const link = {
      type: 'contradicts',
      kind: 'numeric',
      assertedBy: 'editor',
      reason: { en: 'why' },
    } as const;
    const { id } = await linkClaims({ ...link, fromClaimId, toClaimId }, by(LEILA));
    expect((await findInbox(LEILA)).drafts).toMatchObject([
      { kind: 'link', state: 'draft', link: { kind: 'numeric' } },
    ]);
    expect((await findInbox(OMID)).second).toEqual([]);

    await moveRecord({ kind: 'link', id, step: 'submit' }, by(LEILA));
    expect((await findInbox(OMID)).second).toMatchObject([{ kind: 'link', state: 'in_review' }]);
    expect(await findInbox(LEILA)).toMatchObject({ second: [], drafts: [{ state: 'in_review' }] });
  });

  it('is what was handed over, what is in review, and what readers report', async () => {
    const [, , claimId = ''] = free;
    await query("update claim set state = 'draft' where id = $1", [claimId]);
    await assignRecord({ kind: 'claim', id: claimId, editorId: OMID }, by(LEILA));
    await moveRecord({ kind: 'claim', id: claimId, step: 'submit' }, by(OMID));
    await query(`insert into reader_report (id, about, message) values ($1, '/claims/2222222222', 'Wrong')`, [
      crypto.randomUUID(),
    ]);
    expect(await findInbox(OMID)).toMatchObject({
      assigned: [{ kind: 'claim', state: 'in_review' }],
      review: [{ kind: 'claim' }],
    });
    expect(await countWaiting(OMID)).toEqual({ mentions: 0, reports: 1 });
  });

  it('is the topics one worked on, by themselves or by a proposition', async () => {
    const { id } = await beginTopic({ title: { en: 'Water' }, description: null }, by(LEILA));
    expect((await findInbox(LEILA)).topics).toMatchObject([{ kind: 'topic', label: { en: 'Water' } }]);
    expect((await findInbox(OMID)).topics).toEqual([]);
    await poseProposition({ topicId: id, text: { en: 'There is water' } }, by(OMID));
    expect((await findInbox(OMID)).topics).toMatchObject([{ label: { en: 'Water' } }]);
    await moveRecord({ kind: 'topic', id, step: 'submit' }, by(LEILA));
    expect((await findInbox(OMID)).review).toMatchObject([
      { kind: 'topic', state: 'in_review' },
      { kind: 'claim' },
    ]);
  });

  it('is the sources of which suggestions wait, with how many of how many', async () => {
    const [capture] = await query('select id::text from capture order by id limit 1');
    const [before] = (await findInbox(LEILA, ['published'])).suggestions;
    const [pending, total] = [(before?.pending ?? 0) + 2, (before?.total ?? 0) + 3];
    const rows = ['pending', 'pending', 'superseded'];
    for (const state of rows) {
      await query(
        `insert into suggestion (id, kind, capture_id, key, payload, explanation, engine, engine_version, score, state)
         values ($1, 'claim', $2, $3, '{}', '{}', 'test', '1', 0.5, $4)`,
        [crypto.randomUUID(), capture?.['id'], crypto.randomUUID(), state],
      );
    }
    expect((await findInbox(LEILA, ['published'])).suggestions).toMatchObject([{ pending, total }]);
    expect((await findInbox(LEILA, ['draft'])).suggestions).toEqual([]);
  });

  it('goes on at an address of its own where it is long, page by page', async () => {
    await query("update claim set state = 'in_review'");
    const inbox = await findInbox(OMID);
    expect([inbox.review.length, inbox.longer]).toEqual([15, ['review']]);
    const { result, statements } = await statementsOf(() => listWaiting(OMID, 'review', null));
    expect(statements).toHaveLength(1);
    expect(result.next).toBeNull();
    expect(result.lines.length).toBeGreaterThan(25);
    const rest = await listWaiting(OMID, 'review', result.lines[3]?.id ?? null);
    expect(rest.lines).toEqual(result.lines.slice(4));
  });
});
