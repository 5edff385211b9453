/** Why nothing was asked: the day's questions are used up, or the model failed several times just now. */
export type Shut = 'budget' | 'resting';

/** Lets a limited number of questions through a day, and none for a while after several failures in a row. */
export interface ModelGate {
  /** Null where a question may be asked; it is counted. */
  readonly enter: () => Shut | null;
  readonly tell: (outcome: 'answered' | 'failed') => void;
}

const MOST_FAILURES = 3;
const REST_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** A gate of its own count; days are those of UTC. `now` gives the milliseconds of the clock. */
export function modelGate(asksADay: number, now: () => number): ModelGate {
  let day = 0;
  let asked = 0;
  let failures = 0;
  let restUntil = 0;
  return {
    enter() {
      const today = Math.floor(now() / DAY_MS);
      if (today !== day) [day, asked] = [today, 0];
      if (now() < restUntil) return 'resting';
      if (asked >= asksADay) return 'budget';
      asked++;
      return null;
    },
    tell(outcome) {
      failures = outcome === 'answered' ? 0 : failures + 1;
      // One failure behind the rest is enough for the next.
      if (failures >= MOST_FAILURES) restUntil = now() + REST_MS;
    },
  };
}

let own: ModelGate | null = null;

/** The gate of this process: all who ask go through it. */
export function ownGate(asksADay: number): ModelGate {
  own ??= modelGate(asksADay, Date.now);
  return own;
}
