import { beforeAll, describe, expect, it } from 'vitest';
import { findClaim } from '@/features/claim/queries';
import { setStances } from '@/features/claim-edit/commands';
import { findTopic } from '@/features/topic/queries';
import {
  beginTopic,
  editTopic,
  hideProposition,
  placeClaim,
  poseProposition,
  removeClaim,
  rewordProposition,
  showProposition,
} from '@/features/topic-edit/commands';
import { findDeskTopic, listDeskTopics } from '@/features/topic-edit/queries';
import type { DeskTopic } from '@/features/topic-edit/shape';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = () => ({ editorId: LEILA, opId: crypto.randomUUID() });
const states = ['draft', 'in_review', 'published', 'hidden'];

let topic: { id: string; publicId: string };
let claims: { id: string; publicId: string }[];

const desk = async (): Promise<DeskTopic> => {
  const found = await findDeskTopic(topic.publicId, { states, after: null, limit: 10 });
  if (!found) throw new Error('no topic');
  return found;
};
const texts = async () => (await desk()).propositions.map(({ text, isHidden }) => [text['en'], isHidden]);

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [LEILA]);
  const rows = await query('select id::text, public_id from claim order by id limit 3');
  claims = rows.map((row) => ({ id: String(row['id']), publicId: String(row['public_id']) }));
  topic = await beginTopic({ title: { en: 'Water' }, description: null }, by());
});

describe('a topic at the desk', () => {
  it('begins as a draft, is listed newest first, and is renamed and described once per version', async () => {
    const { result, statements } = await statementsOf(() =>
      listDeskTopics({ states, after: null, limit: 1 }),
    );
    expect(statements).toHaveLength(1);
    expect(result.topics).toMatchObject([{ publicId: topic.publicId, state: 'draft', claims: 0 }]);
    expect((await listDeskTopics({ states, after: result.next, limit: 5 })).topics).toHaveLength(1);

    const { version } = await desk();
    const text = { title: { en: 'Water', fa: 'آب' }, description: { fa: 'دربارهٔ آب' } };
    const renaming = by();
    await editTopic({ topicId: topic.id, version, ...text }, renaming);
    expect(await desk()).toMatchObject(text);
    const late = editTopic({ topicId: topic.id, version, ...text }, by());
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'topic.changed' });
    await undo(renaming.opId, by());
    expect(await desk()).toMatchObject({ title: { en: 'Water' }, description: null });
  });

  it('holds propositions in order, reworded, hidden and brought back, each with its undo', async () => {
    const topicId = topic.id;
    await poseProposition({ topicId, text: { en: 'There is water' } }, by());
    const posing = by();
    await poseProposition({ topicId, text: { en: 'It is clean' } }, posing);
    expect(await texts()).toEqual([
      ['There is water', false],
      ['It is clean', false],
    ]);
    await undo(posing.opId, by());
    const [first, second] = (await desk()).propositions;
    expect(second).toMatchObject({ isHidden: true });
    await showProposition({ topicId, propositionId: second?.id ?? '' }, by());

    const rewording = by();
    const propositionId = first?.id ?? '';
    await rewordProposition(
      { topicId, propositionId, version: 1, text: { en: 'Water is there' } },
      rewording,
    );
    await undo(rewording.opId, by());
    expect((await texts())[0]).toEqual(['There is water', false]);

    const hiding = by();
    await hideProposition({ topicId, propositionId }, hiding);
    expect((await texts()).at(-1)).toEqual(['There is water', true]);
    await undo(hiding.opId, by());
    expect((await texts())[0]).toEqual(['There is water', false]);
  });

  it('touches no proposition of another topic than the one the right was asked for', async () => {
    const [other] = await query(
      'select id::text, topic_id::text, version from proposition where topic_id <> $1 limit 1',
      [topic.id],
    );
    const where = { topicId: topic.id, propositionId: String(other?.['id']) };
    const foreign = { reason: 'topic.changed' };
    await expect(hideProposition(where, by())).rejects.toMatchObject(foreign);
    const words = { version: Number(other?.['version']), text: { en: 'Taken over' } };
    await expect(rewordProposition({ ...where, ...words }, by())).rejects.toMatchObject(foreign);
  });

  it('holds claims with their stances, and takes both back together', async () => {
    const [topicId, claimId] = [topic.id, claims[0]?.id ?? ''];
    const placing = by();
    await placeClaim({ topicId, claimId }, placing);
    await expect(placeClaim({ topicId, claimId }, by())).rejects.toMatchObject({
      reason: 'record.duplicate',
    });
    await undo(placing.opId, by());
    expect((await desk()).claims).toEqual([]);
    await placeClaim({ topicId, claimId }, by());

    const proposition = (await desk()).propositions[0]?.id ?? '';
    await setStances({ claimId, stances: { [proposition]: 'affirms' } }, by());
    const denying = by();
    await setStances({ claimId, stances: { [proposition]: 'denies' } }, denying);
    await undo(denying.opId, by());
    expect((await desk()).claims).toMatchObject([{ stances: { [proposition]: 'affirms' } }]);

    const removing = by();
    await removeClaim({ topicId, claimId }, removing);
    expect(await desk()).toMatchObject({ claims: [], propositions: [{ stances: {} }, {}] });
    await undo(removing.opId, by());
    expect((await desk()).claims).toMatchObject([{ id: claimId, stances: { [proposition]: 'affirms' } }]);
  });

  it('is read by readers once it is published, hidden propositions left out', async () => {
    expect(await findTopic(topic.publicId)).toBeNull();
    const publicId = claims[0]?.publicId ?? '';
    const stancesOf = async () => (await findClaim(publicId))?.stances.map(({ text }) => text['en']);
    expect(await stancesOf()).not.toContain('There is water');
    await moveRecord({ kind: 'topic', id: topic.id, step: 'publish' }, by());
    expect(await findTopic(topic.publicId)).toMatchObject({ title: { en: 'Water' }, claimsTotal: 1 });
    expect(await stancesOf()).toContain('There is water');
    const propositionId = (await desk()).propositions[0]?.id ?? '';
    await hideProposition({ topicId: topic.id, propositionId }, by());
    expect(await stancesOf()).not.toContain('There is water');
    expect((await findTopic(topic.publicId))?.propositions).toHaveLength(1);
  });

  it('is asked in one statement, its claims page by page', async () => {
    for (const { id } of claims.slice(1)) await placeClaim({ topicId: topic.id, claimId: id }, by());
    const ask = (after: string | null) => findDeskTopic(topic.publicId, { states, after, limit: 2 });
    const { result, statements } = await statementsOf(() => ask(null));
    expect(statements).toHaveLength(1);
    expect(result?.claims).toHaveLength(2);
    const rest = await ask(result?.next ?? null);
    expect(rest).toMatchObject({ claimsTotal: 3, next: null });
    expect(rest?.claims).toHaveLength(1);
  });
});
