import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, timeAxis } from './time-axis';

const DOSSIER = ['2023-01-12', '2023-03-23', '2023-03-24', '2023-03-27'];
const aDay = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(days * 86_400_000 + 1e12).toISOString().slice(0, 10));

describe('the axis of time', () => {
  it('is none without a day, and its middle for one', () => {
    expect(timeAxis([])).toBeNull();
    const one = timeAxis(['2023-03-24', '2023-03-24']);
    expect(one?.ticks).toEqual([{ day: '2023-03-24', at: 0.5, level: 'major' }]);
    expect(one?.at('1999-01-01')).toBe(0.5);
  });

  it('leaves out the ten weeks in which nothing was said', () => {
    const axis = timeAxis(DOSSIER);
    expect(axis?.breaks).toHaveLength(1);
    const [january = 0, march = 0] = (axis?.ticks ?? []).map(({ at }) => at);
    expect(axis?.breaks[0]).toBeGreaterThan(january);
    expect(axis?.breaks[0]).toBeLessThan(march);
    expect(march - january).toBeLessThan(0.2);
  });

  it('gives every day between breaks the same width', () => {
    const axis = timeAxis(DOSSIER);
    const [, a = 0, b = 0, c = 0] = DOSSIER.map((day) => axis?.at(day));
    expect((c - b) / (b - a)).toBeCloseTo(3, 6);
  });

  it.each([
    ['evenly spread days', ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01']],
    ['two days, however far apart', ['2001-01-01', '2023-01-01']],
    ['a gap of less than two weeks', ['2023-01-01', '2023-01-02', '2023-01-12']],
  ])('leaves nothing out of %s', (_what, days) => expect(timeAxis(days)?.breaks).toEqual([]));

  it('names the first and the last day before all others', () => {
    const levels = timeAxis(DOSSIER)?.ticks.map(({ level }) => level);
    expect(levels).toEqual(['major', 'minor', 'minor', 'major']);
  });

  it('keeps labels apart, on phones more than on desks', () => {
    const days = Array.from(
      { length: 40 },
      (_day, index) => `2023-03-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    const ticks = timeAxis(days)?.ticks ?? [];
    const gaps = (levels: readonly string[]) => {
      const places = ticks.filter(({ level }) => levels.includes(level)).map(({ at }) => at);
      return places.slice(1).map((place, index) => place - (places[index] ?? 0));
    };
    expect(Math.min(...gaps(['major']))).toBeGreaterThanOrEqual(0.37);
    expect(Math.min(...gaps(['major', 'minor']))).toBeGreaterThanOrEqual(0.145);
    expect(ticks.some(({ level }) => level === 'bare')).toBe(true);
  });

  it('keeps the order of days, within the axis, for any days', () => {
    fc.assert(
      fc.property(fc.array(aDay, { minLength: 1, maxLength: 40 }), (days) => {
        const axis = timeAxis(days);
        const places = [...new Set(days)].sort().map((day) => axis?.at(day) ?? -1);
        expect(places.every((place) => place > 0 && place < 1)).toBe(true);
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('puts days beyond its ends at its ends', () => {
    const axis = timeAxis(DOSSIER);
    expect(axis?.at('1990-01-01')).toBe(axis?.at('2023-01-12'));
    expect(axis?.at('2030-01-01')).toBe(axis?.at('2023-03-27'));
  });

  it('counts days without a time zone', () => {
    expect(dayNumber('2023-03-27') - dayNumber('2023-03-26')).toBe(1);
    expect(dayNumber('1970-01-02')).toBe(1);
  });
});
