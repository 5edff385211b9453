/** The clocks an embargo can be set by: that of Kabul first, then those of the newsrooms abroad. */
export const ZONES = ['Asia/Kabul', 'UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York'] as const;
export type Zone = (typeof ZONES)[number];

const MINUTE_MS = 60_000;

export function isZone(text: string): text is Zone {
  return ZONES.some((zone) => zone === text);
}

/**
 * The instant at which a clock in `zone` shows `local`, or null where that is no time. An hour that the clocks skip in
 * spring is read as the one after it; of one that comes twice in autumn, the first is meant.
 *
 * @example instantIn('Asia/Kabul', '2026-11-26T20:00')?.toISOString() // => '2026-11-26T15:30:00.000Z'
 */
export function instantIn(zone: Zone, local: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(local)) return null;
  const asIfUtc = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const nearby = asIfUtc - offsetMinutes(zone, new Date(asIfUtc)) * MINUTE_MS;
  return new Date(asIfUtc - offsetMinutes(zone, new Date(nearby)) * MINUTE_MS);
}

/** What a clock in `zone` shows at an instant, as a `datetime-local` field takes it. */
export function clockIn(zone: Zone, instant: Date): string {
  const shifted = new Date(instant.getTime() + offsetMinutes(zone, instant) * MINUTE_MS);
  return shifted.toISOString().slice(0, 16);
}

/**
 * How far a clock in `zone` is from UTC: "UTC+04:30".
 *
 * @example offsetIn('Asia/Kabul', new Date(0)) // => 'UTC+04:30'
 */
export function offsetIn(zone: Zone, at: Date): string {
  const minutes = offsetMinutes(zone, at);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

function offsetMinutes(zone: Zone, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
