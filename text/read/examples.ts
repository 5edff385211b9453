import { PERSIAN_EXAMPLES } from './examples-fa';
import { OTHER_EXAMPLES } from './examples-other';
import type { RuleId } from './types';

/** A sentence that shows what a rule finds: its test, and its explanation in the interface. */
export interface RuleExample {
  readonly rule: RuleId;
  readonly lang: 'fa' | 'en' | 'ps' | 'ar';
  /** The claim stands between ⟦ and ⟧. */
  readonly text: string;
  /** The words of the text for the speaker; null where the text names nobody. */
  readonly speaker: string | null;
}

/** At least one example of each rule in each language that has it. */
export const RULE_EXAMPLES: readonly RuleExample[] = [...PERSIAN_EXAMPLES, ...OTHER_EXAMPLES];
