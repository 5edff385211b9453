import { beforeAll, describe, expect, it } from 'vitest';
import { reviseClaim } from '@/features/claim/commands';
import { findClaim } from '@/features/claim/queries';
import { findEditableClaim, listRevisions } from '@/features/revision/queries';
import type { EditableClaim } from '@/features/revision/shape';
import { undo } from '@/features/undo/commands';
import { moveRecord, publishWithClaims } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';

const { query } = useDatabase('dossier');

const PEOPLE = { leila: crypto.randomUUID(), omid: crypto.randomUUID() };
const by = (editorId: string, reason?: string) => ({
  editorId,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);

const editable = async (id: string): Promise<EditableClaim> => {
  const claim = await findEditableClaim({ id });
  if (!claim) throw new Error('no claim');
  return claim;
};

let claimId: string;

beforeAll(async () => {
  for (const [name, id] of Object.entries(PEOPLE)) {
    await query(
      `insert into editor (id, kind, byline) values ($1, 'person', jsonb_build_object('en', $2::text))`,
      [id, name],
    );
  }
  claimId = await scalar("select id from claim where mode = 'direct' order by id limit 1");
});

describe('revising a claim', () => {
  it('reads back exactly what was recorded, so that saving unchanged changes nothing', async () => {
    for (const row of await query('select id::text from claim')) {
      const { id, version, values } = await editable(String(row['id']));
      const edit = { claimId: id, baseVersion: version, claim: values };
      await reviseClaim(edit, by(PEOPLE.leila, 'Nothing'));
      expect((await editable(id)).values).toEqual(values);
    }
  });

  it('makes a visible correction of what is public, and keeps what readers saw before', async () => {
    const { version, values, publicId } = await editable(claimId);
    const seen = await listRevisions(publicId);
    await reviseClaim(
      { claimId, baseVersion: version, claim: { ...values, checkable: 'no', act: 'warning' } },
      by(PEOPLE.leila, 'It is a warning'),
    );
    expect((await findClaim(publicId))?.act).toBe('warning');
    const [newest, before] = await listRevisions(publicId);
    expect(newest).toMatchObject({
      number: seen.length + 1,
      note: { und: 'It is a warning' },
      byline: { en: 'leila' },
    });
    expect(before?.snapshot.values).toEqual(values);
  });

  it('demands a reason for a correction, and writes nothing without one', async () => {
    const { version, values } = await editable(claimId);
    const edit = { claimId, baseVersion: version, claim: { ...values, act: 'promise' } } as const;
    await expect(reviseClaim(edit, by(PEOPLE.leila))).rejects.toMatchObject({ reason: 'claim.needs_reason' });
    expect((await editable(claimId)).version).toBe(version);
  });

  it('loses no update when twenty editors save at once: one saves, the others are told', async () => {
    for (let round = 0; round < 5; round++) {
      const { version, values } = await editable(claimId);
      const saves = Array.from({ length: 20 }, (_, n) =>
        reviseClaim(
          { claimId, baseVersion: version, claim: { ...values, note: { en: `round ${round} editor ${n}` } } },
          by(PEOPLE.leila, 'Race'),
        ),
      );
      const outcomes = await Promise.allSettled(saves);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ code: 'conflict', reason: 'claim.changed' });
      }
      expect((await editable(claimId)).version).toBe(version + 1);
    }
  });

  it('refuses words that do not stand at their place, also in a correction', async () => {
    const { version, values } = await editable(claimId);
    const outside = { ...values, passage: { start: 0, end: 900_000 } };
    await expect(
      reviseClaim({ claimId, baseVersion: version, claim: outside }, by(PEOPLE.leila, 'x')),
    ).rejects.toMatchObject({ reason: 'passage.outside' });
  });
});

describe('publishing', () => {
  const propose = async (proposer: string): Promise<string> => {
    const [pair] = await query(`
      select a.id as a, b.id as b from claim a join claim b on a.id < b.id
      where not exists (select from link where pair_low = a.id and pair_high = b.id) limit 1`);
    const id = crypto.randomUUID();
    await query(
      `insert into link (id, public_id, type, kind, asserted_by, from_claim_id, to_claim_id, pair_low, pair_high, reason, proposed_by_id)
       values ($1, $2, 'contradicts', 'denial', 'editor', $3, $4, $3, $4, '{"en": "why"}', $5)`,
      [id, id, pair?.['a'], pair?.['b'], proposer],
    );
    return id;
  };

  it('takes a second person for a contradiction', async () => {
    const id = await propose(PEOPLE.leila);
    const step = { kind: 'link', id, step: 'publish' } as const;
    await expect(moveRecord(step, by(PEOPLE.leila))).rejects.toMatchObject({ reason: 'step.second_person' });
    await moveRecord(step, by(PEOPLE.omid));
    expect(await query('select state, confirmed_by_id from link where id = $1', [id])).toEqual([
      { state: 'published', confirmed_by_id: PEOPLE.omid },
    ]);
  });

  it('lets a newsroom of one switch that off', async () => {
    await query("insert into setting (name, value) values ('second_person', 'false')");
    const id = await propose(PEOPLE.leila);
    await moveRecord({ kind: 'link', id, step: 'publish' }, by(PEOPLE.leila));
    expect(await scalar(`select state from link where id = '${id}'`)).toBe('published');
    await query("delete from setting where name = 'second_person'");
  });

  it('hides only with a reason, and brings back', async () => {
    const step = (name: 'hide' | 'restore') => ({ kind: 'claim', id: claimId, step: name }) as const;
    await expect(moveRecord(step('hide'), by(PEOPLE.leila))).rejects.toMatchObject({ reason: 'step.reason' });
    const { publicId } = await editable(claimId);
    await moveRecord(step('hide'), by(PEOPLE.leila, 'Legal question'));
    expect(await findClaim(publicId)).toBeNull();
    await expect(moveRecord(step('hide'), by(PEOPLE.leila, 'again'))).rejects.toMatchObject({
      reason: 'step.state',
    });
    await moveRecord(step('restore'), by(PEOPLE.omid, 'Answered'));
    expect(await findClaim(publicId)).not.toBeNull();
  });

  it('keeps an embargo until its instant, by the database’s clock', async () => {
    await moveRecord({ kind: 'claim', id: claimId, step: 'hide' }, by(PEOPLE.leila, 'Embargo'));
    await query("update claim set state = 'in_review' where id = $1", [claimId]);
    const lifts = new Date(Date.now() + 1500);
    await moveRecord({ kind: 'claim', id: claimId, step: 'publish', at: lifts }, by(PEOPLE.omid));
    const { publicId } = await editable(claimId);
    expect(await findClaim(publicId)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(await findClaim(publicId)).not.toBeNull();
  });
});

it('publishes a source with those of its claims that are ready, each with an entry of its own', async () => {
  const sourceId = await scalar('select id from source');
  await query("update claim set state = 'draft' where mode = 'narration'");
  await query("update source set state = 'draft'");
  expect(await scalar('select count(*) from public_claim')).toBe('0');
  const publication = by(PEOPLE.omid);
  const publicClaims = () => scalar('select count(*) from public_claim');
  await publishWithClaims(sourceId, publication);
  expect(await publicClaims()).toBe('27');
  const entries = `select count(*) from history_entry where editor_id = '${PEOPLE.omid}' and verb = 'publish' and at > now() - interval '1 minute'`;
  const written = await scalar(entries);

  expect((await publishWithClaims(sourceId, publication)).isRepeat).toBe(true);
  expect(await scalar(entries)).toBe(written);
  await expect(publishWithClaims(sourceId, by(PEOPLE.omid))).rejects.toMatchObject({ reason: 'step.state' });

  await undo(publication.opId, by(PEOPLE.omid));
  expect(await publicClaims()).toBe('0');
  expect(await scalar("select count(*) from claim where state = 'draft'")).toBe('5');
  await publishWithClaims(sourceId, by(PEOPLE.omid));
  expect(await publicClaims()).toBe('27');
});

it('publishes a source with its claims whole or not at all', async () => {
  const sourceId = await scalar('select id from source');
  await query("update claim set state = 'draft' where mode = 'narration'");
  await query("update source set state = 'draft'");
  await query(`
    create function refuse_one() returns trigger language plpgsql as $$
    begin
      if (select count(*) from claim_revision where published_by_id = new.published_by_id) >= ${await scalar(
        `select count(*) + 2 from claim_revision where published_by_id = '${PEOPLE.leila}'`,
      )} then raise exception 'the third one fails'; end if;
      return new;
    end $$`);
  await query(
    'create trigger refuse_one before insert on claim_revision for each row execute function refuse_one()',
  );
  const publication = by(PEOPLE.leila);
  await expect(publishWithClaims(sourceId, publication)).rejects.toThrow();
  expect(await scalar('select state from source')).toBe('draft');
  expect(await scalar("select count(*) from claim where state = 'draft'")).toBe('5');
  expect(await scalar(`select count(*) from history_entry where op_id = '${publication.opId}'`)).toBe('0');
  await query('drop trigger refuse_one on claim_revision');
  await publishWithClaims(sourceId, publication);
  expect(await scalar("select count(*) from claim where state = 'draft'")).toBe('0');
});

describe('a legal hold', () => {
  it('stands above an erasure', async () => {
    const capture = await scalar('select id from capture');
    await query(erasureAsked('source', '(select id from source)'));
    await query("update source set held_at = now(), held_reason = 'court'");
    await expect(
      query('select guard.erase($1, $2, $3, $4)', ['capture', capture, PEOPLE.leila, 'takedown']),
    ).rejects.toMatchObject({
      constraint: 'capture_held',
    });
    expect(await scalar('select erased_at is null from capture')).toBe('true');
    await query('update source set held_at = null, held_reason = null');
  });
});
