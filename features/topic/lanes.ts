import type { TopicPageShape } from './shape';
import type { TimeWindow } from './time-window';
import { layTimeline, type Timeline, type TimelineClaim } from './timeline';

type Point = TopicPageShape['points'][number];

/** The timeline of a topic: a lane for each speaker, those with the most claims first; of equal ones, the first read. */
export function topicTimeline(points: readonly Point[], window: TimeWindow | null): Timeline {
  const inOrder = [...points].sort((one, other) => one.number - other.number);
  const counts = new Map<string, number>();
  for (const { speaker } of inOrder) {
    counts.set(speaker.publicId, (counts.get(speaker.publicId) ?? 0) + 1);
  }
  const lanes = [...counts].sort((one, other) => other[1] - one[1]).map(([lane]) => lane);
  return layTimeline(inOrder.map(timelineClaim), lanes, window);
}

/** A claim as timelines place it. */
export function timelineClaim({ publicId, speaker, number, said }: Point): TimelineClaim {
  return {
    id: publicId,
    lane: speaker.publicId,
    number,
    earliest: said.earliest,
    latest: said.latest,
  };
}

/** Whether a mark is filled: it denies. A disavowal denies no words, only that somebody speaks for us. */
export function isDenial({ mode, act }: Pick<Point, 'mode' | 'act'>): boolean {
  return mode === 'denial' || act === 'denial';
}

/** Claims in the order of the table: by day, then those whose date is not stated, in the order they are read. */
export function inOrderOfTime(points: readonly Point[]): Point[] {
  const day = ({ said }: Point) => said.earliest ?? said.latest ?? '~';
  return [...points].sort((one, other) => {
    const [a, b] = [day(one), day(other)];
    if (a === b) return one.number - other.number;
    return a < b ? -1 : 1;
  });
}
