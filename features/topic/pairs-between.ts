import type { Between } from './map';
import type { Arc, TopicPageShape } from './shape';

type Point = TopicPageShape['points'][number];

/** Contradictions between the claims of two speakers, or of one. The speakers stand in the order of the first of them. */
export type SpeakerPair = Between & {
  readonly arcs: readonly { readonly arc: Arc; readonly from: Point; readonly to: Point }[];
};

/** Who contradicts whom: the contradictions of a topic by pair of speakers, most first; of equal ones, strongest first. */
export function pairsBetween({ points, arcs }: Pick<TopicPageShape, 'points' | 'arcs'>): SpeakerPair[] {
  const byId = new Map(points.map((point) => [point.publicId, point]));
  const pairs = new Map<string, { one: string; other: string; arcs: SpeakerPair['arcs'][number][] }>();
  for (const arc of arcs) {
    const [from, to] = [byId.get(arc.fromPublicId), byId.get(arc.toPublicId)];
    if (!from || !to) continue;
    const [one, other] = [from.speaker.publicId, to.speaker.publicId];
    const name = [one, other].sort().join(' ');
    const pair = pairs.get(name) ?? { one, other, arcs: [] };
    pair.arcs.push({ arc, from, to });
    pairs.set(name, pair);
  }
  return [...pairs.values()]
    .map((pair) => ({ ...pair, count: pair.arcs.length }))
    .sort((a, b) => b.count - a.count);
}
