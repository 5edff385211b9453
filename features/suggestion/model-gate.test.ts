import { expect, it } from 'vitest';
import { modelGate } from './model-gate';

const HOUR = 3_600_000;
const always = async () => true;

it('lets nothing through where the day has no more room', async () => {
  let left = 2;
  const gate = modelGate(
    async () => left-- > 0,
    () => 0,
  );
  expect([await gate.enter(), await gate.enter(), await gate.enter()]).toEqual([null, null, 'budget']);
});

it('rests after three failures in a row, and after one more behind that', async () => {
  let now = HOUR;
  const gate = modelGate(always, () => now);
  for (let time = 0; time < 3; time++) gate.tell('failed');
  expect(await gate.enter()).toBe('resting');
  now += HOUR;
  expect(await gate.enter()).toBeNull();
  gate.tell('failed');
  expect(await gate.enter()).toBe('resting');
});

it('counts no question while it rests', async () => {
  let counted = 0;
  const gate = modelGate(
    async () => ++counted > 0,
    () => HOUR,
  );
  for (let time = 0; time < 3; time++) gate.tell('failed');
  await gate.enter();
  expect(counted).toBe(0);
});

it('forgets failures once there is an answer', async () => {
  const gate = modelGate(always, () => HOUR);
  for (const outcome of ['failed', 'failed', 'answered', 'failed'] as const) gate.tell(outcome);
  expect(await gate.enter()).toBeNull();
});
