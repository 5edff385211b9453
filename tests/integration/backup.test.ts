import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClaim } from '@/features/claim/queries';
import { findSource } from '@/features/source/queries';
import { createBackup } from '@/scripts/backup/back-up';
import { LEFT_OUT } from '@/scripts/backup/manifest';
import { restoreBackup } from '@/scripts/backup/restore';
import { ownTables } from '@/scripts/backup/tables';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';
import { ask, backUp, freshDatabase, here, testFolder, wholeRecord } from '@/tests/support/records';

const { query, connect } = useDatabase('dossier');

describe('a record', () => {
  it('comes back byte for byte, and its pages with it', async () => {
    await query(`insert into auth_limit values (sha256('a'), 1, now())`);
    const { file, report } = await backUp();
    const target = await freshDatabase('empty');
    const restored = await restoreBackup(target, file);

    const [before, after] = [await wholeRecord(here()), await wholeRecord(target)];
    for (const table of LEFT_OUT) expect(after[table]).toEqual([]);
    for (const table of LEFT_OUT) Reflect.deleteProperty(before, table);
    for (const table of LEFT_OUT) Reflect.deleteProperty(after, table);
    expect(after).toEqual(before);
    expect(before['claim']).toHaveLength(27);
    expect(restored.chain).toEqual({ entries: before['history_entry']?.length, broken: 0, first: [] });
    expect(restored.chain).toEqual(report.chain);

    const [claim] = await query('select public_id as id from claim order by id limit 1');
    const [source] = await query('select public_id as id from source');
    const pages = async () => [
      await findClaim(String(claim?.['id'])),
      await findSource(String(source?.['id'])),
    ];
    const shown = await pages();
    const { closeDatabase } = await import('@/db/client');
    const url = here();
    try {
      await closeDatabase();
      process.env['DATABASE_URL'] = target;
      expect(await pages()).toEqual(shown);
      expect(shown).not.toContain(null);
    } finally {
      await closeDatabase();
      process.env['DATABASE_URL'] = url;
    }
  });

  it('gives the same archive when it is backed up again, but for the time', async () => {
    const { file, report } = await backUp();
    const target = await freshDatabase('empty');
    await restoreBackup(target, file);
    const again = await createBackup(target, `${file}.2`);
    const timeless = { ...again.manifest, createdAt: report.manifest.createdAt };
    expect(timeless).toEqual(report.manifest);
  });

  it('goes on where it ended: history is numbered on, guards stand, records can be written', async () => {
    const { file } = await backUp();
    const target = await freshDatabase('empty');
    await restoreBackup(target, file);
    const [row] = await ask(
      target,
      `select max(id)::int as last, guard.append_history(gen_random_uuid(), 'claim', gen_random_uuid(), 1,
         (select id from editor limit 1), 'note', 'x')::int as next from history_entry`,
    );
    expect(row).toEqual({ last: row?.['last'], next: Number(row?.['last']) + 1 });
    await expect(ask(target, `update capture set text = 'other'`)).rejects.toThrow('append-only');
    await expect(ask(target, `update claim set quote = 'other'`)).rejects.toThrow('differs from its passage');
    const late = await ask(
      target,
      'select conname from pg_constraint where condeferrable and contype = $$f$$',
    );
    expect(late).toEqual([]);
  });

  it('keeps what was erased erased, with its tombstone', async () => {
    const erased = await freshDatabase('dossier');
    await ask(erased, erasureAsked('source', '(select id from source)'));
    await ask(
      erased,
      `select guard.erase('capture', capture.id, editor.id, 'court order') from capture, editor limit 1`,
    );
    const file = join(testFolder(), 'erased.zip');
    await createBackup(erased, file);
    const target = await freshDatabase('empty');
    const { chain } = await restoreBackup(target, file);
    expect(chain.broken).toBe(0);
    expect(await wholeRecord(target)).toEqual(await wholeRecord(erased));
    await expect(
      ask(target, `insert into passage select gen_random_uuid(), id, 0, 1, 0, 1, 'x', '', '' from capture`),
    ).rejects.toThrow('does not match its capture');
  });

  it('is told to be changed past the site when its history does not verify', async () => {
    const changed = await freshDatabase('dossier');
    await ask(
      changed,
      `alter table history_entry disable trigger history_entry_never_changes;
       update history_entry set verb = 'hide' where id = 3`,
    );
    const { chain } = await createBackup(changed, join(testFolder(), 'changed.zip'));
    expect(chain).toMatchObject({ broken: 1, first: ['3'] });
  });
});

describe('a backup', () => {
  it('holds every table of the schema but those it names as left out', async () => {
    const { report } = await backUp();
    const inDatabase = await query(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`,
    );
    const held = report.manifest.tables.map(({ name }) => name);
    expect([...held, ...LEFT_OUT].sort()).toEqual(inDatabase.map(({ name }) => String(name)).sort());
    expect(ownTables()).toEqual([...held, ...LEFT_OUT].sort());
  });

  it('overwrites nothing, is private, and leaves no draft behind', async () => {
    const { file } = await backUp();
    const bytes = readFileSync(file);
    await expect(createBackup(here(), file)).rejects.toThrow('is there already');
    expect(readFileSync(file).equals(new Uint8Array(bytes))).toBe(true);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(join(file, '..'))).toEqual(['record.zip']);
  });

  it('says in a sentence where it cannot write', async () => {
    const folder = testFolder();
    await expect(createBackup(here(), join(folder, 'no/such/record.zip'))).rejects.toThrow(
      'cannot be written',
    );
    mkdirSync(join(folder, 'taken'));
    await expect(createBackup(here(), join(folder, 'taken'))).rejects.toThrow('is a folder');
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('leaves no draft behind when the database fails half-way', async () => {
    const folder = testFolder();
    await expect(createBackup(`${here()}_missing`, join(folder, 'record.zip'))).rejects.toThrow(
      'does not exist',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is of one instant while editors write', async () => {
    const writer = await connect();
    let isWriting = true;
    let written = 0;
    const writing = (async () => {
      while (isWriting) {
        // An entry and its count must be seen together or not at all.
        await writer.query(`
          with entry as (
            insert into editor (id, kind, byline) values (gen_random_uuid(), 'service', '{"en": "Writer"}') returning id)
          select guard.append_history(gen_random_uuid(), 'editor', id, 1, id, 'add', '{}') from entry`);
        written++;
      }
    })();
    try {
      const files: string[] = [];
      for (let n = 0; n < 3; n++) files.push((await backUp()).file);
      isWriting = false;
      await writing;
      expect(written).toBeGreaterThan(10);
      for (const file of files) {
        const target = await freshDatabase('empty');
        await restoreBackup(target, file);
        const [row] = await ask(
          target,
          `select (select count(*) from editor where byline ->> 'en' = 'Writer')::int as editors,
             (select count(*) from history_entry where aggregate = 'editor')::int as entries`,
        );
        expect(row?.['entries']).toBe(row?.['editors']);
      }
    } finally {
      isWriting = false;
      await writing;
    }
  });
});
