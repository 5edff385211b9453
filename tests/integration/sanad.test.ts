import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useDatabase } from '@/tests/support/database';
import { ask, freshDatabase, here, testFolder, wholeRecord } from '@/tests/support/records';
import { ROOT } from '@/tests/support/tree';

useDatabase('dossier');

/** Tells the most memory a process ever held, in kB, when it ends. */
const TELL_MEMORY = `data:text/javascript,process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))`;
/** What a record may take more than an empty one, in kB: room for buffers and the collector, not for the record. */
const SLACK_KB = 140_000;

/** Runs `sanad` as npm does, standing in `folder`. */
function sanad(url: string, folder: string, ...args: string[]) {
  const options = [
    '--conditions=react-server',
    '--import',
    'tsx',
    '--import',
    TELL_MEMORY,
    'scripts/sanad.ts',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, ...args], {
    cwd: ROOT,
    // A crowded machine may make a statement slow, which the log would say beside what is tested here.
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: folder, SANAD_SECRET: '', LOG_LEVEL: 'error' },
    encoding: 'utf8',
  });
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
  return { status, stdout, said: stderr.replace(/^peak \d+\n/m, ''), peak };
}

it('backs up and restores by command, and says what it did', async () => {
  const folder = testFolder();
  const backup = sanad(here(), folder, 'backup', 'record.zip');
  expect(backup).toMatchObject({ status: 0, said: '' });
  expect(backup.stdout).toMatch(
    /^Backed up into record\.zip: 1 sources, 27 claims, 42 links; \d+ rows in \d+ tables; \d+ kB in [\d.]+ s\.\nHistory: \d+ entries, every hash verifies\./,
  );
  const target = await freshDatabase('empty');
  const restore = sanad(target, folder, 'restore', 'record.zip');
  expect(restore).toMatchObject({ status: 0, said: '' });
  expect(restore.stdout).toMatch(
    /^Restored the backup of \S+Z \(Sanad [\d.]+\): 1 sources, 27 claims, 42 links/,
  );
  expect(await wholeRecord(target)).toEqual(await wholeRecord(here()));
});

it('refuses in one sentence, with exit code 1 and without a stack', async () => {
  const folder = testFolder();
  sanad(here(), folder, 'backup', 'record.zip');
  const again = sanad(here(), folder, 'backup', 'record.zip');
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.said).toMatch(
    /^\S+record\.zip is there already, and a backup overwrites nothing\. Choose another name\.\n$/,
  );
  const full = sanad(here(), folder, 'restore', 'record.zip');
  expect(full).toMatchObject({ status: 1, stdout: '' });
  expect(full.said).toMatch(/^The database is not empty .*\n$/);
});

it('reads a text aloud: who says what and why, as a table or as JSON, and keeps nothing', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'news.txt'), 'متقی گفت که «داعش در افغانستان حضور ندارد و ما آن را رد می‌کنیم».');
  const before = await ask(here(), 'select count(*) from suggestion');
  const table = sanad(here(), folder, 'read', 'news.txt', '--lang', 'prs');
  expect(table).toMatchObject({ status: 0, said: '' });
  expect(table.stdout).toMatch(/^claim +speaker +mode +act/);
  expect(table.stdout).toMatch(
    /متقی +direct +\S+ +گفت .*quotation-after-cue +0\.\d\d +Words in quotation marks/,
  );
  const json = JSON.parse(sanad(here(), folder, 'read', 'news.txt', '--json').stdout);
  expect(json).toMatchObject({
    engineVersion: expect.any(Number),
    claims: [{ words: expect.stringMatching(/^داعش/), speaker: 'متقی', cue: 'گفت' }],
    unread: [],
  });
  expect(await ask(here(), 'select count(*) from suggestion')).toEqual(before);
});

it('says what a newer reading of a source would change', async () => {
  const folder = testFolder();
  const [source] = await ask(here(), 'select public_id as id from source');
  const id = String(source?.['id']);
  const same = sanad(here(), folder, 'read', '--source', id, '--differs');
  expect(same.stdout).toMatch(/^0 new, 0 gone, 0 changed against \d+ that wait\./);
  await ask(
    here(),
    `update suggestion set payload = jsonb_set(payload, '{act}', '"question"') where score > 0.9`,
  );
  const other = sanad(here(), folder, 'read', '--source', id, '--differs');
  expect(other.stdout).toMatch(/^~ .+ {2}\(act\)\n[\s\S]*0 new, 0 gone, [1-9]\d* changed/);
  const none = sanad(here(), folder, 'read', '--source', '2222222222');
  expect(none).toMatchObject({ status: 1, stdout: '', said: expect.stringMatching(/^There is no source/) });
});

it.each([
  [['backup']],
  [['restore', 'a', 'b']],
  [['backup', 'a', '--publish']],
  [['read']],
  [['read', 'a', '--differs']],
  [['read', 'a', '--publish']],
  [['destroy', 'a']],
  [[]],
])('says how it is used when asked for %j', (args) => {
  const { status, said } = sanad(here(), testFolder(), ...args);
  expect(status).toBe(1);
  expect(said).toContain('npm run sanad -- restore FILE');
});

it('needs no more memory for a large record than for an empty one', async () => {
  const folder = testFolder();
  const [small, large] = [await freshDatabase('empty'), await freshDatabase('empty')];
  await ask(large, LARGE_RECORD);
  const empty = sanad(small, folder, 'backup', 'small.zip');
  const full = sanad(large, folder, 'backup', 'large.zip');
  const restored = sanad(small, folder, 'restore', 'large.zip');
  expect([empty.status, full.status, restored.status]).toEqual([0, 0, 0]);
  expect(readdirSync(folder).sort()).toEqual(['large.zip', 'small.zip']);
  expect(full.peak - empty.peak).toBeLessThan(SLACK_KB);
  expect(restored.peak - empty.peak).toBeLessThan(SLACK_KB);
  const digest = `select count(*)::int as n, sum(hashtextextended(text_sha256, 0)) as sum from capture`;
  expect(await ask(small, digest)).toEqual(await ask(large, digest));
}, 90_000);

/** Seventy sources of a megabyte each, which is two hundred and ten in COPY's text. */
const LARGE_RECORD = `
  insert into editor (id, kind, byline) values ('01929c6a-0000-7000-8000-00000000000a', 'service', '{"en": "Desk"}');
  insert into source (id, public_id, kind, lang)
    select md5('source' || n)::uuid, 'large' || n, 'article', 'en' from generate_series(1, 70) n;
  insert into capture (id, source_id, number, method, mime, original, original_sha256, text, text_sha256, blocks, lang,
    dir, captured_by_id)
  select md5('capture' || n)::uuid, md5('source' || n)::uuid, 1, 'file', 'text/plain', convert_to(text, 'UTF8'),
    encode(sha256(convert_to(text, 'UTF8')), 'hex'), text, encode(sha256(convert_to(text, 'UTF8')), 'hex'), '[]', 'en',
    'ltr', '01929c6a-0000-7000-8000-00000000000a'
  from generate_series(1, 70) n, lateral (select repeat(md5(n::text), 32768)) words (text);`;
