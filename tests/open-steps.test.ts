import { describe, expect, it } from 'vitest';
import { openSteps, RIGHT_OF } from '@/app/[lang]/desk/open-steps';
import { can, ROLES } from '@/features/access/policy';
import { STANDINGS, STEPS, stepsFrom, takeStep } from '@/features/workflow/states';

const [LEILA, OMID] = ['leila', 'omid'];
const CASES = ROLES.flatMap((role) =>
  STANDINGS.flatMap((standing) =>
    [null, LEILA, OMID].flatMap((proposedById) =>
      [true, false].map((wantsSecondPerson) => ({ role, standing, proposedById, wantsSecondPerson })),
    ),
  ),
);

/** What each role is offered in each state, written out: a change of either table must be a change here. */
const OFFERED = {
  reader: {},
  contributor: { draft: 'submit' },
  editor: { draft: 'submit', in_review: 'send_back' },
  publisher: {
    draft: 'submit publish',
    in_review: 'send_back publish',
    published: 'hide',
    hidden: 'restore',
    embargoed: 'publish hide',
  },
} as const;

describe('the steps a page offers', () => {
  it.each(CASES)(
    '$role, $standing, proposed by $proposedById, second person $wantsSecondPerson',
    ({ role, ...record }) => {
      const words = new Map<string, string>(
        Object.entries(OFFERED[role === 'administrator' ? 'publisher' : role]),
      );
      const offered = openSteps(record, { id: LEILA ?? '', role });
      expect(offered.map(({ step }) => step).join(' ')).toBe(words.get(record.standing) ?? '');
      for (const { step, waitsForSecondPerson } of offered) {
        const isRelease = step === 'publish' || step === 'restore';
        const isHers = record.proposedById === LEILA && record.wantsSecondPerson;
        expect([step, waitsForSecondPerson]).toEqual([step, isRelease && isHers]);
      }
    },
  );

  it('are those the command takes: state, step, role, reason and second person, each with each', () => {
    const judged = CASES.flatMap((one) =>
      STEPS.flatMap((step) => [null, ' ', 'because'].map((reason) => ({ ...one, step, reason }))),
    );
    expect(judged.filter((one) => isTaken(one) !== isOffered(one))).toEqual([]);
    expect(judged.filter(isTaken).length).toBeGreaterThan(100);
  });

  it('are none for what the table of steps does not know', () => {
    expect(stepsFrom('erased')).toEqual([]);
  });
});

type Judged = (typeof CASES)[number] & {
  readonly step: (typeof STEPS)[number];
  readonly reason: string | null;
};

/** Whether the command and the table of rights take it. */
function isTaken({ role, standing, proposedById, wantsSecondPerson, step, reason }: Judged): boolean {
  const needsSecondPerson = proposedById !== null && wantsSecondPerson;
  const isSamePerson = proposedById === LEILA;
  const outcome = takeStep({ step, state: standing, reason, needsSecondPerson, isSamePerson });
  return 'to' in outcome && can(role, RIGHT_OF[step], standing);
}

/** Whether the page offers it, and what was typed is enough. */
function isOffered({ role, step, reason, ...record }: Judged): boolean {
  const offer = openSteps(record, { id: LEILA ?? '', role }).find((open) => open.step === step);
  if (!offer || offer.waitsForSecondPerson) return false;
  return !offer.needsReason || reason === 'because';
}
