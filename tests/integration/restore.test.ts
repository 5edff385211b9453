import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreBackup } from '@/scripts/backup/restore';
import { useDatabase } from '@/tests/support/database';
import { ask, backUp, freshDatabase, here, testFolder, wholeRecord } from '@/tests/support/records';

const { query } = useDatabase('dossier');

let bytes: Promise<Buffer> | undefined;
const whole = () => {
  bytes ??= backUp().then(({ file }) => readFileSync(file));
  return bytes;
};
const asFile = (bytes: Buffer, name = 'record.zip') => {
  const file = join(testFolder(), name);
  writeFileSync(file, new Uint8Array(bytes));
  return file;
};

it('refuses an archive with any one byte changed, by name, and changes nothing', async () => {
  const target = await freshDatabase('empty');
  const good = new Uint8Array(await whole());
  const places = Array.from({ length: 120 }, (_, n) => Math.floor((n / 119) * (good.length - 1)));
  for (const place of places) {
    const bad = Buffer.from(good);
    bad[place] = (bad[place] ?? 0) ^ (1 << (place % 8));
    await expect(restoreBackup(target, asFile(bad)), `byte ${place}`).rejects.toThrow(
      /record\.zip .*Nothing was changed/,
    );
  }
  expect(Object.values(await wholeRecord(target)).flat()).toEqual([]);
});

it('refuses an archive that is cut short anywhere', async () => {
  const target = await freshDatabase('empty');
  const { length: all } = await whole();
  for (const length of [1, 10, 200, Math.floor(all / 2), all - 1]) {
    const file = asFile(await whole());
    truncateSync(file, length);
    await expect(restoreBackup(target, file), `${length} bytes`).rejects.toThrow(
      /record\.zip is (cut short|not a backup)/,
    );
  }
});

it.each([
  ['an empty file', Buffer.alloc(0)],
  ['a text', Buffer.from('BEGIN;\ninsert into claim values (1);\n'.repeat(20))],
  ['another zip', Buffer.concat([new Uint8Array(Buffer.from('PK\x03\x04')), new Uint8Array(300)])],
])('refuses %s', async (_what, bytes) => {
  const target = await freshDatabase('empty');
  await expect(restoreBackup(target, asFile(bytes, 'else.zip'))).rejects.toThrow(
    'else.zip is not a backup of Sanad. Nothing was changed.',
  );
});

it('refuses a file that is not there, and a folder', async () => {
  const target = await freshDatabase('empty');
  const folder = testFolder();
  await expect(restoreBackup(target, join(folder, 'none.zip'))).rejects.toThrow('There is no file');
  await expect(restoreBackup(target, folder)).rejects.toThrow('is not a file');
});

it('refuses a newer format', async () => {
  const target = await freshDatabase('empty');
  const newer = Buffer.from(new Uint8Array(await whole()));
  newer.write('sanad-backup-2.txt', 30);
  await expect(restoreBackup(target, asFile(newer))).rejects.toThrow(
    'newer version of Sanad (backup format 2',
  );
});

it('refuses a database that holds anything, and changes nothing', async () => {
  const target = await freshDatabase('empty');
  await ask(target, `insert into page_text values ('methodology', 'en', 'Ours')`);
  const before = await wholeRecord(target);
  await expect(restoreBackup(target, asFile(await whole()))).rejects.toThrow(
    'not empty (there are rows in page_text)',
  );
  expect(await wholeRecord(target)).toEqual(before);
  const held = await wholeRecord(here());
  await expect(restoreBackup(here(), asFile(await whole()))).rejects.toThrow('The database is not empty');
  expect(await wholeRecord(here())).toEqual(held);
});

it('takes everything back when a guard refuses a row', async () => {
  const target = await freshDatabase('empty');
  // Stands in for an archive of a record whose rules were broken: the rows are whole, the database will not have them.
  await ask(target, `alter table hop add constraint never check (position < 2)`);
  await expect(restoreBackup(target, asFile(await whole()))).rejects.toThrow(
    /refuses rows of the table hop: .*"never". Everything was taken back/,
  );
  expect(Object.values(await wholeRecord(target)).flat()).toEqual([]);
});

it('leaves alone what is not ours, in the record and in the target', async () => {
  await query('create table somebody_elses (id int)');
  const { file, report } = await backUp();
  expect(report.manifest.tables.map(({ name }) => name)).not.toContain('somebody_elses');
  const target = await freshDatabase('empty');
  await ask(target, 'create table somebody_elses (id int); insert into somebody_elses values (1)');
  await restoreBackup(target, file);
  expect(await ask(target, 'select * from somebody_elses')).toEqual([{ id: 1 }]);
});
