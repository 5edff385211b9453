import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { freePort } from '@/scripts/launcher/ports.mjs';

/**
 * A small project for the real launcher to start: real packages in a real lock file (so `npm ci` runs), but
 * with a `next` that builds in milliseconds and a `prisma` that generates one line.
 */
export type Project = { root: string; dataDir: string };

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const START = path.join(REPOSITORY, 'scripts/start.mjs');
const FAKE_NEXT = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
const root = process.cwd();
mkdirSync(root + '/tests', { recursive: true });
writeFileSync(root + '/tests/building', String(process.pid));
for (let waits = 0; existsSync(root + '/tests/hold-build') && waits < 600; waits++) await sleep(50);
if (existsSync(root + '/tests/break-build')) {
  console.error('a mistake in page.tsx');
  process.exit(1);
}
mkdirSync(root + '/.next/standalone', { recursive: true });
mkdirSync(root + '/.next/static', { recursive: true });
writeFileSync(root + '/.next/static/site.css', 'body{}');
writeFileSync(root + '/.next/standalone/server.js', \`
import http from 'node:http';
http
  .createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, url: request.url, database: process.env.DATABASE_URL })))
  .listen(Number(process.env.PORT), process.env.HOSTNAME);
\`);
`;
const FAKE_PRISMA = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('db/generated', { recursive: true });
writeFileSync('db/generated/client.ts', 'export {};');
`;

/** Makes a project in a folder of its own, which goes away with the test. */
export function makeProject(): Project {
  const root = mkdtempSync(path.join(tmpdir(), 'sanad-launcher-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  chmodSync(root, 0o755);
  write(root, 'fake/next/dist/bin/next', FAKE_NEXT);
  write(root, 'fake/prisma/build/index.js', FAKE_PRISMA);
  for (const name of ['next', 'prisma']) {
    write(root, `fake/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', type: 'module' }));
  }
  const dependencies = { next: 'file:fake/next' };
  const devDependencies = { prisma: 'file:fake/prisma' };
  const scripts = { start: `node ${START}` };
  const manifest = { name: 'tiny', version: '1.0.0', type: 'module', scripts, dependencies, devDependencies };
  write(root, 'package.json', JSON.stringify(manifest));
  write(root, 'package-lock.json', lockFile());
  write(root, 'app/page.tsx', 'first');
  write(root, 'prisma/schema.prisma', '');
  write(root, 'prisma/migrations/0001_start/migration.sql', 'create table source (title text);');
  write(root, 'prisma/seed.ts', seedFile());
  return { root, dataDir: path.join(root, '.data') };
}

let template: Promise<Project> | undefined;
const kept: string[] = [];
afterAll(() => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
});

/** A project that was started once and stopped in order: installed, built, with a database. */
export async function stoppedProject(): Promise<Project> {
  template ??= startOnce();
  const { root } = await template;
  const copy = mkdtempSync(path.join(tmpdir(), 'sanad-launcher-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  spawnSync('cp', ['-a', `${root}/.`, copy]); // keeps owners, which PostgreSQL insists on
  chmodSync(copy, 0o755);
  return { root: copy, dataDir: path.join(copy, '.data') };
}

async function startOnce(): Promise<Project> {
  const project = makeProject();
  const root = mkdtempSync(path.join(tmpdir(), 'sanad-launcher-'));
  kept.push(root);
  const start = await launch(project);
  await start.ready();
  await start.stop();
  spawnSync('cp', ['-a', `${project.root}/.`, root]);
  return { root, dataDir: path.join(root, '.data') };
}

/** Writes a file and the folders above it. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function lockFile(): string {
  const root = { name: 'tiny', version: '1.0.0' };
  const packages = {
    '': {
      ...root,
      dependencies: { next: 'file:fake/next' },
      devDependencies: { prisma: 'file:fake/prisma' },
    },
    'fake/next': { version: '1.0.0' },
    'fake/prisma': { version: '1.0.0', dev: true },
    'node_modules/next': { resolved: 'fake/next', link: true },
    'node_modules/prisma': { resolved: 'fake/prisma', link: true },
  };
  return JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages });
}

function seedFile(): string {
  return `
import pg from '${path.join(REPOSITORY, 'node_modules')}/pg/lib/index.js';
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query("insert into source select 'first' where not exists (select from source)");
await client.end();
`;
}

/** A launcher that runs, or ran. */
export type Launch = {
  child: ChildProcess;
  address: string;
  port: number;
  /** All it printed so far. */
  printed: () => string;
  /** Resolves when the site answers and the launcher knows it; rejects when the launcher ends first. */
  ready: () => Promise<Site>;
  /** The exit code. */
  ended: () => Promise<number | null>;
  /** Stops it in order. */
  stop: () => Promise<number | null>;
};

/** What the small site says of itself. */
export type Site = { pid: number; url: string; database: string };

type LaunchOptions = {
  args?: string[];
  env?: Record<string, string>;
  port?: number;
  /** A module loaded before the launcher. */
  preload?: string;
  /** Through `npm start`, as people do. */
  npm?: boolean;
};

/** Runs the real `npm start` on a project. It is ended with the test. */
export async function launch(project: Project, options: LaunchOptions = {}): Promise<Launch> {
  const { args = [], env = {}, preload } = options;
  const port = options.port ?? (await freePort());
  const before = preload === undefined ? [] : ['--import', preload];
  const program = options.npm ? 'npm' : process.execPath;
  const words = options.npm ? ['start', '--', ...args] : [...before, START, ...args];
  const child = spawn(program, words, {
    cwd: project.root,
    env: { ...process.env, DATABASE_URL: '', SANAD_ROOT: project.root, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  onTestFinished(async () => {
    await stop();
  });
  const address = `http://127.0.0.1:${port}`;
  const ready = async () => {
    const site = await until(() => askSite(address, child));
    await until(() => (printed.includes('Sanad is ready') ? true : null));
    return site;
  };
  return { child, address, port, printed: () => printed, ready, ended: () => ended, stop };
}

/** Asks until there is an answer; fails after `seconds` with what was asked last. */
export async function until<T>(ask: () => Promise<T | null> | T | null, seconds = 60): Promise<T> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(25)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`Nothing came of waiting ${seconds} s for ${ask}`);
}

/** What a page of the site answers, or null while it is being prepared. */
export async function askSite(address: string, launcher?: ChildProcess): Promise<Site | null> {
  if (launcher && launcher.exitCode !== null) throw new Error(`The launcher ended with ${launcher.exitCode}`);
  try {
    const answer = await fetch(`${address}/some/page`, { headers: { connection: 'close' } });
    return answer.status === 200 ? await answer.json() : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // nobody listens yet
    throw error;
  }
}

/** The process of the built-in PostgreSQL, as it notes itself. */
export function postgresPid(project: Project): number {
  return Number(readFileSync(path.join(project.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}
