import { curveBumpY, link } from 'd3-shape';
import { type TimeAxis, timeAxis } from './time-axis';
import { reachesInto, type TimeWindow } from './time-window';

/** A claim to be placed: whose lane it stands in, and when it was said. Both days null is "date not stated". */
export type TimelineClaim = {
  readonly id: string;
  readonly lane: string;
  /** Place in its source: undated claims of a lane stand in this order. */
  readonly number: number;
  readonly earliest: string | null;
  readonly latest: string | null;
};

/** A mark on the timeline; all measures are shares of the whole plot, 0 to 1, time running from 0 on. */
export type Mark = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The ends of the interval in which it was said, where it is not one day. */
  readonly comb: readonly [from: number, to: number] | null;
};

export type Lane = {
  readonly id: string;
  /** Rows of marks one below the other. */
  readonly rows: number;
  /** How many marks found no room, and where that is said. */
  readonly left: { readonly count: number; readonly x: number; readonly y: number } | null;
};

export type Timeline = {
  readonly lanes: readonly Lane[];
  /** Lanes for which there was no room. */
  readonly lanesLeft: number;
  readonly marks: readonly Mark[];
  readonly axis: TimeAxis | null;
  /** Where dated and undated claims stand: shares of the width, null where there are none. */
  readonly dated: readonly [start: number, end: number] | null;
  readonly undated: readonly [start: number, end: number] | null;
};

const MOST_LANES = 24;
const MOST_ROWS = 4;
/** A lane's own height and that of each of its rows, in any unit: the style sheet says 1.25rem and 2.25rem. */
const LANE_PAD = 1.25;
const ROW = 2.25;
/** Two marks of a row stand at least so far apart, as a share of the dated part: 24 px on the narrowest phone. */
const ROOM = 0.135;
const UNDATED_PER_ROW = 5;
const DATED_PART = 0.56;
const PARTS_GAP = 0.03;

/** Places claims in lanes, in the order of `lanes`; claims whose date is not stated stand apart, whatever the window. */
export function layTimeline(
  claims: readonly TimelineClaim[],
  lanes: readonly string[],
  window: TimeWindow | null,
): Timeline {
  const shown = claims.filter((claim) => isUndated(claim) || reachesInto(claim, window));
  const axis = timeAxis(shown.flatMap((claim) => daysOf(claim)).map((day) => clampDay(day, window)));
  const parts = partsOf(axis !== null, shown.some(isUndated));
  const withClaims = lanes.filter((lane) => shown.some((claim) => claim.lane === lane));
  const drawn = withClaims.slice(0, MOST_LANES).map((id, index) => {
    const own = shown.filter((claim) => claim.lane === id).sort((one, other) => one.number - other.number);
    return { id, cells: [...datedCells(own, axis, parts), ...undatedCells(own, index, parts)] };
  });
  return { ...stack(drawn), lanesLeft: withClaims.length - drawn.length, axis, ...parts };
}

/** The days on which something begins or ends: what an axis must show. */
export function daysOf({ earliest, latest }: Pick<TimelineClaim, 'earliest' | 'latest'>): string[] {
  return [earliest, latest].filter((day) => day !== null);
}

/** Whether nothing is known of when it was said. */
export function isUndated({ earliest, latest }: Pick<TimelineClaim, 'earliest' | 'latest'>): boolean {
  return earliest === null && latest === null;
}

/**
 * The way of an arc between two marks, in a square of a thousand units. It leaves both marks upright; two marks above
 * one another, or beside one another in one row, are joined by a bow, for a straight line would run through others.
 */
export function arcPath(from: Pick<Mark, 'x' | 'y'>, to: Pick<Mark, 'x' | 'y'>): string {
  const [ax, ay, bx, by] = [from.x, from.y, to.x, to.y].map((share) => Math.round(share * 1000));
  if (ax === undefined || ay === undefined || bx === undefined || by === undefined) return '';
  if (Math.abs(ay - by) < 8) {
    const top = Math.max(2, Math.min(ay, by) - 34);
    return `M${ax} ${ay}C${ax} ${top} ${bx} ${top} ${bx} ${by}`;
  }
  if (Math.abs(ax - bx) < 30) {
    const bow = Math.round(Math.max(ax, bx) + 24 + Math.abs(ay - by) / 16);
    return `M${ax} ${ay}C${bow} ${ay} ${bow} ${by} ${bx} ${by}`;
  }
  return joinUpright({ source: [ax, ay], target: [bx, by] }) ?? '';
}

const joinUpright = link(curveBumpY).digits(0);

type Parts = Pick<Timeline, 'dated' | 'undated'>;
type Cell = {
  readonly id: string;
  readonly x: number;
  readonly row: number;
  readonly isDated: boolean;
  readonly comb: Mark['comb'];
};

function partsOf(hasDated: boolean, hasUndated: boolean): Parts {
  if (!hasDated) return { dated: null, undated: hasUndated ? [0, 1] : null };
  if (!hasUndated) return { dated: [0, 1], undated: null };
  return { dated: [0, DATED_PART], undated: [DATED_PART + PARTS_GAP, 1] };
}

function clampDay(day: string, window: TimeWindow | null): string {
  if (!window) return day;
  if (day < window.from) return window.from;
  return day > window.to ? window.to : day;
}

/** Dated marks stand at their day, or in the middle of their interval; those of one time stand one below the other. */
function datedCells(own: readonly TimelineClaim[], axis: TimeAxis | null, { dated }: Parts): Cell[] {
  if (!axis || !dated) return [];
  const [start, end] = dated;
  const wide = end - start;
  const rowEnds: number[] = [];
  return own
    .filter((claim) => !isUndated(claim))
    .map((claim) => ({ claim, ends: endsOf(claim, axis) }))
    .map(({ claim, ends: [from, to] }) => ({ claim, from, to, middle: (from + to) / 2 }))
    .sort((one, other) => one.middle - other.middle || one.claim.number - other.claim.number)
    .map(({ claim, from, to, middle }) => {
      const row = firstFree(rowEnds, middle);
      rowEnds[row] = middle;
      const isOneDay = claim.earliest === claim.latest;
      return {
        id: claim.id,
        x: start + middle * wide,
        row,
        isDated: true,
        comb: isOneDay ? null : ([start + from * wide, start + to * wide] as const),
      };
    });
}

function endsOf({ earliest, latest }: TimelineClaim, axis: TimeAxis): [from: number, to: number] {
  return [earliest === null ? 0 : axis.at(earliest), latest === null ? 1 : axis.at(latest)];
}

function firstFree(rowEnds: readonly number[], place: number): number {
  const free = rowEnds.findIndex((end) => place - end >= ROOM);
  return free === -1 ? rowEnds.length : free;
}

/** Undated marks stand in the order of their source; every other lane is shifted, so that arcs between lanes part. */
function undatedCells(own: readonly TimelineClaim[], lane: number, { undated }: Parts): Cell[] {
  if (!undated) return [];
  const [start, end] = undated;
  const shift = lane % 2 === 0 ? 0.38 : 0.62;
  return own.filter(isUndated).map((claim, index) => ({
    id: claim.id,
    x: start + (((index % UNDATED_PER_ROW) + shift) / UNDATED_PER_ROW) * (end - start),
    row: Math.floor(index / UNDATED_PER_ROW),
    isDated: false,
    comb: null,
  }));
}

/** Lanes one below the other, each as high as its rows; marks in rows, those of each part in the middle of the lane. */
function stack(
  drawn: readonly { readonly id: string; readonly cells: readonly Cell[] }[],
): Pick<Timeline, 'lanes' | 'marks'> {
  const rowsOf = (cells: readonly Cell[]) => Math.max(0, ...cells.map(({ row }) => row + 1));
  const high = drawn.map(({ cells }) => Math.min(MOST_ROWS, Math.max(1, rowsOf(cells))));
  const total = high.reduce((sum, rows) => sum + LANE_PAD + rows * ROW, 0);
  const marks: Mark[] = [];
  let top = 0;
  const lanes = drawn.map(({ id, cells }, index) => {
    const rows = high[index] ?? 1;
    const yOf = (row: number) => (top + LANE_PAD / 2 + (row + 0.5) * ROW) / total;
    const [fitting, over] = split(cells, ({ row }) => row < MOST_ROWS);
    for (const isDated of [true, false]) {
      const part = fitting.filter((cell) => cell.isDated === isDated);
      const free = (rows - rowsOf(part)) / 2;
      marks.push(...part.map(({ id: mark, x, row, comb }) => ({ id: mark, x, y: yOf(row + free), comb })));
    }
    const left = over[0] ? { count: over.length, x: over[0].x, y: yOf(rows - 0.4) } : null;
    top += LANE_PAD + rows * ROW;
    return { id, rows, left };
  });
  return { lanes, marks };
}

function split<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(test), things.filter((thing) => !test(thing))];
}
