import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '@/tests/support/database';
import { expectRefusal } from '@/tests/support/refusal';

const { query, connect } = useDatabase('dossier');

type Ids = { claim: string; direct: string; other: string; capture: string; editor: string; cue: string };
let ids: Ids;

const newId = (): string => crypto.randomUUID();
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);

beforeAll(async () => {
  ids = {
    claim: await scalar('select id from claim order by id limit 1'),
    other: await scalar('select id from claim order by id desc limit 1'),
    direct: await scalar("select id from claim where mode = 'direct' order by id limit 1"),
    capture: await scalar('select id from capture'),
    editor: await scalar('select id from editor'),
    cue: await scalar('select cue_passage_id from link where cue_passage_id is not null limit 1'),
  };
});

describe('a capture', () => {
  it.each([
    ['its text', "update capture set text = text || ' '"],
    ['its hash', "update capture set text_sha256 = repeat('0', 64)"],
    ['its language', "update capture set lang = 'en'"],
    ['nothing at all', 'update capture set lang = lang'],
  ])('refuses a change of %s', (_what, sql) => expectRefusal(query(sql), 'capture_never_changes'));

  it('refuses deletion, also by cascade', async () => {
    await expectRefusal(query('delete from capture'), 'capture_never_changes');
    const client = await connect();
    await client.query('begin');
    await client.query('alter table capture drop constraint capture_source_id_fkey');
    await client.query(
      'alter table capture add constraint c foreign key (source_id) references source (id) on delete cascade',
    );
    await client.query('alter table source disable trigger source_never_deleted');
    await client.query('alter table claim drop constraint claim_capture_id_source_id_fkey');
    await client.query('alter table hop drop constraint hop_source_id_fkey');
    await expectRefusal(client.query('delete from source'), 'capture_never_changes');
    await client.query('rollback');
  });

  it('is guarded also where triggers are off for replication', async () => {
    const off = await query(`
      select tgname from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      where pronamespace = 'guard'::regnamespace and not tgisinternal and tgenabled <> 'A'`);
    expect(off).toEqual([]);
  });

  it('refuses to be emptied', () =>
    expectRefusal(query('truncate capture cascade'), 'capture_never_changes'));

  it('refuses a text that is not the one its hash names', async () => {
    const insert = `
      insert into capture (id, source_id, number, method, mime, original, original_sha256, text, text_sha256, blocks,
                           lang, dir, captured_by_id)
      select $1, source_id, 2, method, mime, original, original_sha256, text || '!', text_sha256, blocks, lang, dir,
             captured_by_id
      from capture limit 1`;
    await expectRefusal(query(insert, [newId()]), 'capture_hashes_match');
  });
});

describe('a passage', () => {
  const insert = `
    insert into passage (id, capture_id, start, "end", start_cp, end_cp, exact, prefix, suffix)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
  const place = (start: number, end: number, words: readonly [string, string, string]) =>
    query(insert, [newId(), ids.capture, start, end, start, end, ...words]);

  it('is taken where its words stand', () => place(9, 17, ['اسپوتنیک', 'به گزارش ', ' به نقل']));

  it.each([
    ['words that stand elsewhere', 9, 17, ['اسپوتنیگ', '', '']],
    ['words of another length', 9, 18, ['اسپوتنیک', '', '']],
    ['offsets outside the text', 90_009, 90_017, ['اسپوتنیک', '', '']],
    ['corrected spelling', 9, 17, ['اسپوتنيك', '', '']],
  ] as const)('refuses %s', (_what, start, end, words) =>
    expectRefusal(place(start, end, words), 'passage_verbatim'),
  );

  it('refuses a context that does not stand beside it', () =>
    expectRefusal(place(18, 20, ['به', 'اسپوتنک ', '']), 'passage_context'));

  it('refuses change and deletion', async () => {
    await expectRefusal(query("update passage set prefix = ''"), 'passage_never_changes');
    await expectRefusal(query('delete from passage'), 'passage_never_changes');
  });
});

describe('a claim', () => {
  it('refuses a direct quote that differs from its passage by a single mark', () =>
    expectRefusal(
      query("update claim set quote = quote || '.' where id = $1", [ids.direct]),
      'claim_verbatim',
    ));

  it('refuses words of its own for reported speech too', () =>
    expectRefusal(query("update claim set quote = 'نه' where id = $1", [ids.claim]), 'claim_verbatim'));

  it.each([
    ['mode', "mode = 'whispered'", 'claim_mode'],
    ['act', "act = 'lie'", 'claim_act'],
    ['state', "state = 'public'", 'claim_state'],
    ['language', "lang = 'xx'", 'claim_lang'],
    ['date without a basis', "said_edtf = '2023', said_basis = null", 'claim_date'],
    [
      'interval that ends before it begins',
      "said_earliest = '2023-02-02', said_latest = '2023-02-01'",
      'claim_date_order',
    ],
    ['parent that is itself', 'parent_id = id', 'claim_not_own_parent'],
  ])('refuses a %s the vocabulary does not know', (_what, change, rule) =>
    expectRefusal(query(`update claim set ${change} where id = $1`, [ids.claim]), rule),
  );

  it('is hidden, never deleted', () =>
    expectRefusal(query('delete from claim where id = $1', [ids.claim]), 'claim_never_deleted'));
});

describe('an attribution chain', () => {
  const renumber =
    'update hop set position = position + 1 where claim_id = $1 and position = (select max(position) from hop where claim_id = $1)';

  it('refuses a gap in its order, judged at the end of the transaction', async () => {
    const client = await connect();
    await client.query('begin');
    await client.query(renumber, [ids.claim]);
    await expectRefusal(client.query('commit'), 'hop_order');
  });

  it('refuses to begin in the middle', () =>
    expectRefusal(query('delete from hop where claim_id = $1 and position = 1', [ids.claim]), 'hop_order'));
});

describe('a link', () => {
  type Link = { from: string; to: string; type: string; kind: string; by: string; cue: string | null };
  const link = (change: Partial<Link>) => {
    const { from, to, type, kind, by, cue } = {
      from: ids.claim,
      to: ids.other,
      type: 'contradicts',
      kind: 'denial',
      by: 'editor',
      cue: null,
      ...change,
    };
    const [low, high] = from < to ? [from, to] : [to, from];
    return query(
      `insert into link (id, public_id, type, kind, asserted_by, from_claim_id, to_claim_id, pair_low, pair_high,
                         cue_passage_id, reason, proposed_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '{"en": "why"}', $11)`,
      [newId(), newId(), type, kind, by, from, to, low, high, cue, ids.editor],
    );
  };

  it('refuses a link of a claim to itself', () =>
    expectRefusal(link({ to: ids.claim }), 'link_not_to_itself'));

  it('refuses the same pair and type twice, in either order', async () => {
    await link({});
    await expectRefusal(link({ kind: 'scope' }), 'link_once_per_pair');
    await expectRefusal(link({ from: ids.other, to: ids.claim }), 'link_once_per_pair');
  });

  it.each([
    ['contradicts', 'evidence'],
    ['supports', 'denial'],
    ['restates', 'condition'],
    ['context', 'scope'],
    ['rebuts', 'denial'],
  ])('refuses a link that %s by %s', (type, kind) =>
    expectRefusal(link({ type, kind }), 'link_kind_of_type'),
  );

  it('refuses a contradiction the source is said to assert without its cue', () =>
    expectRefusal(link({ from: ids.direct, by: 'source' }), 'link_source_cue'));

  it('takes one with its cue', async () => {
    await link({ from: ids.direct, by: 'source', cue: ids.cue });
    expect(
      await scalar(
        `select count(*) from link where from_claim_id = '${ids.direct}' and cue_passage_id = '${ids.cue}'`,
      ),
    ).not.toBe('0');
  });

  it('refuses to be published unconfirmed, and a suggestion to be published at all', async () => {
    await expectRefusal(
      query("update link set state = 'published', published_at = now() where confirmed_by_id is null"),
      'link_published',
    );
    await expectRefusal(
      query("update link set asserted_by = 'suggestion' where state = 'published'"),
      'link_published',
    );
  });

  it('refuses a pair written in the wrong order', () =>
    expectRefusal(query('update link set pair_low = pair_high, pair_high = pair_low'), 'link_pair'));
});

describe('history', () => {
  it.each(['history_entry', 'history_payload'])(
    'refuses update, deletion and emptying of %s',
    async (table) => {
      const column = table === 'history_entry' ? "verb = 'x'" : 'body = null';
      await expectRefusal(query(`update ${table} set ${column}`), `${table}_never_changes`);
      await expectRefusal(query(`delete from ${table}`), `${table}_never_changes`);
      await expectRefusal(query(`truncate ${table} cascade`), `${table}_never_changes`);
    },
  );

  it('refuses a second entry of one version of one record', async () => {
    const again = `
      select guard.append_history(gen_random_uuid(), aggregate, aggregate_id, version, editor_id, verb, ''::bytea)
      from history_entry limit 1`;
    await expectRefusal(query(again), 'history_entry_aggregate_id_version_key');
  });

  it('is not fooled by a statement that names the erasure', async () => {
    const disguised = `update capture set text = 'x' /*
PL/pgSQL function guard.erase(text,uuid,uuid,text) line 1 at SQL statement
*/`;
    await expectRefusal(query(disguised), 'capture_never_changes');
  });
});
