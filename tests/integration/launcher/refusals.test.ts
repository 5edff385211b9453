import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { EXIT } from '@/scripts/launcher/failure.mjs';
import { askSite, launch, makeProject, stoppedProject, until, write } from './project';

it('says that the port is taken before anything slow, and by whom it may be freed', async () => {
  const project = makeProject();
  const other = http.createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await until(() => other.address());
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const start = await launch(project, { port });
  expect(await start.ended()).toBe(EXIT.port);
  expect(start.printed()).toContain(`Port ${port} is taken by another program`);
  expect(start.printed()).toContain(`PORT=${port + 1}`);
  expect(existsSync(path.join(project.root, 'node_modules'))).toBe(false);

  other.close();
  await expect((await launch(project, { port })).ready()).resolves.toBeTruthy();
});

it('refuses a second start on the same data, on any port, and leaves the first alone', async () => {
  const project = await stoppedProject();
  const first = await launch(project);
  const site = await first.ready();
  for (const port of [first.port, undefined]) {
    const second = await launch(project, port ? { port } : {});
    expect(await second.ended()).toBe(EXIT.inUse);
    expect(second.printed()).toContain('Sanad is already running');
    expect(second.printed()).toContain(`http://localhost:${first.port}`);
  }
  expect((await askSite(first.address))?.pid).toBe(site.pid);
});

it('refuses a Node that is too old, in a sentence', async () => {
  const project = makeProject();
  const versions =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })";
  const start = await launch(project, { preload: `data:text/javascript,${encodeURIComponent(versions)}` });
  expect(await start.ended()).toBe(EXIT.node);
  expect(start.printed().trim()).toBe(
    'Sanad needs Node 20.19 or newer, and this is 18.20.4. Install a newer one from https://nodejs.org and start again.',
  );
  expect(existsSync(project.dataDir)).toBe(false);
});

it.each([
  ['an unknown flag', ['--fast'], {}, "Unknown option '--fast'"],
  ['a port that is none', [], { PORT: '70000' }, 'PORT must be a number from 1 to 65535, and it is "70000".'],
])('refuses %s', async (_what, args, env, sentence) => {
  const start = await launch(makeProject(), { args, env });
  expect(await start.ended()).toBe(EXIT.usage);
  expect(start.printed()).toContain(sentence);
});

it('never touches a folder that is not empty and not ours', async () => {
  const project = makeProject();
  write(project.dataDir, 'thesis.txt', 'three years of work');
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.dataFolder);
  expect(start.printed()).toContain('is not empty and is not a data folder of Sanad');
  expect(readdirSync(project.dataDir)).toEqual(['thesis.txt']);
});

it('never makes a cluster in a folder that holds something else', async () => {
  const project = await stoppedProject();
  rmSync(path.join(project.dataDir, 'postgres'), { recursive: true });
  write(project.dataDir, 'postgres/notes.txt', 'mine');
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.dataFolder);
  expect(start.printed()).toContain('holds no PostgreSQL database');
  expect(readdirSync(path.join(project.dataDir, 'postgres'))).toEqual(['notes.txt']);
});

it.each([
  [
    'format',
    'sanad.json',
    '{"product":"sanad","format":99}',
    'was made by a newer version of Sanad (format 99',
  ],
  [
    'PostgreSQL',
    'postgres/PG_VERSION',
    '19\n',
    'was made by PostgreSQL 19, which is newer than the built-in 18',
  ],
])('refuses a data folder of a newer %s', async (_what, file, text, sentence) => {
  const project = await stoppedProject();
  const before = readFileSync(path.join(project.dataDir, file), 'utf8');

  writeFileSync(path.join(project.dataDir, file), text);
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.dataFolder);
  expect(start.printed()).toContain(sentence);

  writeFileSync(path.join(project.dataDir, file), before);
  await expect((await launch(project)).ready()).resolves.toBeTruthy();
});

it('refuses a database with migrations that this code does not know, before it builds', async () => {
  const project = await stoppedProject();
  const newer = 'prisma/migrations/0002_later';
  write(project.root, `${newer}/migration.sql`, 'create table later (id int);');
  const first = await launch(project);
  await first.ready();
  await first.stop();

  rmSync(path.join(project.root, newer), { recursive: true });
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.migrate);
  expect(start.printed()).toContain(
    '"0002_later", which this version does not know: a newer version made it',
  );
  expect(start.printed()).not.toContain('Building');
});

it('refuses a migration that does not run, and takes all of it back', async () => {
  const project = makeProject();
  write(
    project.root,
    'prisma/migrations/0002_bad/migration.sql',
    'create table half (id int);\n\nselect nonsense;',
  );
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.migrate);
  expect(start.printed()).toContain('The migration "0002_bad" failed at line 3 and was taken back');

  write(project.root, 'prisma/migrations/0002_bad/migration.sql', 'create table half (id int);');
  const { database } = await (await launch(project)).ready();
  const { rows } = await withClient(database, (client) => client.query('select * from half'));
  expect(rows).toEqual([]);
});

it('says what the build said when it fails, and builds again at the next start', async () => {
  const project = makeProject();
  write(project.root, 'tests/break-build', '');
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.build);
  expect(start.printed()).toContain('The site could not be built');
  expect(start.printed()).toContain('a mistake in page.tsx');

  rmSync(path.join(project.root, 'tests/break-build'));
  await expect((await launch(project)).ready()).resolves.toBeTruthy();
});

it('says what npm said when the packages cannot be installed', async () => {
  const project = makeProject();
  write(project.root, 'package.json', JSON.stringify({ name: 'tiny', dependencies: { missing: '1.0.0' } }));
  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.install);
  expect(start.printed()).toContain('The packages could not be installed');
  expect(start.printed()).toContain('missing@1.0.0');
});

it('says so when a data folder cannot be made', async () => {
  const project = makeProject();
  write(project.root, 'occupied', 'a file');
  const start = await launch(project, { env: { DATA_DIR: path.join(project.root, 'occupied') } });
  expect(await start.ended()).toBe(EXIT.dataFolder);
  expect(start.printed()).toContain('cannot be used (EEXIST)');
});
