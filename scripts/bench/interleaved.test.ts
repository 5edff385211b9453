import { expect, it } from 'vitest';
import { leastRatioOf, ratioOf, timeInterleaved } from './interleaved';

it('runs every task once a round, in turn', () => {
  const ran: string[] = [];
  const tasks = { one: { run: () => ran.push('one') }, two: { run: () => ran.push('two'), times: 2 } };
  const times = timeInterleaved(tasks, { rounds: 2, warmUp: 1 });
  expect(ran).toEqual(['one', 'two', 'two', 'one', 'two', 'two', 'one', 'two', 'two']);
  expect([times.get('one')?.length, times.get('two')?.length]).toEqual([2, 2]);
});

it('compares the least of each, which what else the machine did has lengthened least', () => {
  const times = new Map([
    ['slow', [90, 41, 40]],
    ['fast', [20, 30, 22]],
  ]);
  expect(leastRatioOf(times, 'slow', 'fast').median).toBe(2);
  expect(ratioOf(times, 'slow', 'fast')).toMatchObject({ least: 41 / 30, most: 4.5 });
});

it('compares the two of one round with each other', () => {
  const times = new Map([
    ['slow', [10, 40, 90]],
    ['fast', [1, 2, 3]],
  ]);
  expect(ratioOf(times, 'slow', 'fast')).toEqual({ median: 20, least: 10, most: 30 });
});
