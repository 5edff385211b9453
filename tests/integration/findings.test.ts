import { beforeAll, describe, expect, it } from 'vitest';
import { reviseScale, rewriteFinding, writeFinding } from '@/features/assessment/commands';
import { findDeskFinding, listClaimFindings, listEditions, listScales } from '@/features/assessment/queries';
import { findClaim } from '@/features/claim/queries';
import { listCorrections } from '@/features/history/queries';
import { findInbox } from '@/features/inbox/queries';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { findRecordState } from '@/features/workflow/queries';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string, reason?: string) => ({
  editorId,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});

let claim: { id: string; publicId: string };

const typed = {
  verdict: 'false',
  why: { en: 'Eight raids in one month' },
  validFrom: '2023-03-01',
  validTo: null,
};
const shipped = async () => (await listScales())[0]?.id ?? '';
const given = async (over: object = {}) =>
  writeFinding({ claimId: claim.id, scaleId: await shipped(), ...typed, ...over }, by(LEILA));
const step = (id: string, name: 'submit' | 'publish' | 'hide' | 'restore') =>
  ({ kind: 'assessment', id, step: name }) as const;

beforeAll(async () => {
  for (const id of [LEILA, OMID]) {
    await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "One of the tests"}')`, [
      id,
    ]);
  }
  const [row] = await query(
    "select id::text, public_id from claim where state = 'published' order by id limit 1",
  );
  claim = { id: String(row?.['id']), publicId: String(row?.['public_id']) };
});

describe('a finding', () => {
  it('is a draft that readers do not see, by the shipped scale, which is recorded when it is first used', async () => {
    expect(await query('select from rating_scale')).toEqual([]);
    const { id, publicId } = await given();
    expect(await query('select name, edition from rating_scale')).toEqual([
      { name: 'four-values', edition: 1 },
    ]);
    expect(await findDeskFinding(publicId)).toMatchObject({
      verdict: 'false',
      state: 'draft',
      confirmedBy: null,
    });
    expect((await findClaim(claim.publicId))?.findings).toEqual([]);
    expect((await findInbox(LEILA)).drafts).toMatchObject([{ kind: 'assessment', publicId }]);
    await undo((await opOf(id)) ?? '', by(LEILA));
    expect(await findDeskFinding(publicId)).toBeNull();
  });

  it('takes a rating of its scale only', async () => {
    await expect(given({ verdict: 'half' })).rejects.toMatchObject({ reason: 'finding.verdict' });
    await expect(
      query(
        `insert into assessment (id, public_id, claim_id, scale_id, verdict, reason, valid_from, decided_by_id)
         values (gen_random_uuid(), 'x', $1, $2, 'half', '{"en": "x"}', now(), $3)`,
        [claim.id, await shipped(), LEILA],
      ),
    ).rejects.toThrow('no such rating');
  });

  it('is published by a second person, also after the second one wrote it anew', async () => {
    const { id, publicId } = await given();
    await moveRecord(step(id, 'submit'), by(LEILA));
    expect((await findInbox(OMID)).second).toMatchObject([{ kind: 'assessment', publicId }]);
    expect((await findInbox(LEILA)).second).toEqual([]);
    await expect(moveRecord(step(id, 'publish'), by(LEILA))).rejects.toMatchObject({
      reason: 'step.second_person',
    });
    const edit = { findingId: id, baseVersion: 2 };
    await rewriteFinding(edit, { ...typed, verdict: 'mixed' }, by(OMID));
    await expect(rewriteFinding(edit, typed, by(LEILA))).rejects.toMatchObject({ reason: 'finding.changed' });
    await expect(moveRecord(step(id, 'publish'), by(OMID))).rejects.toMatchObject({
      reason: 'step.second_person',
    });
    const release = by(LEILA);
    await moveRecord(step(id, 'publish'), release);
    expect((await findClaim(claim.publicId))?.findings).toMatchObject([
      { publicId, verdict: 'mixed', isByOne: false },
    ]);
    await undo(release.opId, by(LEILA));
    expect(await findRecordState('assessment', id)).toBe('in_review');
    await moveRecord(step(id, 'publish'), by(LEILA));
  });

  it('keeps its words once readers saw it: a change is a new one, and the earlier one stays', async () => {
    const [first] = (await findClaim(claim.publicId))?.findings ?? [];
    const seen = await findDeskFinding(first?.publicId ?? '');
    if (!seen) throw new Error('no finding');
    const edit = { findingId: seen.id, baseVersion: seen.version };
    await expect(rewriteFinding(edit, typed, by(OMID))).rejects.toMatchObject({ code: 'conflict' });
    await expect(query("update assessment set verdict = 'true' where id = $1", [seen.id])).rejects.toThrow(
      'keeps its words',
    );
    const { id, publicId } = await given();
    await moveRecord(step(id, 'publish'), by(OMID));
    const shown = (await findClaim(claim.publicId))?.findings.map((finding) => finding.publicId);
    expect(shown).toEqual([publicId, first?.publicId]);
  });

  it('leaves a notice with its reason when it is taken back, and comes back by a second person', async () => {
    const [newest] = (await findClaim(claim.publicId))?.findings ?? [];
    const { id } = (await findDeskFinding(newest?.publicId ?? '')) ?? { id: '' };
    await moveRecord(step(id, 'hide'), by(LEILA, 'The figure was of another month'));
    const page = await findClaim(claim.publicId);
    expect(page?.findings).toHaveLength(1);
    expect(page?.withdrawnFindings).toMatchObject([{ reason: 'The figure was of another month' }]);
    expect((await listCorrections(null)).corrections[0]).toMatchObject({
      ...{ verb: 'hide', aggregate: 'assessment', publicId: claim.publicId },
    });
    await expect(moveRecord(step(id, 'restore'), by(LEILA, 'It was right'))).rejects.toMatchObject({
      reason: 'step.second_person',
    });
    await moveRecord(step(id, 'restore'), by(OMID, 'It was right'));
    expect((await findClaim(claim.publicId))?.withdrawnFindings).toEqual([]);
  });

  it('is nobody’s to see when it was hidden before its time', async () => {
    const { id } = await given();
    const at = new Date(Date.now() + 800);
    await moveRecord({ ...step(id, 'publish'), at }, by(OMID));
    await moveRecord(step(id, 'hide'), by(OMID, 'Not yet'));
    await new Promise((done) => setTimeout(done, 900));
    expect((await findClaim(claim.publicId))?.withdrawnFindings).toEqual([]);
  });

  it('is published by one person where the newsroom is one, and says so', async () => {
    await query("insert into setting (name, value) values ('second_person', 'false')");
    const { id, publicId } = await given();
    await moveRecord(step(id, 'publish'), by(LEILA));
    expect((await findClaim(claim.publicId))?.findings[0]).toMatchObject({ publicId, isByOne: true });
    await query("delete from setting where name = 'second_person'");
    expect(await listClaimFindings(claim.id)).toHaveLength(4);
  });
});

describe('a scale', () => {
  const [yes, no] = [
    { value: '', label: { en: 'Holds', fa: 'درست' }, meaning: {}, common: 'true' },
    { value: '', label: { fa: 'نادرست' }, meaning: {}, common: 'false' },
  ] as const;

  it('changes by a next edition; findings keep the one they were given by', async () => {
    const [scale] = await listScales();
    if (!scale) throw new Error('no scale');
    const change = { name: scale.name, baseEdition: scale.edition, title: scale.title };
    const ratings = [...scale.ratings.slice(0, 2), yes];
    await reviseScale({ ...change, ratings }, by(LEILA, 'Two are enough'));
    const [newest] = await listScales();
    expect(newest?.ratings.map(({ value }) => value)).toEqual(['true', 'mixed', 'holds']);
    const editions = await listEditions(scale.name);
    expect(editions.map(({ edition, findings, reason }) => ({ edition, findings, reason }))).toEqual([
      { edition: 2, findings: 0, reason: 'Two are enough' },
      { edition: 1, findings: 4, reason: null },
    ]);
    expect((await findClaim(claim.publicId))?.findings[0]?.scale).toMatchObject({ edition: 1 });
    await expect(reviseScale({ ...change, ratings }, by(OMID, 'Late'))).rejects.toMatchObject({
      reason: 'scale.changed',
    });
  });

  it('is new under a name of its own', async () => {
    const fresh = { name: '', baseEdition: 0, title: { en: 'Our scale' }, ratings: [yes, no] };
    await reviseScale(fresh, by(LEILA, 'We begin'));
    await expect(reviseScale(fresh, by(LEILA, 'Twice'))).rejects.toMatchObject({
      reason: 'scale.name_taken',
    });
    const ours = (await listScales()).find(({ name }) => name === 'our-scale');
    expect(ours?.ratings[0]?.value).toBe('holds');
    expect(ours?.ratings[1]?.value).toMatch(/^[2-9a-z]{10}$/);
  });

  it.each([
    ['no common value', '[{"value": "a", "label": {"en": "A"}}, {"value": "b", "label": {"en": "B"}}]'],
    ['one rating', '[{"value": "a", "label": {"en": "A"}, "common": "true"}]'],
    [
      'one key twice',
      '[{"value": "a", "label": {"en": "A"}, "common": "true"}, {"value": "a", "label": {"en": "B"}, "common": "true"}]',
    ],
    [
      'a rating without a name',
      '[{"value": "a", "label": {}, "common": "true"}, {"value": "b", "common": "true"}]',
    ],
    ['no list', '{}'],
  ])('is refused by the database with %s', async (_what, values) => {
    await expect(
      query(
        `insert into rating_scale (id, name, edition, title, "values") values (gen_random_uuid(), 'x', 1, '{"en": "x"}', $1::jsonb)`,
        [values],
      ),
    ).rejects.toThrow('rating_scale_values');
  });

  it('never changes and never goes', async () => {
    await expect(query("update rating_scale set title = '{}'")).rejects.toThrow('append-only');
    await expect(query('delete from rating_scale')).rejects.toThrow('append-only');
  });
});

async function opOf(id: string): Promise<string | null> {
  const [entry] = await query('select op_id::text from history_entry where aggregate_id = $1', [id]);
  return entry ? String(entry['op_id']) : null;
}
