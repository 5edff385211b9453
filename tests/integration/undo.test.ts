import { beforeAll, describe, expect, it } from 'vitest';
import { annotate, hideNote, replyToNote, settleThread } from '@/features/annotation/commands';
import { listThreads } from '@/features/annotation/queries';
import { reviseClaim } from '@/features/claim/commands';
import { findClaim } from '@/features/claim/queries';
import type { ClaimInput } from '@/features/claim/schema';
import { listCorrections } from '@/features/history/queries';
import { linkClaims, setAsidePair, withdrawLink } from '@/features/link/commands';
import { mergeActors, previewMerge } from '@/features/merge/commands';
import { findEditableClaim, listRevisions } from '@/features/revision/queries';
import { listClaims } from '@/features/search/queries';
import { undo } from '@/features/undo/commands';
import { dropDone, dropWork, IMPORT_WORK, saveWork } from '@/features/work/commands';
import { findWork, listLeft } from '@/features/work/queries';
import { moveRecord } from '@/features/workflow/commands';
import { newId } from '@/lib/id';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = (reason?: string) => ({
  editorId: LEILA,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [LEILA]);
});

describe('undo', () => {
  it('takes back a hiding, a publication and a correction', async () => {
    const id = await scalar("select id from claim where mode = 'direct' order by id limit 1");
    const before = await findEditableClaim({ id });
    if (!before) throw new Error('no claim');

    const hiding = by('Doubt');
    await moveRecord({ kind: 'claim', id, step: 'hide' }, hiding);
    expect(await findClaim(before.publicId)).toBeNull();
    await undo(hiding.opId, by());
    expect(await findClaim(before.publicId)).not.toBeNull();

    const correction = by('A mistake');
    const current = await findEditableClaim({ id });
    const edit = {
      claimId: id,
      baseVersion: current?.version ?? 0,
      claim: { ...before.values, act: 'question' },
    } as const;
    await reviseClaim(edit, correction);
    await undo(correction.opId, by('It was right before'));
    expect((await findEditableClaim({ id }))?.values).toEqual(before.values);
  });

  it('leaves a line among the corrections where a publication was taken back, and none for another step', async () => {
    const [row] = await query("select id::text from claim where mode = 'narration' order by id desc limit 1");
    const id = String(row?.['id']);
    const hiding = by('Doubt');
    await moveRecord({ kind: 'claim', id, step: 'hide' }, hiding);
    await undo(hiding.opId, by());
    expect((await listCorrections(null)).corrections.map(({ verb }) => verb)).not.toContain('undo');

    await query("update claim set state = 'draft', published_at = null where id = $1", [id]);
    const publication = by();
    await moveRecord({ kind: 'claim', id, step: 'publish' }, publication);
    await undo(publication.opId, by('Published by mistake'));
    expect((await listCorrections(null)).corrections[0]).toMatchObject({
      verb: 'undo',
      aggregate: 'claim',
      publicId: null,
      reason: 'Published by mistake',
    });
    await moveRecord({ kind: 'claim', id, step: 'publish' }, by());
  });

  it('leads from the history of a claim to the revision that each correction made', async () => {
    const id = await scalar("select id from claim where mode = 'direct' order by id desc limit 1");
    const before = await findEditableClaim({ id });
    const claim = { ...before?.values, act: 'question' } as ClaimInput;
    await reviseClaim({ claimId: id, baseVersion: before?.version ?? 0, claim }, by('A mistake'));
    const [newest] = (await findClaim(before?.publicId ?? ''))?.history ?? [];
    const [revision] = await listRevisions(before?.publicId ?? '');
    expect(newest).toMatchObject({ verb: 'correct', revision: revision?.number });
    expect((await listCorrections(null)).corrections[0]).toMatchObject({
      verb: 'correct',
      revision: revision?.number,
    });
  });

  it('takes back a link and a withdrawal', async () => {
    const [a, b] = (await query("select id from claim where mode = 'narration' order by id limit 2")).map(
      (row) => String(row['id']),
    );
    const linking = by();
    const link = {
      type: 'contradicts',
      kind: 'numeric',
      assertedBy: 'editor',
      reason: { en: 'Figures differ' },
    } as const;
    await linkClaims({ ...link, fromClaimId: a ?? '', toClaimId: b ?? '' }, linking);
    await undo(linking.opId, by());
    expect(
      await scalar(
        `select count(*) from link where pair_low = '${a}' and pair_high = '${b}' and type = 'contradicts' and deleted_at is null`,
      ),
    ).toBe('0');

    const id = await scalar("select id from public_link where type = 'contradicts' order by id limit 1");
    const withdrawal = by();
    await withdrawLink(id, { en: 'We misread the letter' }, withdrawal);
    expect(await scalar('select count(*) from public_link where type = $$contradicts$$')).toBe('22');
    await undo(withdrawal.opId, by());
    expect(await scalar('select count(*) from public_link where type = $$contradicts$$')).toBe('23');
  });

  it('takes back a note, its settling and its hiding, but not a note that was answered', async () => {
    const claimId = await scalar('select id from claim order by id limit 1');
    const on = { claimId, motivation: 'commenting' } as const;
    const open = async () =>
      (await listThreads({ on: 'claim', claimId })).map(({ body, resolvedAt }) => [
        body,
        resolvedAt === null,
      ]);
    const writing = by();
    await annotate({ ...on, body: { en: 'Too soon' } }, writing);
    await undo(writing.opId, by());
    expect(await open()).toEqual([]);

    const kept = by();
    const { id: noteId } = await annotate({ ...on, body: { en: 'Is it so?' } }, kept);
    for (const step of [settleThread, hideNote] as const) {
      const doing = by();
      await step({ noteId, isSettled: true, ofOthers: false }, doing);
      expect(await open()).not.toEqual([[{ en: 'Is it so?' }, true]]);
      await undo(doing.opId, by());
      expect(await open()).toEqual([[{ en: 'Is it so?' }, true]]);
    }
    const question = by();
    const asked = await annotate({ ...on, body: { en: 'Who says so?' } }, question);
    await replyToNote({ noteId: asked.id, body: { en: 'The letter' }, mentions: [] }, by());
    await expect(undo(question.opId, by())).rejects.toMatchObject({ reason: 'undo.too_late' });
  });

  it('takes back a pair set aside, which can be set aside again', async () => {
    const ids = (await query('select id::text from claim order by id limit 2')).map((row) =>
      String(row['id']),
    );
    const [a = '', b = ''] = ids;
    const apart = { claimIds: [a, b], trap: 'time', reason: { en: 'Other days' } } as const;
    const standing = () =>
      scalar(
        `select count(*) from set_aside where claim_low_id = '${a}' and trap = 'time' and deleted_at is null`,
      );
    const setting = by();
    await setAsidePair({ ...apart, claimIds: [a, b] }, setting);
    await undo(setting.opId, by());
    expect(await standing()).toBe('0');
    await setAsidePair({ ...apart, claimIds: [b, a] }, by());
    expect(await standing()).toBe('1');
    await expect(setAsidePair({ ...apart, claimIds: [a, b] }, by())).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('refuses once something else has happened, and for what cannot be undone', async () => {
    const id = await scalar('select id from topic');
    const hiding = by('First');
    await moveRecord({ kind: 'topic', id, step: 'hide' }, hiding);
    await moveRecord({ kind: 'topic', id, step: 'restore' }, by('Second'));
    await expect(undo(hiding.opId, by())).rejects.toMatchObject({ reason: 'undo.too_late' });
    const imported = await scalar(
      `select op_id from history_entry entry where verb = 'add' and not exists (
        select from history_entry later where later.aggregate_id = entry.aggregate_id and later.version > entry.version)
      limit 1`,
    );
    await expect(undo(imported, by())).rejects.toMatchObject({ reason: 'undo.impossible' });
    await expect(undo(crypto.randomUUID(), by())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('merging two actors', () => {
  it('moves everything, is found under both names, and comes apart again as it was', async () => {
    const from = await scalar("select id from actor where names ->> 'en' = 'Saeed Khosti'");
    const into = await scalar("select id from actor where names ->> 'en' = 'Zabihullah Mujahid'");
    const names = await query('select actor_id::text, lang, name from actor_name order by id');
    expect(await previewMerge(from)).toMatchObject({ claims: 3, steps: 3, sources: 0 });

    const merging = by('Same person, says the newsroom');
    await mergeActors(from, into, merging);
    const { found } = await listClaims({
      words: 'Khosti Mujahid',
      speaker: null,
      outlet: null,
      topic: null,
      mode: null,
      kind: null,
      lang: null,
      after: null,
    });
    expect(found.count).toBe(5);
    expect(await scalar(`select count(*) from claim where speaker_id = '${from}'`)).toBe('0');
    await expect(mergeActors(from, into, by())).rejects.toMatchObject({ reason: 'merge.merged' });
    await expect(mergeActors(into, into, by())).rejects.toMatchObject({ reason: 'merge.one_actor' });

    await undo(merging.opId, by());
    expect(await scalar(`select count(*) from claim where speaker_id = '${from}'`)).toBe('3');
    expect(await query('select actor_id::text, lang, name from actor_name order by id')).toEqual(names);
  });
});

it('keeps what is being typed, the newest of it, per editor and form', async () => {
  const place = { editorId: LEILA, form: 'claim:new' };
  await saveWork(place, { values: { note: 'یک' }, baseVersion: null });
  await saveWork(place, { values: { note: 'یک و دو' }, baseVersion: 3 });
  expect(await findWork(place)).toMatchObject({ values: { note: 'یک و دو' }, baseVersion: 3 });
  await expect(
    saveWork(place, { values: { note: 'x'.repeat(300_000) }, baseVersion: 3 }),
  ).rejects.toMatchObject({ code: 'too_large' });
  await dropWork(place);
  expect(await findWork(place)).toBeNull();

  const text = 'متن '.repeat(400_000);
  await saveWork({ ...place, form: IMPORT_WORK }, { values: { text }, baseVersion: null });
  expect((await findWork({ ...place, form: IMPORT_WORK }))?.values).toEqual({ text });
});

it('forgets what was typed once its change stands in history, and gives back what was left of the rest', async () => {
  const [entry] = await query('select op_id::text as id from history_entry limit 1');
  const done = String(entry?.['id']);
  const save = (form: string, opId: string) =>
    saveWork({ editorId: LEILA, form }, { values: { opId, body: form }, baseVersion: null });
  await save('note-new:late', done);
  await save('note-new:open', newId());
  await save('answer:open', 'no id at all');
  expect([...(await listLeft(LEILA)).keys()].sort()).toEqual(['answer:open', 'note-new:open']);
  expect((await listLeft(LEILA)).get('note-new:open')).toMatchObject({ values: { body: 'note-new:open' } });
  await dropDone({ editorId: LEILA, form: 'note-new:open' }, newId());
  expect((await listLeft(LEILA)).has('note-new:open')).toBe(true);
  await dropDone({ editorId: LEILA, form: 'note-new:open' }, done);
  expect([...(await listLeft(LEILA)).keys()]).toEqual(['answer:open']);
});
