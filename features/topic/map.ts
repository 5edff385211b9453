import { curveBumpX, link } from 'd3-shape';

/** Two speakers and how many contradictions stand between claims of the two. One speaker twice is no pair. */
export type Between = {
  readonly one: string;
  readonly other: string;
  readonly count: number;
};

/** An edge as drawn in a square of a thousand units, with the place of its number (shares, 0 to 1). */
export type MapEdge = Between & {
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number };
};

/** Speakers in two columns, so placed that most contradictions run between the columns. */
export type ContradictionMap = {
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly edges: readonly MapEdge[];
  /** Speakers for which there was no room, those with the fewest contradictions. */
  readonly left: number;
  /** Pairs of drawn speakers whose line is left out, those with the fewest contradictions. */
  readonly edgesLeft: number;
};

export const MOST_NODES = 30;
/** More lines than these are a knot. */
export const MOST_EDGES = 100;
const ROUNDS = 8;
/** Where along an edge its number stands: nearer to the end with fewer edges, where edges part. */
const LABEL_AT = 0.76;
/** Numbers of edges that end at one speaker stand one behind the other. */
const LABEL_STEP = 0.11;

/**
 * Lays out who contradicts whom, always the same way for the same pairs. With a `focus`, that speaker stands alone
 * against all it has a contradiction with. Of very many pairs the first are drawn: `pairs` come with the most first.
 */
export function layMap(pairs: readonly Between[], focus: string | null): ContradictionMap {
  const wanted = focus === null ? pairs : pairs.filter((pair) => partnerOf(focus, pair) !== null);
  const everyone = byWeight(wanted);
  const nodes = (focus === null ? everyone : [focus, ...everyone.filter((node) => node !== focus)]).slice(
    0,
    MOST_NODES,
  );
  const kept = new Set(nodes);
  const possible = wanted.filter(({ one, other }) => kept.has(one) && kept.has(other));
  const edges = possible.slice(0, MOST_EDGES);
  const sides = focus === null ? cut(nodes, edges) : new Map(nodes.map((node) => [node, node !== focus]));
  const [start, end] = untangle(
    nodes.filter((node) => !sides.get(node)),
    nodes.filter((node) => sides.get(node)),
    edges,
  );
  const places = placesOf(start, end);
  return {
    start,
    end,
    edges: edges.map((edge) => draw(edge, edges, places)),
    left: Math.max(0, everyone.length - nodes.length),
    edgesLeft: possible.length - edges.length,
  };
}

/** Speakers with the most contradictions first; of equal ones, the first named. */
function byWeight(pairs: readonly Between[]): string[] {
  const weights = new Map<string, number>();
  for (const { one, other, count } of pairs) {
    for (const node of [one, other]) weights.set(node, (weights.get(node) ?? 0) + count);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([node]) => node);
}

/** Parts the speakers in two (true is the second column): each goes where it has fewer contradictions. */
function cut(nodes: readonly string[], edges: readonly Between[]): Map<string, boolean> {
  const sides = new Map<string, boolean>();
  const pull = (node: string) =>
    edges.reduce((sum, edge) => {
      const side = sides.get(partnerOf(node, edge) ?? '');
      return side === undefined ? sum : sum + (side ? -edge.count : edge.count);
    }, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const node of nodes) {
      const drawn = pull(node);
      if (drawn !== 0 || !sides.has(node)) sides.set(node, drawn === 0 ? sides.size % 2 === 1 : drawn > 0);
    }
  }
  return sides;
}

/** Orders both columns by the middle of what each speaker is joined to, so that fewer edges cross. */
function untangle(
  start: readonly string[],
  end: readonly string[],
  edges: readonly Between[],
): [start: string[], end: string[]] {
  let [one, other] = [[...start], [...end]];
  for (let round = 0; round < ROUNDS; round += 1) {
    other = ordered(other, one, edges);
    one = ordered(one, other, edges);
  }
  return [one, other];
}

function ordered(column: readonly string[], facing: readonly string[], edges: readonly Between[]): string[] {
  const middle = (node: string) => {
    const places = edges.flatMap((edge) => {
      const place = facing.indexOf(partnerOf(node, edge) ?? '');
      return place === -1 ? [] : [(place + 0.5) / facing.length];
    });
    return places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return column
    .map((node, index) => ({ node, index, at: middle(node) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ node }) => node);
}

/** Whom an edge joins a speaker to, or null where it is none of its edges. */
function partnerOf(node: string, { one, other }: Between): string | null {
  if (one === node) return other;
  return other === node ? one : null;
}

type Place = { readonly x: 0 | 1; readonly y: number };

function placesOf(start: readonly string[], end: readonly string[]): Map<string, Place> {
  const column = (nodes: readonly string[], x: 0 | 1) =>
    nodes.map((node, index): [string, Place] => [node, { x, y: (index + 0.5) / nodes.length }]);
  return new Map([...column(start, 0), ...column(end, 1)]);
}

const joinAcross = link(curveBumpX).digits(0);

function draw(edge: Between, edges: readonly Between[], places: ReadonlyMap<string, Place>): MapEdge {
  const [from, to] = [places.get(edge.one), places.get(edge.other)];
  if (!from || !to) return { ...edge, path: '', label: { x: 0, y: 0 } };
  const degree = (node: string) => edges.filter((other) => partnerOf(node, other) !== null).length;
  if (from.x === to.x) return { ...edge, ...bow(from, to) };
  const path = joinAcross({ source: [from.x * 1000, from.y * 1000], target: [to.x * 1000, to.y * 1000] });
  const isNearOther = degree(edge.other) <= degree(edge.one);
  const near = isNearOther ? edge.other : edge.one;
  const before = edges
    .slice(0, edges.indexOf(edge))
    .filter((other) => partnerOf(near, other) !== null).length;
  const along = LABEL_AT - LABEL_STEP * (before % 3);
  const share = isNearOther ? along : 1 - along;
  return { ...edge, path: path ?? '', label: onBump(from, to, share) };
}

/** Two of one column are joined by a bow into the middle, the further apart the deeper. */
function bow(from: Place, to: Place): Pick<MapEdge, 'path' | 'label'> {
  const deep = 0.22 + 0.38 * Math.abs(from.y - to.y);
  const x = from.x === 0 ? deep : 1 - deep;
  const [edge, out, y1, y2] = [from.x, x, from.y, to.y].map((share) => Math.round(share * 1000));
  return {
    path: `M${edge} ${y1}C${out} ${y1} ${out} ${y2} ${edge} ${y2}`,
    label: { x: from.x + (x - from.x) * 0.75, y: (from.y + to.y) / 2 },
  };
}

/** The point of a bump curve at parameter `t`: its handles lie level with its ends, half way across. */
function onBump(from: Place, to: Place, t: number): { x: number; y: number } {
  const rest = 1 - t;
  const level = rest * rest * rest + 3 * rest * rest * t;
  const across = 3 * rest * rest * t * 0.5 + 3 * rest * t * t * 0.5 + t * t * t;
  return { x: from.x + (to.x - from.x) * across, y: from.y * level + to.y * (1 - level) };
}
