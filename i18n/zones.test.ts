import { describe, expect, it } from 'vitest';
import { clockIn, instantIn, isZone, offsetIn, ZONES } from './zones';

describe('the clock of a place', () => {
  it.each([
    ['Asia/Kabul', '2026-11-26T20:00', '2026-11-26T15:30:00.000Z'],
    ['Asia/Kabul', '2026-03-21T00:10', '2026-03-20T19:40:00.000Z'],
    ['UTC', '2026-11-26T20:00:30', '2026-11-26T20:00:00.000Z'],
    ['Europe/London', '2026-07-01T09:00', '2026-07-01T08:00:00.000Z'],
    ['America/New_York', '2026-12-31T23:30', '2027-01-01T04:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ] as const)('%s shows %s at %s', (zone, local, instant) => {
    expect(instantIn(zone, local)?.toISOString()).toBe(instant);
    expect(clockIn(zone, new Date(instant))).toBe(local.slice(0, 16));
  });

  it.each(['', 'tomorrow', '2026-13-01T00:00', '2026-11-26', '2026-11-26T25:00'])(
    'never shows "%s"',
    (local) => expect(instantIn('Asia/Kabul', local)).toBeNull(),
  );

  it('is named with its distance from UTC', () => {
    const winter = new Date('2026-12-01T00:00:00Z');
    expect(ZONES.map((zone) => offsetIn(zone, winter))).toEqual([
      'UTC+04:30',
      'UTC+00:00',
      'UTC+00:00',
      'UTC+01:00',
      'UTC−05:00',
    ]);
    expect([isZone('Asia/Kabul'), isZone('Mars/Base')]).toEqual([true, false]);
  });
});
