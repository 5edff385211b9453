import { can, type RecordAction, type Role } from '@/features/access/policy';
import type { JudgedRecord } from '@/features/workflow/shape';
import { needsReason, type Step, stepsFrom, takeStep } from '@/features/workflow/states';

/** The right each step asks for. */
export const RIGHT_OF = {
  submit: 'submit',
  send_back: 'sendBack',
  publish: 'publish',
  hide: 'hide',
  restore: 'restore',
} as const satisfies Readonly<Record<Step, RecordAction>>;

/** A step that this editor could take, or for which only somebody else is missing. */
export type OpenStep = {
  readonly step: Step;
  readonly needsReason: boolean;
  /** The editor may, but proposed it: another one has to. */
  readonly waitsForSecondPerson: boolean;
  /** The editor proposed it, and this newsroom lets one person publish: readers will be told. */
  readonly isAlone: boolean;
};

/** The steps a record's page offers to one editor: those of its state that the table of rights lets them take. */
export function openSteps(
  record: Pick<JudgedRecord, 'standing' | 'proposedById' | 'wantsSecondPerson'>,
  editor: { readonly id: string; readonly role: Role },
): OpenStep[] {
  const { standing, proposedById, wantsSecondPerson } = record;
  return stepsFrom(standing)
    .filter((step) => can(editor.role, RIGHT_OF[step], standing))
    .map((step) => {
      const outcome = takeStep({
        step,
        state: standing,
        reason: 'typed later',
        needsSecondPerson: proposedById !== null && wantsSecondPerson,
        isSamePerson: proposedById === editor.id,
      });
      const waitsForSecondPerson = 'fault' in outcome && outcome.fault === 'second_person';
      const isAlone = proposedById === editor.id && !wantsSecondPerson;
      return { step, needsReason: needsReason(step), waitsForSecondPerson, isAlone };
    });
}
