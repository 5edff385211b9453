import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { EXIT } from '@/scripts/launcher/failure.mjs';
import { isAlive } from '@/scripts/launcher/processes.mjs';
import { emptyDatabase } from './databases';
import { launch, type Project, postgresPid, stoppedProject, until, write } from './project';

const RUN = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
const TELL = `
const [code, ...words] = process.argv.slice(2);
console.log(JSON.stringify({ url: process.env['DATABASE_URL'], words }));
process.exitCode = Number(code);
`;

function run(project: Project, args: string[], env: Record<string, string> = {}) {
  write(project.root, 'scripts/tell.ts', TELL);
  return spawnSync(process.execPath, [RUN, ...args], {
    cwd: project.root,
    env: { ...process.env, DATABASE_URL: '', SANAD_ROOT: project.root, ...env },
    encoding: 'utf8',
  });
}

it('starts the database for as long as the command takes, and passes words and exit code on', async () => {
  const project = await stoppedProject();
  const { stdout, status } = run(project, ['scripts/tell.ts', '7', 'import', 'سند.txt']);
  const { url, words } = JSON.parse(stdout); // nothing else is on stdout
  expect(url).toMatch(/^postgresql:\/\/sanad:.+@127\.0\.0\.1:\d+\/sanad$/);
  expect(words).toEqual(['import', 'سند.txt']);
  expect(status).toBe(7);
  expect(existsSync(path.join(project.dataDir, 'postgres/postmaster.pid'))).toBe(false);
  expect(existsSync(path.join(project.dataDir, 'launcher.json'))).toBe(false);
});

it('uses the database of a site that is running, and leaves it running', async () => {
  const project = await stoppedProject();
  const start = await launch(project);
  const { database } = await start.ready();
  const postgres = postgresPid(project);
  const { stdout, status } = run(project, ['scripts/tell.ts', '0']);
  expect(JSON.parse(stdout).url).toBe(database);
  expect(status).toBe(0);
  expect(postgresPid(project)).toBe(postgres);
});

it('uses the server that DATABASE_URL names, with every migration applied', async () => {
  const project = await stoppedProject();
  const url = await emptyDatabase();
  const { stdout } = run(project, ['prisma/seed.ts'], { DATABASE_URL: url });
  expect(stdout).toBe('');
  expect(JSON.parse(run(project, ['scripts/tell.ts', '0'], { DATABASE_URL: url }).stdout).url).toBe(url);
});

it('keeps a start away while it works, and waits for another command', async () => {
  const project = await stoppedProject();
  write(
    project.root,
    'scripts/wait.ts',
    `import { existsSync, writeFileSync } from 'node:fs';
    writeFileSync('tests/began', '');
    const timer = setInterval(() => existsSync('tests/go') && clearInterval(timer), 20);`,
  );
  write(project.root, 'tests/x', '');
  const first = spawn(process.execPath, [RUN, 'scripts/wait.ts'], {
    cwd: project.root,
    env: { ...process.env, DATABASE_URL: '', SANAD_ROOT: project.root },
    stdio: 'ignore',
  });
  onTestFinished(() => void first.kill());
  await until(() => existsSync(path.join(project.root, 'tests/began')) || null);

  const start = await launch(project);
  expect(await start.ended()).toBe(EXIT.inUse);
  expect(start.printed()).toContain('A command is working with the data');

  const second = new Promise<number | null>((resolve) => {
    write(project.root, 'scripts/tell.ts', TELL);
    const child = spawn(process.execPath, [RUN, 'scripts/tell.ts', '3'], {
      cwd: project.root,
      env: { ...process.env, DATABASE_URL: '', SANAD_ROOT: project.root },
      stdio: 'ignore',
    });
    child.once('close', resolve);
  });
  write(project.root, 'tests/go', '');
  expect(await second).toBe(3);
});

it('stops the database when it is interrupted', async () => {
  const project = await stoppedProject();
  write(project.root, 'scripts/forever.ts', `setInterval(() => {}, 1000);`);
  const child = spawn(process.execPath, [RUN, 'scripts/forever.ts'], {
    cwd: project.root,
    env: { ...process.env, DATABASE_URL: '', SANAD_ROOT: project.root },
    stdio: 'ignore',
  });
  const file = path.join(project.dataDir, 'postgres/postmaster.pid');
  await until(() => (existsSync(file) && readFileSync(file, 'utf8').includes('ready') ? true : null));
  const postgres = postgresPid(project);
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  expect(isAlive(postgres)).toBe(false);
});

it('asks for the file it should run', async () => {
  const { status, stderr } = run(await stoppedProject(), []);
  expect(status).toBe(EXIT.usage);
  expect(stderr).toContain('Name the file to run');
});
