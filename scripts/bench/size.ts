import { randomBytes } from 'node:crypto';
import { stopTree } from '@/scripts/launcher/children.mjs';
import { withClient } from '@/scripts/launcher/client.mjs';
import { applyMigrations } from '@/scripts/launcher/migrate.mjs';
import { startOwnServer } from '@/tests/support/server';
import { serve } from '@/tests/support/site';
import { loggedStatements, logStatements } from '@/tests/support/sql-log';
import { build, generate } from '../testing/prepare.mjs';
import { cpuOf } from './processes';
import { addressesOf } from './size-pages';
import { type Figure, figureOf, sayFigure } from './stats';
import { fillSynthetic } from './synthetic';

const SIZES = [1_000, 100_000] as const;
const ROUNDS = 5;
const REQUESTS = 30;
const MOST_TIMES = 1.5;
const MOST_STATEMENTS = 4;

type Filled = { readonly database: string; readonly address: string; readonly web: number };
type Served = Filled & { readonly pages: Awaited<ReturnType<typeof addressesOf>>; stop: () => Promise<void> };
type Cost = { readonly web: Figure; readonly database: Figure; readonly all: Figure };

/**
 * What one request to each page costs at a thousand and at a hundred thousand claims: milliseconds of processor time of
 * the web server and of PostgreSQL together, other records each time, both sizes in turns on the same machine.
 */
export async function benchSize(): Promise<object> {
  if (!(await generate()) || !(await build())) throw new Error('There is no build to measure');
  const server = await startOwnServer();
  const sites: Served[] = [];
  try {
    for (const size of SIZES) sites.push(await serveFilled(server.url, size));
    const pages: Record<string, object> = {};
    for (const name of Object.keys(sites[0]?.pages ?? {})) {
      const costs = await costsOf(sites, name, server.own.pid);
      pages[name] = { costs, times: timesOf(costs) };
      console.log(`${name.padEnd(26)} ${sayCosts(costs)}`);
    }
    const statements = await statementsOf(sites, server.own);
    return { sizes: SIZES, pages, statements, largest: sites.at(-1)?.pages };
  } finally {
    for (const { stop } of sites) await stop();
    await server.stop();
  }
}

async function serveFilled(url: string, size: number): Promise<Served> {
  const at = new URL(url);
  at.pathname = `/size_${size}`;
  const database = at.href;
  await withClient(url, (client) => client.query(`create database size_${size} template template0`));
  await applyMigrations(database);
  const began = performance.now();
  await fillSynthetic(database, size);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${size} claims, ${size / 2} contradictions: filled in ${seconds} s`);
  const pages = await addressesOf(database);
  const { child, address } = await serve(database, randomBytes(32).toString('base64url'));
  return { database, address, pages, web: child.pid ?? 0, stop: () => stopTree(child) };
}

async function costsOf(sites: readonly Served[], name: string, postgres: number): Promise<Cost[]> {
  const rounds = sites.map(() => [] as { web: number; database: number }[]);
  for (const site of sites) await roundOf(site, name, postgres);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, site] of sites.entries()) rounds[index]?.push(await roundOf(site, name, postgres));
  }
  return rounds.map((figures) => ({
    web: figureOf(figures.map(({ web }) => web)),
    database: figureOf(figures.map(({ database }) => database)),
    all: figureOf(figures.map(({ web, database }) => web + database)),
  }));
}

/** Asks some addresses of one page, one after another. */
async function roundOf(site: Served, name: string, postgres: number) {
  const paths = site.pages[name] ?? [];
  const before = [cpuOf(site.web), cpuOf(postgres)] as const;
  for (let at = 0; at < REQUESTS; at++) await ask(site.address + (paths[at % paths.length] ?? ''));
  return {
    web: (cpuOf(site.web) - before[0]) / REQUESTS,
    database: (cpuOf(postgres) - before[1]) / REQUESTS,
  };
}

async function ask(url: string): Promise<void> {
  const response = await fetch(url);
  await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** The statements of one request to each page at the largest size. Written down after the measuring: a log costs. */
async function statementsOf(sites: readonly Served[], own: { adminUrl: string; log: string }) {
  const large = sites.at(-1);
  if (!large) return {};
  await large.stop();
  await logStatements(own.adminUrl, new URL(large.database).pathname.slice(1));
  const { child, address } = await serve(large.database, randomBytes(32).toString('base64url'));
  const counts: Record<string, number> = {};
  try {
    for (const [name, [path]] of Object.entries(large.pages)) {
      const { statements } = await loggedStatements({ log: own.log, database: large.database }, () =>
        ask(address + path),
      );
      counts[name] = statements.length;
    }
  } finally {
    await stopTree(child);
  }
  const most = Math.max(...Object.values(counts));
  console.log(`at most ${most} statements a page${most > MOST_STATEMENTS ? ': TOO MANY' : ''}`);
  return counts;
}

function timesOf([small, large]: readonly Cost[]): number {
  return (large?.all.median ?? Number.NaN) / (small?.all.median ?? Number.NaN);
}

function sayCosts(costs: readonly Cost[]): string {
  const each = costs.map(
    ({ all, database }) => `${sayFigure(all, 1)} ms CPU, ${database.median.toFixed(1)} of it PostgreSQL`,
  );
  const times = timesOf(costs);
  return `${each.join(' · ')} · ${times.toFixed(2)} x${times > MOST_TIMES ? ' ABOVE' : ''}`;
}
