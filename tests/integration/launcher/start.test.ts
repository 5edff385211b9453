import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { isAlive } from '@/scripts/launcher/processes.mjs';
import { launch, makeProject, postgresPid, stoppedProject, until, write } from './project';

const sourceCount = (url: string) =>
  withClient(url, async (client) => (await client.query('select count(*)::int as n from source')).rows[0].n);

it('installs, builds, migrates, loads the dossier, serves, and stops without leaving a process', async () => {
  const project = makeProject();
  const start = await launch(project);
  const site = await start.ready();
  const postgres = postgresPid(project);

  expect(await sourceCount(site.database)).toBe(1);
  expect(start.printed()).toContain('Installing the packages');
  expect(start.printed()).toContain('Sanad is ready');
  expect(await start.stop()).toBe(0);
  expect([site.pid, postgres].map(isAlive)).toEqual([false, false]);
});

it('stops on Ctrl-C as on SIGTERM', async () => {
  const start = await launch(await stoppedProject());
  const { pid } = await start.ready();
  start.child.kill('SIGINT');
  expect(await start.ended()).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

it('stops when npm, which started it, is asked to stop', async () => {
  const project = await stoppedProject();
  const start = await launch(project, { npm: true });
  const { pid } = await start.ready();
  const postgres = postgresPid(project);
  start.child.kill('SIGTERM');
  await until(() => ([pid, postgres].some(isAlive) ? null : true));
  await until(() => (existsSync(path.join(project.dataDir, 'launcher.json')) ? null : true));
});

it.each(['0.0.0.0', '127.0.0.1'])('listens on %s when HOST says so', async (HOST) => {
  const start = await launch(await stoppedProject(), { env: { HOST } });
  await expect(start.ready()).resolves.toBeTruthy();
  await until(() => (start.printed().includes('Sanad is ready') ? true : null));
  expect(start.printed()).toContain(`http://localhost:${start.port}`);
});

it('does again only what changed', async () => {
  const project = await stoppedProject();
  const { database } = await (async () => {
    const start = await launch(project);
    const site = await start.ready();
    await start.stop();
    expect(start.printed()).not.toMatch(/Installing|Building/);
    return site;
  })();

  write(project.root, 'features/new/words.ts', 'export const words = 1;');
  const again = await launch(project);
  expect((await again.ready()).database).toBe(database);
  expect(again.printed()).toContain('Building');
  expect(again.printed()).not.toContain('Installing');
});

it('shows its progress on the port from the first second and hands the port over without a gap', async () => {
  const project = makeProject();
  write(project.root, 'tests/hold-build', '');
  const start = await launch(project);
  const page = await until(() => fetch(start.address).catch(() => null), 15);
  expect(page.status).toBe(503);
  expect(page.headers.get('retry-after')).toBe('2');
  const text = await page.text();
  expect(text).toContain('Sanad is being prepared');
  expect(text).toContain('dir="rtl"');
  await until(async () => {
    const { steps } = await (await fetch(`${start.address}/api/health`)).json();
    return (
      steps.some((step: { id: string; state: string }) => step.id === 'build' && step.state === 'running') ||
      null
    );
  });

  const refused: unknown[] = [];
  let isUp = false;
  const visits = (async () => {
    while (!isUp) {
      const answer = await fetch(start.address, { headers: { connection: 'close' } }).catch((error) => error);
      if (answer instanceof Error) refused.push(answer.cause);
      isUp = answer instanceof Response && answer.status === 200;
    }
  })();
  rmSync(path.join(project.root, 'tests/hold-build'));
  await visits;
  expect(refused).toEqual([]);
});

it('leaves the dossier out when asked, and does not bring it back once it was removed', async () => {
  const project = makeProject();
  const empty = await launch(project, { args: ['--empty'] });
  expect(await sourceCount((await empty.ready()).database)).toBe(0);
  await empty.stop();

  const filled = await launch(project);
  const { database } = await filled.ready();
  expect(await sourceCount(database)).toBe(1);
  await withClient(database, (client) => client.query('delete from source'));
  await filled.stop();

  const again = await launch(project);
  expect(await sourceCount((await again.ready()).database)).toBe(0);
});

it('serves the sources with --dev, without a build', async () => {
  const project = makeProject();
  write(project.root, 'fake/next/dist/bin/next', DEV_NEXT);
  const start = await launch(project, { args: ['--dev'] });
  const site = await start.ready();
  expect(site.url).toBe('/some/page');
  expect(start.printed()).not.toContain('Building');
  await start.stop();
  expect(isAlive(site.pid)).toBe(false);
});

it('installs what the build needs also where the shell says NODE_ENV=production', async () => {
  const project = makeProject();
  const start = await launch(project, { env: { NODE_ENV: 'production' } });
  await start.ready();
  expect(existsSync(path.join(project.root, 'node_modules/prisma/package.json'))).toBe(true);
});

it('keeps the database behind a password that only its owner can read', async () => {
  const project = await stoppedProject();
  const start = await launch(project);
  const { database } = await start.ready();
  const file = path.join(project.dataDir, 'database.json');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(new URL(database).password).toBe(JSON.parse(readFileSync(file, 'utf8')).password);
  const wrong = new URL(database);
  wrong.password = 'wrong';
  await expect(withClient(wrong.href, async () => {})).rejects.toMatchObject({ code: '28P01' });
});

const DEV_NEXT = `
import http from 'node:http';
const [, , command, , port] = process.argv;
http
  .createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, url: request.url, command })))
  .listen(Number(port), '127.0.0.1');
`;
