import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@/scripts/launcher/ports.mjs';
import { ROOT } from '@/tests/support/tree';
import { type Memory, memoryOf, treeOf } from './processes';

const PATIENCE_MS = 10 * 60_000;
const IDLE_MS = 5_000;
const STOP_PATIENCE_MS = 15_000;
const MEGABYTE = 1_000_000;

/** Seconds to the first answer of any kind, to the site's own first page, and from SIGTERM until all is gone. */
type Start = { answer: number; page: number; stop: number; left: number; memory: Memory[] };

/**
 * `npm start` in a fresh clone of what is committed, cold (no packages, no build, no database) and warm. npm's own
 * cache of packages is used as it is.
 */
export async function benchStart(): Promise<object> {
  const clone = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone]);
    const cold = await startOnce(clone);
    const packages = installedPackages(clone);
    const megabytes = {
      packages: bytesIn(join(clone, 'node_modules')) / MEGABYTE,
      build: bytesIn(join(clone, '.next')) / MEGABYTE,
      data: bytesIn(join(clone, '.data')) / MEGABYTE,
    };
    const warm = await startOnce(clone);
    say({ cold, warm, packages, megabytes });
    return { cold, warm, packages, megabytes };
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

async function startOnce(clone: string): Promise<Start> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT: String(port), DATABASE_URL: '', DATA_DIR: '', SITE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const end = () => signal(child, 'SIGTERM');
  process.once('exit', end); // also where this bench fails: nothing is left running
  const url = `http://127.0.0.1:${port}/en`;
  const answer = await until(child, async () => (await statusOf(url)) > 0);
  const page = await until(child, async () => (await statusOf(url)) === 200);
  await sleep(IDLE_MS);
  const tree = treeOf(child.pid ?? 0);
  const memory = memoryOf(child.pid ?? 0);
  const asked = performance.now();
  end();
  process.removeListener('exit', end);
  // npm goes at once; what counts is when the last of what it started is gone.
  while (tree.some(isThere) && performance.now() - asked < STOP_PATIENCE_MS) await sleep(20);
  const stop = performance.now() - asked;
  const left = tree.filter(isThere).length;
  return { answer: (answer - began) / 1000, page: (page - began) / 1000, stop: stop / 1000, left, memory };
}

/** Tells npm and what is in its group. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && isThere(pid)) process.kill(-pid, name);
}

/** The moment when `holds` first does. */
async function until(child: ChildProcess, holds: () => Promise<boolean>): Promise<number> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(20)) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    if (await holds()) return performance.now();
  }
  throw new Error('npm start took more than ten minutes');
}

/** The status of an answer, or 0 where nobody answers. */
async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url, { headers: { connection: 'close' } })).status;
  } catch {
    return 0;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What npm itself wrote down of what it installed. */
function installedPackages(clone: string): number {
  const { packages } = JSON.parse(readFileSync(join(clone, 'node_modules/.package-lock.json'), 'utf8'));
  return Object.keys(packages).length;
}

function bytesIn(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}

function say({
  cold,
  warm,
  packages,
  megabytes,
}: {
  cold: Start;
  warm: Start;
  packages: number;
  megabytes: object;
}): void {
  for (const [name, { answer, page, stop, left, memory }] of Object.entries({ cold, warm })) {
    const pss = memory.reduce((sum, one) => sum + one.pss, 0) / MEGABYTE;
    console.log(
      `${name}: first answer ${answer.toFixed(1)} s, first page ${page.toFixed(1)} s, idle ${pss.toFixed(0)} MB, stops in ${stop.toFixed(1)} s, ${left} processes left`,
    );
  }
  console.log(`${packages} packages`, megabytes);
}
