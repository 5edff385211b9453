import { Problem } from '@/lib/problem';
import type { PickChoice } from '@/ui/pick';

/** What is wrong with a form beyond its shape, field by field. */
export class FieldFaults extends Problem {
  /** The reason by the name of the field: "pick.unknown". */
  readonly faults: Readonly<Record<string, string>>;
  /** What the words of a picker may mean, by the name of the field. */
  readonly choices: Readonly<Record<string, readonly PickChoice[]>>;

  constructor(
    faults: Readonly<Record<string, string>>,
    choices: Readonly<Record<string, readonly PickChoice[]>> = {},
  ) {
    super('invalid', 'Some fields are not right.', { reason: 'form.fields' });
    this.faults = faults;
    this.choices = choices;
  }
}
