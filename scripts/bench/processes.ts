import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;
const KILOBYTE = 1024;
/** Where `stat` says a process's own time, and that of its children that ended: a pool closes connections as it likes. */
const OWN_AND_ENDED = [11, 12, 13, 14];

/** Processor time that a process and everything under it has used so far, in milliseconds. Linux only. */
export function cpuOf(pid: number): number {
  const ticks = treeOf(pid)
    .map((one) => statOf(one))
    .reduce((sum, stat) => sum + OWN_AND_ENDED.reduce((all, at) => all + Number(stat[at] ?? 0), 0), 0);
  return (ticks * 1000) / TICKS_A_SECOND;
}

/** One process: what it runs, and its memory in bytes, shared pages counted in proportion (PSS) and whole (RSS). */
export type Memory = { pid: number; command: string; pss: number; rss: number };

/** The memory of a process and everything under it. */
export function memoryOf(pid: number): Memory[] {
  return treeOf(pid).map((one) => {
    const rollup = textOf(`/proc/${one}/smaps_rollup`);
    const lines = rollup.split('\n');
    const field = (name: string) =>
      Number(/\d+/.exec(lines.find((line) => line.startsWith(`${name}:`)) ?? '')?.[0] ?? 0);
    const command = textOf(`/proc/${one}/cmdline`).replaceAll('\0', ' ').trim();
    return { pid: one, command, pss: field('Pss') * KILOBYTE, rss: field('Rss') * KILOBYTE };
  });
}

/** A process and everything it started that still runs. */
export function treeOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const under = (at: number): number[] => [
    at,
    ...parents.filter(({ parent }) => parent === at).flatMap((child) => under(child.pid)),
  ];
  return under(pid);
}

/** What the kernel says of a process, from its state on: the name before it may hold spaces. */
function statOf(pid: number): string[] {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it ended while we looked
  }
}
