import { randomBytes } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { restoreBackup } from '@/scripts/backup/restore';
import { withClient } from '@/scripts/launcher/client.mjs';
import { applyMigrations } from '@/scripts/launcher/migrate.mjs';
import { useDatabase } from '@/tests/support/database';
import {
  ask,
  backUp,
  freshDatabase,
  migrationNames,
  olderMigrations,
  wholeRecord,
} from '@/tests/support/records';

useDatabase('empty');

const ALL = migrationNames();
/** The tables and their guards; what came later is an upgrade. */
const OLDEST = 2;
const OLDER = Array.from(
  { length: ALL.length - OLDEST },
  (_, n) => [OLDEST + n, ALL[OLDEST + n - 1]] as const,
);

/** A database as the version with the first `count` migrations left it, with a small record in it. */
async function oldDatabase(count: number): Promise<string> {
  const templates = inject('templates');
  const name = `${templates.run}_old_${randomBytes(4).toString('hex')}`;
  await ask(templates.url, `create database ${name} template template0`);
  const url = new URL(templates.url);
  url.pathname = `/${name}`;
  await applyMigrations(url.href, { dir: olderMigrations(count) });
  await withClient(url.href, (client) => client.query(OLD_RECORD));
  return url.href;
}

/** The columns of the first migration as they stand in a database of any version. */
function oldColumns(url: string) {
  return ask(
    url,
    `select claim.quote, claim.norm_tsv::text, claim.public_from, claim.note, claim.created_at::text, capture.original,
       source.chain_passage_id, hop.act, editor.byline, entry.at_text, entry.hash, payload.body
     from claim join capture on capture.id = capture_id join source on source.id = claim.source_id
     join hop on hop.claim_id = claim.id join editor on editor.id = captured_by_id
     join history_entry entry on aggregate_id = claim.id join history_payload payload on entry_id = entry.id`,
  );
}

it.each(OLDER)('brings a record of %d migrations (up to %s) to this version and keeps it', async (count) => {
  const url = await oldDatabase(count);
  const before = await oldColumns(url);
  expect(before).toHaveLength(1);
  expect(await applyMigrations(url)).toEqual(ALL.slice(count));
  expect(await oldColumns(url)).toEqual(before);
  expect(await applyMigrations(url)).toEqual([]);
});

it.each(OLDER)(
  'restores a backup of %d migrations (up to %s) as an upgrade would have left it',
  async (count) => {
    const old = await oldDatabase(count);
    const { file } = await backUp(old);
    const target = await freshDatabase('empty');
    const { later, chain } = await restoreBackup(target, file);
    await applyMigrations(old);
    expect(later).toEqual(ALL.slice(count));
    expect(chain).toMatchObject({ entries: 1, broken: 0 });
    expect(await wholeRecord(target)).toEqual(await wholeRecord(old));
    expect(await applyMigrations(target)).toEqual([]);
    expect(await schemaOf(target)).toEqual(await schemaOf(old));
  },
);

it('refuses a backup that knows a migration this version does not', async () => {
  const { file } = await backUp();
  const target = await freshDatabase('empty');
  const dir = olderMigrations(ALL.length - 1);
  await expect(restoreBackup(target, file, { dir })).rejects.toThrow(
    `record.zip was made by a newer version of Sanad: it holds the migration "${ALL.at(-1)}"`,
  );
});

it('refuses a database that is not of this version', async () => {
  const { file } = await backUp();
  const target = await freshDatabase('empty');
  await ask(target, `delete from _prisma_migrations where migration_name = '${ALL.at(-1)}'`);
  await expect(restoreBackup(target, file)).rejects.toThrow('The database is not of this version');
});

/** Tables, columns, constraints, triggers, functions, views and indexes, each as one line. */
function schemaOf(url: string) {
  return ask(
    url,
    `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
       from information_schema.columns where table_schema = 'public'
     union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) || condeferrable::text from pg_constraint
       where connamespace = 'public'::regnamespace
     union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
     union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'guard'::regnamespace
     union all select viewname || definition from pg_views where schemaname = 'public'
     union all select indexdef from pg_indexes where schemaname = 'public'
     order by 1`,
  );
}

const OLD_RECORD = `
  insert into editor (id, kind, byline) values
    ('01929c6a-0000-7000-8000-00000000000a', 'service', '{"en": "Old desk", "fa": "میز پیشین"}');
  insert into actor (id, public_id, type, names) values
    ('01929c6a-0000-7000-8000-00000000000b', 'spk2345678', 'person', '{"fa": "گوینده", "en": "Speaker"}');
  insert into source (id, public_id, kind, lang, outlet_id, title, state, published_at) values
    ('01929c6a-0000-7000-8000-00000000000c', 'src2345678', 'article', 'fa-AF', null, 'خبر', 'published', '2024-05-01');
  insert into capture (id, source_id, number, method, mime, original, original_sha256, text, text_sha256, blocks, lang,
    dir, captured_at, captured_by_id)
  select '01929c6a-0000-7000-8000-00000000000d', '01929c6a-0000-7000-8000-00000000000c', 1, 'paste', 'text/plain',
    convert_to(text, 'UTF8'), encode(sha256(convert_to(text, 'UTF8')), 'hex'), text,
    encode(sha256(convert_to(text, 'UTF8')), 'hex'), '[]', 'fa-AF', 'rtl', '2024-05-01 10:20:30.123456+00',
    '01929c6a-0000-7000-8000-00000000000a'
  from (values (E'او گفت: «نه\\\\tنه»\\n😀')) words (text);
  insert into passage (id, capture_id, start, "end", start_cp, end_cp, exact, prefix, suffix) values
    ('01929c6a-0000-7000-8000-00000000000e', '01929c6a-0000-7000-8000-00000000000d', 0, 2, 0, 2, 'او', '', '');
  update source set chain_passage_id = '01929c6a-0000-7000-8000-00000000000e';
  insert into claim (id, public_id, source_id, capture_id, passage_id, speaker_id, quote, lang, mode, act, sort_on, note,
    state, published_at, fold_version, norm_tsv) values
    ('01929c6a-0000-7000-8000-00000000000f', 'clm2345678', '01929c6a-0000-7000-8000-00000000000c',
     '01929c6a-0000-7000-8000-00000000000d', '01929c6a-0000-7000-8000-00000000000e',
     '01929c6a-0000-7000-8000-00000000000b', 'او', 'fa-AF', 'direct', 'denial', '2024-05-01',
     '{"b": 1.50, "a": "\\\\u06cc"}', 'published', '2024-05-02', 1, '''او'':1A');
  insert into hop (claim_id, position, actor_id, act) values
    ('01929c6a-0000-7000-8000-00000000000f', 1, '01929c6a-0000-7000-8000-00000000000b', 'says');
  select guard.append_history(gen_random_uuid(), 'claim', '01929c6a-0000-7000-8000-00000000000f', 1,
    '01929c6a-0000-7000-8000-00000000000a', 'record', '{"reason": "old"}');`;
