import { countTry } from '@/features/limit/commands';

/** Why nothing was asked: the day's questions are used up, or the model failed several times just now. */
export type Shut = 'budget' | 'resting';

/** Lets a limited number of questions through a day, and none for a while after several failures in a row. */
export interface ModelGate {
  /** Null where a question may be asked; it is counted. */
  readonly enter: () => Promise<Shut | null>;
  readonly tell: (outcome: 'answered' | 'failed') => void;
}

const MOST_FAILURES = 3;
const REST_MS = 10 * 60_000;
const MINUTES_A_DAY = 24 * 60;

/**
 * A gate that rests by its own count of failures. `hasRoom` counts a question and says whether the day has room for it;
 * `now` gives the milliseconds of the clock.
 */
export function modelGate(hasRoom: () => Promise<boolean>, now: () => number): ModelGate {
  let failures = 0;
  let restUntil = 0;
  return {
    async enter() {
      if (now() < restUntil) return 'resting';
      return (await hasRoom()) ? null : 'budget';
    },
    tell(outcome) {
      failures = outcome === 'answered' ? 0 : failures + 1;
      // One failure behind the rest is enough for the next.
      if (failures >= MOST_FAILURES) restUntil = now() + REST_MS;
    },
  };
}

/**
 * Counts one question of today, a day of UTC, and says whether it is still within the budget. It is counted in the
 * database: a restart does not begin the day anew, and all servers share it.
 */
export async function hasRoomToday(asksADay: number): Promise<boolean> {
  const key = `model:${new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)}`;
  return (await countTry([{ key, most: asksADay, minutes: MINUTES_A_DAY }])) === null;
}

let own: ModelGate | null = null;

/** The gate of this process: all who ask go through it. */
export function ownGate(asksADay: number): ModelGate {
  own ??= modelGate(() => hasRoomToday(asksADay), Date.now);
  return own;
}
