import { describe, expect, it } from 'vitest';
import { needsReason, STANDINGS, STEPS, stepsFrom, takeStep } from './states';

const alone = { reason: 'because', needsSecondPerson: false, isSamePerson: true };

/** Every pair of step and state, written out: a change of the table must be a change here. */
const TABLE: Readonly<Record<string, string>> = {
  'submit draft': 'in_review',
  'send_back in_review': 'draft',
  'publish draft': 'published',
  'publish in_review': 'published',
  'hide published': 'hidden',
  'restore hidden': 'published',
  'publish embargoed': 'published',
  'hide embargoed': 'hidden',
};

it.each(STEPS.flatMap((step) => STANDINGS.map((state) => ({ step, state }))))(
  '$step from $state',
  ({ step, state }) => {
    const to = TABLE[`${step} ${state}`];
    expect(takeStep({ ...alone, step, state })).toEqual(to ? { to } : { fault: 'state' });
  },
);

describe('a reason', () => {
  it.each(['send_back', 'hide', 'restore'] as const)('is demanded to %s', (step) => {
    const state = stepsFrom('published').includes(step)
      ? 'published'
      : step === 'restore'
        ? 'hidden'
        : 'in_review';
    expect(takeStep({ ...alone, step, state, reason: '  ' })).toEqual({ fault: 'reason' });
  });

  it('is the verb itself for the others', () => {
    expect(takeStep({ ...alone, step: 'publish', state: 'draft', reason: null })).toEqual({
      to: 'published',
    });
  });
});

describe('a second person', () => {
  const question = { ...alone, state: 'in_review', step: 'publish', needsSecondPerson: true } as const;

  it('is needed where the newsroom wants one', () => {
    expect(takeStep(question)).toEqual({ fault: 'second_person' });
    expect(takeStep({ ...question, isSamePerson: false })).toEqual({ to: 'published' });
  });

  it('is needed to bring back what was hidden, but never to hide', () => {
    expect(takeStep({ ...question, step: 'restore', state: 'hidden' })).toEqual({ fault: 'second_person' });
    expect(takeStep({ ...question, step: 'hide', state: 'published' })).toEqual({ to: 'hidden' });
  });
});

it('offers the steps of each state', () => {
  expect(STANDINGS.map(stepsFrom)).toEqual([
    ['submit', 'publish'],
    ['send_back', 'publish'],
    ['hide'],
    ['restore'],
    ['publish', 'hide'],
    [],
  ]);
});

it('tells which steps want a reason', () => {
  expect(STEPS.filter(needsReason)).toEqual(['send_back', 'hide', 'restore']);
});
