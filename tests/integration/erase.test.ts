import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { workOf } from '@/features/claim-edit/place';
import { WORK_FORMS, workName } from '@/features/work/schema';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';
import { expectRefusal } from '@/tests/support/refusal';

const { query } = useDatabase('dossier');

it('refuses an erasure without a reason', () =>
  expectRefusal(
    query("select guard.erase('capture', gen_random_uuid(), gen_random_uuid(), '')"),
    'erase_reason',
  ));

describe('a second person', () => {
  const erase = (who: string) =>
    query("select guard.erase('capture', capture.id, $1, 'privacy') from capture", [who]);
  const asker = async () =>
    String((await query('select asked_by_id::text as id from erasure_request'))[0]?.['id']);

  it('is wanted: nothing is erased that nobody asked for, or that the same one asked for', async () => {
    await expectRefusal(erase(crypto.randomUUID()), 'erase_asked');
    await expectRefusal(
      query("select guard.erase('history', gen_random_uuid(), gen_random_uuid(), 'x')"),
      'erase_asked',
    );
    await query(erasureAsked('source', '(select id from source)'));
    await expectRefusal(erase(await asker()), 'erase_second_person');
    expect(await query('select from capture where erased_at is null')).toHaveLength(1);
  });

  it('is another than a service, which asks for nothing', async () => {
    await query("update editor set kind = 'service' where id = $1", [await asker()]);
    await expectRefusal(erase(crypto.randomUUID()), 'erase_asked');
    await query("update editor set kind = 'person' where id = $1", [await asker()]);
  });

  it('finds what was asked as it was asked: no word of it changes, and only an erasure says that it erased', async () => {
    const never = 'erasure_request_never_changes';
    for (const change of [
      "reason_class = 'safety'",
      "reason = 'Another'",
      'asked_by_id = (select id from editor where id <> asked_by_id limit 1)',
      "outcome = 'erased', settled_at = now(), settled_by_id = asked_by_id",
    ]) {
      await expectRefusal(query(`update erasure_request set ${change}`), never);
    }
    await expectRefusal(query('delete from erasure_request'), 'erasure_request_never_deleted');
    await expectRefusal(query(erasureAsked('source', '(select id from source)')), 'erasure_request_open');
    await query(
      "update erasure_request set outcome = 'withdrawn', settled_at = now(), settled_by_id = asked_by_id",
    );
    await expectRefusal(
      query('update erasure_request set outcome = null, settled_at = null, settled_by_id = null'),
      never,
    );
    await expectRefusal(erase(crypto.randomUUID()), 'erase_asked');
  });
});

it('erases a capture and every copy of its words, and leaves a tombstone that can be proved', async () => {
  const [before] = await query('select id, text, source_id from capture');
  const [editor] = await query('select id from editor');
  const text = String(before?.['text']);
  const [claim] = await query('select public_id as id from claim limit 1');
  const about = await query(`
    select id::text from capture union all select id::text from source union all select id::text from claim
    union all select id::text from link`);
  const forms = WORK_FORMS.flatMap((form) => about.map(({ id }) => workName(form, String(id), 3)));
  expect(forms.length).toBeGreaterThan(WORK_FORMS.length * 60);
  await query(
    `insert into work_in_progress (editor_id, form, values, saved_at)
     select $1, form, '{}', now() from unnest($2::text[]) form`,
    [editor?.['id'], forms],
  );
  await query(
    `insert into work_in_progress (editor_id, form, values, saved_at) values
      ($1, $2, '{}', now()), ($1, $3, '{}', now()), ($1, 'claim:elsewhere1', '{}', now())`,
    [
      editor?.['id'],
      workOf({ publicId: String(claim?.['id']) }),
      workOf({ captureId: String(before?.['id']), start: 1, end: 9 }),
    ],
  );

  await query(erasureAsked('source', `'${before?.['source_id']}'`));
  const [erased] = await query("select guard.erase('capture', $1, $2, 'court order') as salt", [
    before?.['id'],
    editor?.['id'],
  ]);

  const [capture] = await query('select text, original, text_sha256, commitment, erased_at from capture');
  expect(capture).toMatchObject({ text: '', original: null, text_sha256: null });
  expect(capture?.['erased_at']).toBeInstanceOf(Date);
  const salt = Uint8Array.from(Buffer.from(String(erased?.['salt']), 'hex'));
  expect(capture?.['commitment']).toBe(createHash('sha256').update(salt).update(text, 'utf8').digest('hex'));

  const [left] = await query(`
    select
      (select count(*)::int from passage where exact <> '' or prefix <> '' or suffix <> '') as passages,
      (select count(*)::int from claim where quote <> '' or norm_tsv <> ''::tsvector) as quotes,
      (select count(*)::int from claim_translation) as translations,
      (select count(*)::int from history_payload payload join history_entry entry on entry.id = payload.entry_id
        where entry.aggregate = 'claim' and entry.verb <> 'erase' and payload.body is not null) as payloads`);
  expect(left).toEqual({ passages: 0, quotes: 0, translations: 0, payloads: 0 });
  expect(await query('select form from work_in_progress')).toEqual([{ form: 'claim:elsewhere1' }]);
});

it('tells the erasure in the history of the source and of each claim, with its reason', async () => {
  const rows = await query(`
    select entry.aggregate, convert_from(payload.body, 'UTF8')::json ->> 'reason' as reason, count(*)::int as n
    from history_entry entry join history_payload payload on payload.entry_id = entry.id
    where entry.verb = 'erase' group by 1, 2 order by 1`);
  expect(rows).toEqual([
    { aggregate: 'claim', reason: 'court order', n: 27 },
    { aggregate: 'source', reason: 'court order', n: 1 },
  ]);
});

it('leaves a chain of hashes that still verifies', async () => {
  const broken = await query(`
    select id from (
      select id, hash, payload_hash, prev_hash,
        lag(hash) over (partition by aggregate_id order by version) as before,
        sha256('\\x00'::bytea || convert_to(concat_ws(chr(31), op_id, aggregate, aggregate_id, version, editor_id,
          at_text, verb, encode(coalesce(prev_hash, ''::bytea), 'hex')), 'UTF8') || payload_hash) as expected
      from history_entry) entry
    where hash <> expected or before is distinct from prev_hash`);
  expect(broken).toEqual([]);
});

it('does not erase twice', async () => {
  const [capture] = await query('select id from capture');
  await expect(
    query("select guard.erase('capture', $1, gen_random_uuid(), 'again')", [capture?.['id']]),
  ).rejects.toMatchObject({ code: 'P0002' });
});
