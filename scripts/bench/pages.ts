import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { dossierIds } from '@/tests/support/dossier';
import { openSite } from '@/tests/support/site';
import { loggedStatements } from '@/tests/support/sql-log';
import { ROOT } from '@/tests/support/tree';
import { build, generate } from '../testing/prepare.mjs';
import { type Cost, costOf } from './load';
import { type Figure, figureOf, floorsAgree, sayFigure } from './stats';

const ROUNDS = 3;
const MOST_ROUNDS = 6;
const PAGE = { requests: 400, seconds: 6 } as const;
const FLOOR = { requests: 8_000, seconds: 4 } as const;
const WARM_UP = { requests: 600, seconds: 6 } as const;

type Server = { url: string; pid: number };
type Round = { page: Cost; floor: number };

type PageResult = {
  cpu: Figure;
  overFloor: Figure;
  perSecond: Figure;
  p95: Figure;
  bytes: number;
  statements: number;
  voidRounds: number;
};

/**
 * What one request to each kind of page costs the web server, in milliseconds of processor time: floor, page, floor
 * in each round, and a round in which the two floors disagree does not count.
 */
export async function benchPages(): Promise<object> {
  if (!(await generate()) || !(await build())) throw new Error('There is no build to measure');
  const site = await openSite('dossier');
  const floor = await openFloor();
  try {
    const { claim, source } = await dossierIds(site.database);
    const paths = {
      home: '/en',
      'claims list': '/en/claims',
      'claims search': `/en/claims?q=${encodeURIComponent('داعش')}`,
      claim: `/en/claims/${claim('S01')}`,
      reader: `/en/sources/${source}`,
    };
    const pages: Record<string, PageResult> = {};
    for (const [name, path] of Object.entries(paths)) {
      const url = site.address + path;
      const { statements } = await loggedStatements(site, async () => (await fetch(url)).text());
      pages[name] = await benchPage({ url, pid: site.pid }, floor, statements.length);
      console.log(sayPage(name, pages[name]));
    }
    return { rounds: ROUNDS, pages };
  } finally {
    floor.stop();
    await site.stop();
  }
}

async function benchPage(page: Server, floor: Server, statements: number): Promise<PageResult> {
  await costOf({ ...page, ...WARM_UP });
  await costOf({ ...floor, ...FLOOR });
  const rounds: Round[] = [];
  let tried = 0;
  for (; rounds.length < ROUNDS && tried < MOST_ROUNDS; tried++) {
    const before = await costOf({ ...floor, ...FLOOR });
    const cost = await costOf({ ...page, ...PAGE });
    const after = await costOf({ ...floor, ...FLOOR });
    if (floorsAgree(before.cpu, after.cpu)) rounds.push({ page: cost, floor: (before.cpu + after.cpu) / 2 });
  }
  return {
    cpu: figureOf(rounds.map((round) => round.page.cpu)),
    overFloor: figureOf(rounds.map((round) => round.page.cpu / round.floor)),
    perSecond: figureOf(rounds.map((round) => round.page.perSecond)),
    p95: figureOf(rounds.map((round) => round.page.p95)),
    bytes: rounds[0]?.page.bytes ?? 0,
    statements,
    voidRounds: tried - rounds.length,
  };
}

async function openFloor(): Promise<Server & { stop: () => void }> {
  const child = fork(join(ROOT, 'scripts/bench/floor.mjs'));
  const [port] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop: () => child.kill() };
}

function sayPage(
  name: string,
  { cpu, overFloor, perSecond, p95, bytes, statements, voidRounds }: PageResult,
): string {
  return [
    name.padEnd(14),
    `${sayFigure(cpu)} ms CPU a request`,
    `${sayFigure(overFloor, 0)} x the floor`,
    `${perSecond.median.toFixed(0)} a second`,
    `p95 ${p95.median.toFixed(0)} ms`,
    `${(bytes / 1000).toFixed(1)} kB`,
    `${statements} SQL`,
    ...(voidRounds > 0 ? [`${voidRounds} rounds void`] : []),
  ].join(' · ');
}
