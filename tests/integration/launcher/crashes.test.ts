import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { isAlive } from '@/scripts/launcher/processes.mjs';
import { askSite, launch, makeProject, postgresPid, stoppedProject, until, write } from './project';

const gone = (...pids: number[]) => until(() => (pids.some(isAlive) ? null : true));
const addRow = (url: string) =>
  withClient(url, (client) => client.query(`insert into source values ('kept')`));
const hasRow = async (url: string) => {
  const { rows } = await withClient(url, (client) => client.query(`select from source where title = 'kept'`));
  return rows.length === 1;
};

it('starts the web server again when it is killed', async () => {
  const start = await launch(await stoppedProject());
  const { pid } = await start.ready();
  process.kill(pid, 'SIGKILL');
  const again = await until(async () => {
    const site = await askSite(start.address, start.child);
    return site?.pid === pid ? null : site;
  });
  expect(again.pid).not.toBe(pid);
  expect(start.printed()).toContain('The web server ended unexpectedly and is started again');
  expect(await start.stop()).toBe(0);
  expect(isAlive(again.pid)).toBe(false);
});

it('starts PostgreSQL again, at the same address and with all that was kept, when it is killed', async () => {
  const project = await stoppedProject();
  const start = await launch(project);
  const { database } = await start.ready();
  await addRow(database);
  const before = postgresPid(project);
  process.kill(before, 'SIGKILL');
  expect(await until(() => hasRow(database).catch(() => null))).toBe(true);
  expect(postgresPid(project)).not.toBe(before);
  expect(await start.stop()).toBe(0);
});

it('leaves no process when the launcher is killed, and starts again', async () => {
  const project = await stoppedProject();
  const start = await launch(project);
  const { pid, database } = await start.ready();
  await addRow(database);
  const postgres = postgresPid(project);
  start.child.kill('SIGKILL');
  await gone(pid, postgres);

  const site = await (await launch(project)).ready();
  expect(await hasRow(site.database)).toBe(true);
});

it('stops a PostgreSQL that was left behind by a launcher and its watcher', async () => {
  const project = await stoppedProject();
  const start = await launch(project);
  await start.ready();
  const postgres = postgresPid(project);
  for (const watcher of watchersOf(postgres)) process.kill(watcher, 'SIGKILL');
  start.child.kill('SIGKILL');
  await start.ended();
  expect(isAlive(postgres)).toBe(true);

  await (await launch(project)).ready();
  expect(isAlive(postgres)).toBe(false);
  expect(postgresPid(project)).not.toBe(postgres);
});

it.each([
  ['a process that is gone', () => 4_000_000],
  ['another program that got its number', () => process.pid],
])('starts past a postmaster.pid that names %s', async (_what, pid) => {
  const project = await stoppedProject();
  writeFileSync(
    path.join(project.dataDir, 'postgres/postmaster.pid'),
    `${pid()}\n${project.dataDir}/postgres\n1700000000\n1\n\n127.0.0.1\n  1  1\nready\n`,
  );
  await expect((await launch(project)).ready()).resolves.toBeTruthy();
  expect(isAlive(process.pid)).toBe(true);
});

it('starts past the lock of a launcher that is gone', async () => {
  const project = await stoppedProject();
  writeFileSync(
    path.join(project.dataDir, 'launcher.json'),
    JSON.stringify({ port: 9, word: 'x', pid: process.pid }),
  );
  await expect((await launch(project)).ready()).resolves.toBeTruthy();
});

it.each(['SIGKILL', 'SIGTERM'] as const)(
  'builds again after a build that was cut short by %s',
  async (signal) => {
    const project = makeProject();
    write(project.root, 'tests/hold-build', '');
    const start = await launch(project);
    const builder = await until(() => {
      const file = path.join(project.root, 'tests/building');
      return existsSync(file) && readFileSync(file, 'utf8') !== ''
        ? Number(readFileSync(file, 'utf8'))
        : null;
    });
    start.child.kill(signal);
    await start.ended();
    await gone(builder);
    expect(existsSync(path.join(project.root, '.next/sanad-built'))).toBe(false);

    rmSync(path.join(project.root, 'tests/hold-build'));
    const again = await launch(project);
    await again.ready();
    expect(again.printed()).toContain('Building');
  },
);

it('installs again after an install that was cut short', async () => {
  const project = await stoppedProject();
  // What npm leaves when it is cut short: some packages, and no sign of the end.
  rmSync(path.join(project.root, 'node_modules/.sanad-installed'));
  rmSync(path.join(project.root, 'node_modules/prisma'));
  const again = await launch(project);
  await again.ready();
  expect(again.printed()).toContain('Installing');
  expect(existsSync(path.join(project.root, 'node_modules/prisma/package.json'))).toBe(true);
});

it('loads the dossier again when loading it was cut short', async () => {
  const project = await stoppedProject();
  writeFileSync(path.join(project.dataDir, 'dossier.json'), '{"state":"loading"}');
  const { database } = await (await launch(project)).ready();
  const { rows } = await withClient(database, (client) => client.query('select title from source'));
  expect(rows).toEqual([{ title: 'first' }]);
});

/** The shells that wait to stop a process (guard.mjs). */
function watchersOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .filter((line) => line.includes('read -r') && line.trim().endsWith(` ${pid}`));
  return lines.map((line) => Number.parseInt(line, 10));
}
