import type { ClaimPoint } from '@/features/speaker/shape';
import type { LocalText } from '@/lib/local-text';

/** What a speaker said on one topic; `topic` is null for claims that bear on no proposition. */
export type SaidOnTopic = {
  readonly topic: { readonly publicId: string; readonly title: LocalText } | null;
  /** Latest first. */
  readonly dated: readonly ClaimPoint[];
  /** Those whose date is not stated, in the order they come. */
  readonly undated: readonly ClaimPoint[];
};

/** Claims by topic, a claim under the first of its topics; the topic with the most claims first, those without one last. */
export function saidByTopic(points: readonly ClaimPoint[]): SaidOnTopic[] {
  const groups = new Map<string, { topic: SaidOnTopic['topic']; points: ClaimPoint[] }>();
  for (const point of points) {
    const [first] = point.stances;
    const topic = first ? { publicId: first.topicPublicId, title: first.topicTitle } : null;
    const group = groups.get(topic?.publicId ?? '') ?? { topic, points: [] };
    group.points.push(point);
    groups.set(topic?.publicId ?? '', group);
  }
  return [...groups.values()]
    .sort((one, other) => rank(other) - rank(one))
    .map(({ topic, points: own }) => ({
      topic,
      dated: own.filter(isDated).sort((one, other) => dayOf(other).localeCompare(dayOf(one))),
      undated: own.filter((point) => !isDated(point)),
    }));
}

function rank({ topic, points }: { topic: SaidOnTopic['topic']; points: readonly ClaimPoint[] }): number {
  return topic ? points.length : -1;
}

function isDated({ said }: ClaimPoint): boolean {
  return said.edtf !== null || said.earliest !== null || said.latest !== null;
}

function dayOf({ said, sortOn }: ClaimPoint): string {
  return said.latest ?? said.earliest ?? sortOn;
}
