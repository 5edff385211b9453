/** A stretch of the time axis, by its first and last ISO day. */
export type TimeWindow = { readonly from: string; readonly to: string };

/** The windows one step away from the one shown; null where the step leads nowhere. */
export type WindowSteps = {
  readonly closer: TimeWindow | null;
  readonly wider: TimeWindow | null;
  readonly earlier: TimeWindow | null;
  readonly later: TimeWindow | null;
};

/** More days than these are too many to choose from in a list. */
const MOST_CHOICES = 60;

/**
 * The window an address asks for, or null for the whole time: when it names no days, or everything lies within it.
 * Ends that stand the wrong way round are turned.
 */
export function readWindow(
  from: string | null,
  to: string | null,
  days: readonly string[],
): TimeWindow | null {
  const sorted = sortedDays(days);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const asked = [isDay(from) ? from : first, isDay(to) ? to : last].sort();
  const [start = first, end = last] = asked;
  return start <= first && end >= last ? null : { from: start, to: end };
}

/** Whether something said between these days reaches into the window. An open end reaches everywhere. */
export function reachesInto(
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  window: TimeWindow | null,
): boolean {
  if (!window) return true;
  return (latest === null || latest >= window.from) && (earliest === null || earliest <= window.to);
}

/**
 * What the buttons for closer, wider, earlier and later lead to. They step over days on which something was said, not
 * over empty ones, so every step changes what is seen.
 */
export function windowSteps(days: readonly string[], window: TimeWindow | null): WindowSteps {
  const sorted = sortedDays(days);
  const last = sorted.length - 1;
  const start = window ? Math.max(0, firstIndex(sorted, window.from)) : 0;
  const end = window ? Math.max(start, lastIndex(sorted, window.to)) : last;
  const size = end - start + 1;
  const step = Math.max(1, Math.floor(size / 4));
  const between = (one: number, other: number): TimeWindow | null => {
    const [from, to] = [sorted[Math.max(0, one)], sorted[Math.min(last, other)]];
    return from === undefined || to === undefined ? null : { from, to };
  };
  return {
    closer: size > 1 ? between(start + (size > 2 ? step : 0), end - step) : null,
    wider: start > 0 || end < last ? between(start - step, end + step) : null,
    earlier: start > 0 ? between(start - step, Math.max(start - step, 0) + size - 1) : null,
    later: end < last ? between(Math.min(end + step, last) - size + 1, end + step) : null,
  };
}

/** The days to choose a window from: all, or evenly spread ones where there are very many. */
export function dayChoices(days: readonly string[]): string[] {
  const sorted = sortedDays(days);
  if (sorted.length <= MOST_CHOICES) return sorted;
  const every = (sorted.length - 1) / (MOST_CHOICES - 1);
  return Array.from({ length: MOST_CHOICES }, (_place, index) => sorted[Math.round(index * every)]).filter(
    (day) => day !== undefined,
  );
}

function sortedDays(days: readonly string[]): string[] {
  return [...new Set(days)].sort();
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function firstIndex(sorted: readonly string[], from: string): number {
  const index = sorted.findIndex((day) => day >= from);
  return index === -1 ? sorted.length - 1 : index;
}

function lastIndex(sorted: readonly string[], to: string): number {
  return sorted.findLastIndex((day) => day <= to);
}
