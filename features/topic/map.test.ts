import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Between, layMap, MOST_EDGES, MOST_NODES } from './map';

const PAIRS: Between[] = [
  { one: 'muttaqi', other: 'directorate', count: 3 },
  { one: 'khosti', other: 'khalilzad', count: 3 },
  { one: 'muttaqi', other: 'kurilla', count: 2 },
  { one: 'mujahid', other: 'kurilla', count: 2 },
  { one: 'mujahid', other: 'muttaqi', count: 1 },
  { one: 'khalilzad', other: 'muttaqi', count: 1 },
];

const aPair = fc
  .record({ one: fc.nat(60), other: fc.nat(60), count: fc.integer({ min: 1, max: 9 }) })
  .filter(({ one, other }) => one !== other)
  .map(({ one, other, count }) => ({ one: `s${one}`, other: `s${other}`, count }));
const somePairs = fc.uniqueArray(aPair, {
  maxLength: 80,
  selector: ({ one, other }) => [one, other].sort().join(),
});

describe('the map of contradictions', () => {
  it('puts most of the weight between the columns', () => {
    const { start, end, edges } = layMap(PAIRS, null);
    const isAcross = ({ one, other }: Between) => start.includes(one) !== start.includes(other);
    const across = edges.filter(isAcross).reduce((sum, { count }) => sum + count, 0);
    expect([start.length + end.length, across]).toEqual([6, 11]);
  });

  it('shows with a focus that speaker alone against all it meets', () => {
    const { start, end, edges, left } = layMap(PAIRS, 'khalilzad');
    expect(start).toEqual(['khalilzad']);
    expect([...end].sort()).toEqual(['khosti', 'muttaqi']);
    expect([edges.length, left]).toEqual([2, 0]);
  });

  it('is empty but for the speaker where the focus meets nobody', () => {
    expect(layMap(PAIRS, 'nobody')).toMatchObject({ start: ['nobody'], end: [], edges: [] });
    expect(layMap([], null)).toEqual({ start: [], end: [], edges: [], left: 0, edgesLeft: 0 });
  });

  it('draws at most thirty speakers and says how many it leaves out', () => {
    const star = Array.from({ length: 50 }, (_pair, index) => ({ one: 'hub', other: `s${index}`, count: 1 }));
    const { start, end, left } = layMap(star, null);
    expect([start.length + end.length, left]).toEqual([MOST_NODES, 21]);
    expect([...start, ...end]).toContain('hub');
  });

  it('draws at most a hundred lines, those of the most contradictions, and says how many it leaves out', () => {
    const names = Array.from({ length: 20 }, (_name, index) => `s${index}`);
    const all = names.flatMap((one, index) =>
      names.slice(index + 1).map((other) => ({ one, other, count: 1 })),
    );
    const { edges, edgesLeft } = layMap([{ one: 's1', other: 's0', count: 9 }, ...all.slice(1)], null);
    expect([edges.length, edgesLeft, edges[0]?.count]).toEqual([MOST_EDGES, all.length - MOST_EDGES, 9]);
  });

  it('is the same each time, has every speaker once and every edge between drawn ones', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const map = layMap(pairs, null);
        expect(layMap(pairs, null)).toEqual(map);
        const nodes = [...map.start, ...map.end];
        expect(new Set(nodes).size).toBe(nodes.length);
        for (const { one, other, path, label } of map.edges) {
          expect([nodes.includes(one), nodes.includes(other)]).toEqual([true, true]);
          expect(path).toMatch(/^M[\d, C.-]+$/);
          expect([label.x >= 0, label.x <= 1, label.y >= 0, label.y <= 1]).toEqual([true, true, true, true]);
        }
      }),
    );
  });
});
