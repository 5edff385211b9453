import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayChoices, reachesInto, readWindow, type TimeWindow, windowSteps } from './time-window';

const DAYS = ['2023-01-12', '2023-03-23', '2023-03-24', '2023-03-27'];

describe('the window an address asks for', () => {
  it.each<[string, string | null, string | null, TimeWindow | null]>([
    ['nothing', null, null, null],
    ['one end', '2023-03-23', null, { from: '2023-03-23', to: '2023-03-27' }],
    ['both ends', '2023-03-23', '2023-03-24', { from: '2023-03-23', to: '2023-03-24' }],
    ['ends the wrong way round', '2023-03-24', '2023-03-23', { from: '2023-03-23', to: '2023-03-24' }],
    ['everything', '2020-01-01', '2030-01-01', null],
    ['no days at all', 'yesterday', '2023-13-45', null],
  ])('for %s', (_what, from, to, window) => expect(readWindow(from, to, DAYS)).toEqual(window));

  it('is none where nothing has a date', () => expect(readWindow('2023-01-01', null, [])).toBeNull());
});

describe('reaching into a window', () => {
  const window = { from: '2023-03-01', to: '2023-03-31' };
  it.each([
    ['a day within', '2023-03-24', '2023-03-24', true],
    ['a day before', '2023-02-24', '2023-02-24', false],
    ['a day after', '2023-04-01', '2023-04-01', false],
    ['an interval across', '2023-01-01', '2023-12-31', true],
    ['an open beginning', null, '2023-03-01', true],
    ['an open end', '2023-03-31', null, true],
    ['an open end that begins later', '2023-04-02', null, false],
  ])('%s', (_what, earliest, latest, does) => expect(reachesInto({ earliest, latest }, window)).toBe(does));

  it('is the way of everything where there is no window', () =>
    expect(reachesInto({ earliest: '1999-01-01', latest: '1999-01-01' }, null)).toBe(true));
});

describe('the steps of a window', () => {
  it('lead from the whole only closer', () => {
    expect(windowSteps(DAYS, null)).toEqual({
      closer: { from: '2023-03-23', to: '2023-03-24' },
      wider: null,
      earlier: null,
      later: null,
    });
  });

  it('lead from the middle everywhere', () => {
    const steps = windowSteps(DAYS, { from: '2023-03-23', to: '2023-03-24' });
    expect(steps).toEqual({
      closer: { from: '2023-03-23', to: '2023-03-23' },
      wider: { from: '2023-01-12', to: '2023-03-27' },
      earlier: { from: '2023-01-12', to: '2023-03-23' },
      later: { from: '2023-03-24', to: '2023-03-27' },
    });
  });

  it('end at one day', () => {
    expect(windowSteps(DAYS, { from: '2023-03-27', to: '2023-03-27' })).toMatchObject({
      closer: null,
      later: null,
    });
  });

  it('lead nowhere where nothing has a date', () => {
    expect(windowSteps([], null)).toEqual({ closer: null, wider: null, earlier: null, later: null });
  });

  it('stay among the days of the record, and each changes what is seen', () => {
    const days = Array.from({ length: 31 }, (_day, index) => `2023-03-${String(index + 1).padStart(2, '0')}`);
    const place = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from = '', to = ''] = [days[Math.min(one, other)], days[Math.max(one, other)]];
        for (const step of Object.values(windowSteps(days, { from, to }))) {
          if (step === null) continue;
          expect(days).toContain(step.from);
          expect(days).toContain(step.to);
          expect(step.from <= step.to).toBe(true);
          expect(step).not.toEqual({ from, to });
        }
      }),
    );
  });
});

it('offers at most sixty days to choose from, the first and the last among them', () => {
  const days = Array.from({ length: 500 }, (_day, index) =>
    new Date(1.6e12 + index * 86_400_000).toISOString().slice(0, 10),
  );
  const choices = dayChoices(days);
  expect(choices).toHaveLength(60);
  expect([choices[0], choices.at(-1)]).toEqual([days[0], days.at(-1)]);
  expect(dayChoices(['2023-03-24', '2023-01-12', '2023-03-24'])).toEqual(['2023-01-12', '2023-03-24']);
});
