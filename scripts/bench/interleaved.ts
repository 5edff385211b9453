import { type Figure, figureOf } from './stats';

/** One thing to be timed: what it does, and how often in a row, so that even a short one can be measured. */
export interface Task {
  readonly run: () => unknown;
  readonly times?: number;
}

/**
 * Milliseconds of processor time each task takes, all of them once in every round, so that whatever else the machine does meets all
 * alike. What comes in `warmUp` rounds does not count: the compiler is still at work then.
 */
export function timeInterleaved(
  tasks: Readonly<Record<string, Task>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Map<string, number[]> {
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, { run, times: repeats = 1 }] of Object.entries(tasks)) {
      const began = process.cpuUsage();
      for (let time = 0; time < repeats; time++) run();
      const { user, system } = process.cpuUsage(began);
      if (round >= warmUp) times.get(name)?.push((user + system) / 1000 / repeats);
    }
  }
  return times;
}

/**
 * How many times longer the least time of one task is than the least of another. For growth: what the machine does
 * besides only ever adds to a time, and more to a long one, so that halves and wholes of one round do not share it.
 */
export function leastRatioOf(
  times: ReadonlyMap<string, readonly number[]>,
  slow: string,
  fast: string,
): Figure {
  const [long, short] = [slow, fast].map((name) => Math.min(...(times.get(name) ?? [])));
  const median = (long ?? Number.NaN) / (short ?? Number.NaN);
  return { ...ratioOf(times, slow, fast), median };
}

/** How many times longer one task took than another, round by round: neighbours in time share the machine's mood. */
export function ratioOf(times: ReadonlyMap<string, readonly number[]>, slow: string, fast: string): Figure {
  const divisors = times.get(fast) ?? [];
  return figureOf((times.get(slow) ?? []).map((time, round) => time / (divisors[round] ?? Number.NaN)));
}
