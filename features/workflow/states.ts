/** The states of everything that can be public. */
export const STATES = ['draft', 'in_review', 'published', 'hidden'] as const;
export type State = (typeof STATES)[number];

/** What a step starts from: a state, or a publication whose time has not come, or what was erased, which moves no more. */
export const STANDINGS = [...STATES, 'embargoed', 'erased'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an editor can do to a record's state. */
export const STEPS = ['submit', 'send_back', 'publish', 'hide', 'restore'] as const;
export type Step = (typeof STEPS)[number];

type Rule = {
  readonly from: readonly Standing[];
  readonly to: State;
  /** A typed reason is demanded; otherwise the verb is the reason. */
  readonly needsReason: boolean;
};

/** The one table of steps. What is not here cannot be done. */
const RULES: Readonly<Record<Step, Rule>> = {
  submit: { from: ['draft'], to: 'in_review', needsReason: false },
  send_back: { from: ['in_review'], to: 'draft', needsReason: true },
  publish: { from: ['draft', 'in_review', 'embargoed'], to: 'published', needsReason: false },
  hide: { from: ['published', 'embargoed'], to: 'hidden', needsReason: true },
  restore: { from: ['hidden'], to: 'published', needsReason: true },
};

/** Why a step cannot be taken: the first of these that holds. */
export type StepFault = 'state' | 'reason' | 'second_person';

/** What a step is judged by. */
export type StepQuestion = {
  readonly step: Step;
  readonly state: Standing;
  readonly reason: string | null;
  /** Contradictions and assessments are published by a second person, unless the newsroom switched that off. */
  readonly needsSecondPerson: boolean;
  readonly isSamePerson: boolean;
};

/**
 * The state a step leads to, or why it cannot be taken.
 *
 * @example takeStep({ step: 'hide', state: 'draft', … }) // => { fault: 'state' }
 */
export function takeStep(question: StepQuestion): { readonly to: State } | { readonly fault: StepFault } {
  const rule = RULES[question.step];
  if (!rule.from.includes(question.state)) return { fault: 'state' };
  if (rule.needsReason && !question.reason?.trim()) return { fault: 'reason' };
  const isRelease = rule.to === 'published';
  if (isRelease && question.needsSecondPerson && question.isSamePerson) return { fault: 'second_person' };
  return { to: rule.to };
}

/** The steps open from a state, in the order a desk offers them. */
export function stepsFrom(state: Standing): Step[] {
  return STEPS.filter((step) => RULES[step].from.includes(state));
}

/** Whether a step wants a typed reason. */
export function needsReason(step: Step): boolean {
  return RULES[step].needsReason;
}
