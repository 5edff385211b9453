import { expect, it } from 'vitest';
import { modelGate } from './model-gate';

const HOUR = 3_600_000;

it('lets no more through a day than allowed, and as many again the next', () => {
  let now = 0;
  const gate = modelGate(2, () => now);
  expect([gate.enter(), gate.enter(), gate.enter()]).toEqual([null, null, 'budget']);
  now = 24 * HOUR;
  expect(gate.enter()).toBeNull();
});

it('rests after three failures in a row, and after one more behind that', () => {
  let now = HOUR;
  const gate = modelGate(100, () => now);
  for (let time = 0; time < 3; time++) gate.tell('failed');
  expect(gate.enter()).toBe('resting');
  now += HOUR;
  expect(gate.enter()).toBeNull();
  gate.tell('failed');
  expect(gate.enter()).toBe('resting');
});

it('forgets failures once there is an answer', () => {
  const gate = modelGate(100, () => HOUR);
  for (const outcome of ['failed', 'failed', 'answered', 'failed'] as const) gate.tell(outcome);
  expect(gate.enter()).toBeNull();
});
