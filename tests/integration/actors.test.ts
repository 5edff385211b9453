import { beforeAll, describe, expect, it } from 'vitest';
import { editActor, newNames, type Office, saveOffice } from '@/features/actor/commands';
import { findDeskActor, listDeskActors, listTwins, resolveOrNew } from '@/features/actor/queries';
import { mergeActors, previewMerge, previewSplit, splitActor } from '@/features/merge/commands';
import { searchActors } from '@/features/pick/queries';
import { PickOrNewInput } from '@/features/pick/schema';
import { addActor } from '@/features/speaker/commands';
import { findWhole } from '@/features/speaker/queries';
import { undo } from '@/features/undo/commands';
import { SKELETON_PAIRS, skeletonOf } from '@/text/confusable';
import { useDatabase } from '../support/database';
import { statementsOf } from '../support/statements';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = () => ({ editorId: LEILA, opId: crypto.randomUUID() });
const idOf = async (name: string): Promise<string> =>
  String((await query(`select id from actor where names ->> 'en' = $1`, [name]))[0]?.['id']);
const addressOf = async (id: string): Promise<string> =>
  String((await query('select public_id as id from actor where id = $1', [id]))[0]?.['id']);
const deskOf = async (id: string) => {
  const actor = await findDeskActor(await addressOf(id));
  if (!actor) throw new Error('no such actor');
  return actor;
};
const listed = async (words: string | null, type: string | null = null) =>
  (await listDeskActors({ locale: 'en', words, type, after: null, limit: 50 })).actors.map(
    ({ names }) => names['en'],
  );

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [LEILA]);
});

describe('the list of names', () => {
  it('comes in the order of the reader’s language, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listDeskActors({ locale: 'fa', words: null, type: null, after, limit: 5 });
      seen.push(...page.actors.map(({ publicId }) => publicId));
      after = page.next;
    } while (after);
    const all = await query(`select public_id as id from actor where deleted_at is null`);
    expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it.each([['Muttaqi'], ['متقي'], ['Mutaqi'], ['Мuttaqi']])('finds a name by %s', async (words) => {
    expect((await listed(words)).join()).toContain('Muttaqi');
  });

  it('keeps to one kind, and finds nothing by signs', async () => {
    expect(await listed(null, 'outlet')).not.toContain('Amir Khan Muttaqi');
    expect(await listed('؟!')).toEqual([]);
  });
});

describe('twins of a new name', () => {
  it('are found by any spelling, with the one by which they meet', async () => {
    const [same] = await listTwins(['Amir-Khan Muttaqi']);
    expect([same?.names['en'], same?.isSame]).toEqual(['Amir Khan Muttaqi', true]);
    const [alike] = await listTwins(['Nobody', 'Аmir Khan Mutaqi']);
    expect([alike?.names['en'], alike?.isSame]).toEqual(['Amir Khan Muttaqi', false]);
    expect(await listTwins(['Ahmad Zaher'])).toEqual([]);
    expect(await listTwins(['…'])).toEqual([]);
  });

  it('are looked for by the skeleton that the database makes as the engine does', async () => {
    const added = await addActor(
      {
        type: 'person',
        names: { en: `A${SKELETON_PAIRS.from}vvarnmm B` },
        spellings: [{ name: 'وووګړئ', lang: 'ps' }],
      },
      by(),
    );
    const rows = await query('select key, skeleton from actor_name');
    expect(rows.map(({ skeleton }) => skeleton)).toEqual(rows.map((row) => skeletonOf(String(row['key']))));
    await query('update actor set deleted_at = now() where id = $1', [added.id]);
  });
});

describe('somebody new in a picker', () => {
  const ask = (typed: object, author = by()) =>
    resolveOrNew(PickOrNewInput.parse(typed), { locale: 'en', types: [], by: author, mayAdd: true });
  const chosen = (words: string) => ({ words, id: 'new:person', was: words });

  it('is offered where nobody is known by the words, and taken where nobody is like them', async () => {
    const nobody = await ask({ words: 'Ahmad Zaher' });
    expect(nobody).toMatchObject({ fault: 'actor.nobody' });
    expect('choices' in nobody && nobody.choices.at(-1)?.id).toMatch(/^new:/);
    expect(await ask(chosen('Ahmad Zaher'))).toEqual({ type: 'person', words: 'Ahmad Zaher' });
  });

  it('is shown beside its twin, and new only once the editor says so of these words', async () => {
    const words = 'Аmir Khan Mutaqi';
    const twin = await ask(chosen(words));
    expect(twin).toMatchObject({ fault: 'actor.twin' });
    expect('choices' in twin && twin.choices[0]).toMatchObject({ id: await idOf('Amir Khan Muttaqi') });
    expect(await ask({ words, pick: 'new:person', seen: words })).toEqual({ type: 'person', words });
    expect(await ask({ words, pick: 'new:person', seen: 'Other words' })).toMatchObject({
      fault: 'actor.twin',
    });
  });

  it('is added once by one form, however often that is sent and wherever in it the name stands', async () => {
    const author = by();
    const [name, sameName] = [
      { type: 'person', words: 'Ahmad Zaher' },
      { type: 'person', words: 'Ahmad  Zaher' },
    ] as const;
    const send = async () => {
      const names = newNames({ by: author });
      const ids = await Promise.all([names.idOf(name), names.idOf(sameName)]);
      await names.addAll();
      return ids;
    };
    const [first, again] = [await send(), await send()];
    expect(new Set([...first, ...again]).size).toBe(1);
    expect(await ask(chosen('Ahmad Zaher'), author)).toEqual(name);
    expect(await ask(chosen('Ahmad Zaher'))).toMatchObject({ fault: 'actor.twin' });
    expect((await deskOf(first[0])).names).toEqual({ en: 'Ahmad Zaher' });
  });

  it('is nobody where no one may be added, and who was merged is the one it became', async () => {
    const asking = { locale: 'en', types: [], by: by(), mayAdd: false } as const;
    const asked = await resolveOrNew(PickOrNewInput.parse(chosen('Nobody of this name')), asking);
    expect(asked).toEqual({ fault: 'pick.unknown', choices: [] });
    const [from, into] = [await idOf('Saeed Khosti'), await idOf('Zabihullah Mujahid')];
    await mergeActors(from, into, by());
    expect(await ask({ words: 'Saeed Khosti', id: from, was: 'Saeed Khosti' })).toEqual({ id: into });
    await splitActor(from, by());
  });
});

describe('what is said of a name', () => {
  it('is changed, found by its new spellings at once, and taken back', async () => {
    const id = await idOf('Zabihullah Mujahid');
    const before = await deskOf(id);
    const edit = by();
    const spellings = [
      { name: 'ذبیح‌الله مجاهد', lang: 'fa-AF', kind: 'alias' },
      { name: 'Zabehulah_M33', lang: 'und', kind: 'handle' },
    ] as const;
    await editActor({ actorId: id, version: before.version, state: { spellings, wikidataId: 'Q42' } }, edit);
    expect((await deskOf(id)).wikidataId).toBe('Q42');
    const [found] = await searchActors({ words: 'Zabehulah_M33', types: [], limit: 3 });
    expect(found?.names['en']).toBe('Zabihullah Mujahid');
    await expect(
      editActor({ actorId: id, version: before.version, state: { wikidataId: null } }, by()),
    ).rejects.toMatchObject({ reason: 'actor.changed' });
    await undo(edit.opId, by());
    const { version, history, ...after } = await deskOf(id);
    expect({ ...after, version: 0, history: [] }).toEqual({ ...before, version: 0, history: [] });
    expect([version, history.length]).toEqual([before.version + 2, before.history.length + 2]);
  });

  it('asks for its claims at once, however many they are', async () => {
    const asked = async (name: string) => {
      const { id, version } = await deskOf(await idOf(name));
      const spellings = [{ name: `${name} anew`, lang: 'en', kind: 'alias' }] as const;
      const { statements } = await statementsOf(() =>
        editActor({ actorId: id, version, state: { spellings } }, by()),
      );
      return statements.length;
    };
    expect(await asked('Amir Khan Muttaqi')).toBe(await asked('Michael Kurilla'));
  });

  it('refuses a body that is part of its own part', async () => {
    const [row] = await query(
      'select id, parent_id from actor where parent_id is not null order by id limit 1',
    );
    const parent = await deskOf(String(row?.['parent_id']));
    const state = { parentId: String(row?.['id']) };
    await expect(
      editActor({ actorId: parent.id, version: parent.version, state }, by()),
    ).rejects.toMatchObject({
      reason: 'actor.circle',
    });
  });

  it('has dated offices, which are changed, taken out and taken back', async () => {
    const id = await idOf('Zabihullah Mujahid');
    const start = await deskOf(id);
    const office: Office = {
      ...{ id: crypto.randomUUID(), organisationId: await idOf('Amu TV'), title: { en: 'Reader' } },
      ...{ standing: 'former', startsEdtf: '2021-08', endsEdtf: '2022~' },
    };
    const save = async (more: Partial<Office>, isGone = false, author = by()) =>
      saveOffice(
        { actorId: id, version: (await deskOf(id)).version, office: { ...office, ...more }, isGone },
        author,
      );
    await save({});
    const given = (await deskOf(id)).offices.find((one) => one.id === office.id);
    expect([given?.starts, given?.ends, given?.standing]).toEqual(['2021-08', '2022~', 'former']);
    await expect(save({ endsEdtf: '2020' })).rejects.toMatchObject({ reason: 'actor.backwards' });
    const taking = by();
    await save({}, true, taking);
    expect((await deskOf(id)).offices).toEqual(start.offices);
    await undo(taking.opId, by());
    expect((await deskOf(id)).offices.map((one) => one.id)).toContain(office.id);
    await save({}, true);
  });
});

describe('merging two names', () => {
  const everything = async () => ({
    claims: await query('select id::text, speaker_id::text, platform_id::text from claim order by id'),
    hops: await query('select claim_id::text, position, actor_id::text from hop order by 1, 2'),
    sources: await query('select id::text, outlet_id::text, relays_id::text from source order by id'),
    names: await query('select id::text, actor_id::text, name, kind from actor_name order by id'),
    roles: await query('select id::text, actor_id::text, organisation_id::text from actor_role order by id'),
    actors: await query(
      'select id::text, parent_id::text, merged_into_id::text, deleted_at from actor order by id',
    ),
  });

  it.each([
    ['a person', 'Saeed Khosti', 'Zabihullah Mujahid'],
    ['a part into the whole', null, null],
  ])('of %s moves what its preview says, and comes apart as it was by undo', async (_what, one, other) => {
    const [part] = await query(
      'select id, parent_id from actor where parent_id is not null order by id limit 1',
    );
    const [from, into] =
      one && other
        ? [await idOf(one), await idOf(other)]
        : [String(part?.['parent_id']), String(part?.['id'])];
    const before = await everything();
    const preview = await previewMerge(from);
    const merging = by();
    await mergeActors(from, into, merging);
    expect(await previewMerge(from)).toEqual({
      claims: 0,
      steps: 0,
      sources: 0,
      spellings: 0,
      offices: 0,
      parts: 0,
    });
    expect(await previewSplit(from)).toEqual(preview);
    expect((await deskOf(into)).merged.map(({ id }) => id)).toEqual([from]);
    expect((await deskOf(from)).mergedInto?.publicId).toBe(await addressOf(into));
    expect(await findWhole(await addressOf(from))).toBe(await addressOf(into));
    await undo(merging.opId, by());
    expect(await findWhole(await addressOf(from))).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('is parted again, which is taken back too; what was moved on since stays where it is', async () => {
    const [from, into, third] = [
      await idOf('Saeed Khosti'),
      await idOf('Zabihullah Mujahid'),
      await idOf('Amir Khan Muttaqi'),
    ];
    await mergeActors(from, into, by());
    const [moved] = await query('select id from claim where speaker_id = $1 order by id desc limit 1', [
      into,
    ]);
    const own = Number((await previewSplit(from)).claims);
    await query('update claim set speaker_id = $1 where id = $2', [third, moved?.['id']]);
    expect([own - 1, own]).toContain((await previewSplit(from)).claims);
    const parting = by();
    await splitActor(from, parting);
    expect((await deskOf(from)).mergedInto).toBeNull();
    expect(
      (await query('select speaker_id::text as id from claim where id = $1', [moved?.['id']]))[0]?.['id'],
    ).toBe(third);
    await undo(parting.opId, by());
    expect((await deskOf(from)).mergedInto?.names['en']).toBe('Zabihullah Mujahid');
    await splitActor(from, by());
  });

  it('tells who has the other one open', async () => {
    const [from, into] = [await idOf('Saeed Khosti'), await idOf('Zabihullah Mujahid')];
    const { version } = await deskOf(into);
    await mergeActors(from, into, by());
    await expect(editActor({ actorId: into, version, state: {} }, by())).rejects.toMatchObject({
      reason: 'actor.changed',
    });
    await splitActor(from, by());
  });
});
