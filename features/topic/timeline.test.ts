import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath, layTimeline, type TimelineClaim } from './timeline';

const claim = (id: string, lane: string, days: readonly [string | null, string | null]): TimelineClaim => ({
  id,
  lane,
  number: Number(id),
  earliest: days[0],
  latest: days[1],
});
const on = (day: string) => [day, day] as const;
const UNDATED = [null, null] as const;

const CLAIMS = [
  claim('19', 'kurilla', on('2023-03-23')),
  claim('20', 'muttaqi', on('2023-03-24')),
  claim('21', 'muttaqi', on('2023-03-24')),
  claim('1', 'muttaqi', UNDATED),
  claim('7', 'amu', ['2023-03-20', '2023-03-27']),
];
const LANES = ['muttaqi', 'amu', 'kurilla'];

describe('a timeline', () => {
  const timeline = layTimeline(CLAIMS, LANES, null);
  const mark = (id: string) => timeline.marks.find((found) => found.id === id);

  it('has a mark for every claim and a lane for every speaker, in the order given', () => {
    expect(timeline.marks.map(({ id }) => id).sort()).toEqual(['1', '19', '20', '21', '7']);
    expect(timeline.lanes.map(({ id }) => id)).toEqual(LANES);
  });

  it('keeps claims without a date apart from those with one', () => {
    const [start = 0] = timeline.undated ?? [];
    const [, end = 1] = timeline.dated ?? [];
    expect(end).toBeLessThan(start);
    expect(mark('1')?.x).toBeGreaterThan(start);
    for (const id of ['19', '20', '21', '7']) expect(mark(id)?.x).toBeLessThan(end);
  });

  it('puts two claims of one day one below the other, in the order they are read', () => {
    expect(mark('20')?.x).toBe(mark('21')?.x);
    expect(mark('20')?.y).toBeLessThan(mark('21')?.y ?? 0);
    expect(timeline.lanes.find(({ id }) => id === 'muttaqi')?.rows).toBe(2);
  });

  it('draws an interval as a comb from end to end, with its mark between, and a day without', () => {
    const [from = 0, to = 0] = mark('7')?.comb ?? [];
    expect(from).toBeLessThan(mark('7')?.x ?? 0);
    expect(to).toBeGreaterThan(mark('7')?.x ?? 1);
    expect(mark('19')?.comb).toBeNull();
  });

  it('draws an open interval to the edge', () => {
    const open = layTimeline([...CLAIMS, claim('30', 'amu', [null, '2023-03-24'])], LANES, null);
    expect(open.marks.find(({ id }) => id === '30')?.comb?.[0]).toBe(0);
  });

  it('shows of a window what reaches into it, and all that has no date', () => {
    const zoomed = layTimeline(CLAIMS, LANES, { from: '2023-03-24', to: '2023-03-24' });
    expect(zoomed.marks.map(({ id }) => id).sort()).toEqual(['1', '20', '21', '7']);
    expect(zoomed.lanes.map(({ id }) => id)).toEqual(['muttaqi', 'amu']);
  });

  it('gives the whole width to what there is', () => {
    expect(layTimeline([claim('1', 'a', UNDATED)], ['a'], null)).toMatchObject({
      dated: null,
      undated: [0, 1],
    });
    expect(layTimeline([claim('1', 'a', on('2023-01-01'))], ['a'], null)).toMatchObject({
      dated: [0, 1],
      undated: null,
    });
  });

  it('says how many marks and lanes found no room', () => {
    const many = Array.from({ length: 40 }, (_claim, index) => claim(String(index), 'one', UNDATED));
    const full = layTimeline(many, ['one'], null);
    expect(full.marks).toHaveLength(20);
    expect(full.lanes[0]).toMatchObject({ rows: 4, left: { count: 20 } });
    const lanes = Array.from({ length: 30 }, (_lane, index) => `lane ${index}`);
    const tall = layTimeline(
      lanes.map((lane, index) => claim(String(index), lane, UNDATED)),
      lanes,
      null,
    );
    expect([tall.lanes.length, tall.lanesLeft]).toEqual([24, 6]);
  });

  it('keeps every mark on the plot and no two in one place, for any claims', () => {
    const aDay = fc.option(
      fc
        .integer({ min: 0, max: 400 })
        .map((days) => new Date(1.67e12 + days * 86_400_000).toISOString().slice(0, 10)),
    );
    const aClaim = fc.record({ lane: fc.constantFrom('a', 'b', 'c'), one: aDay, other: aDay });
    fc.assert(
      fc.property(fc.array(aClaim, { maxLength: 60 }), (drawn) => {
        const claims = drawn.map(({ lane, one, other }, index) => {
          const days = one && other && one > other ? ([other, one] as const) : ([one, other] as const);
          return claim(String(index), lane, days);
        });
        const { marks } = layTimeline(claims, ['a', 'b', 'c'], null);
        for (const { x, y } of marks) expect([x > 0, x < 1, y > 0, y < 1]).toEqual([true, true, true, true]);
        expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
      }),
    );
  });
});

describe('an arc', () => {
  it('leaves both marks upright', () => {
    expect(arcPath({ x: 0.1, y: 0.2 }, { x: 0.5, y: 0.8 })).toBe('M100,200C100,500,500,500,500,800');
  });

  it('bows where the marks stand above one another, so that it runs through none between', () => {
    const [, x = '0'] = /C(\d+) /.exec(arcPath({ x: 0.3, y: 0.1 }, { x: 0.3, y: 0.9 })) ?? [];
    expect(Number(x)).toBeGreaterThan(330);
  });

  it('bows over the marks of one row', () => {
    expect(arcPath({ x: 0.2, y: 0.5 }, { x: 0.6, y: 0.5 })).toBe('M200 500C200 466 600 466 600 500');
  });
});
