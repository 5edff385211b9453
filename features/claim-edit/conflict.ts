import type { Locale } from '@/i18n/languages';
import { compareForms, isText, type UnitChange, type Values } from './merge';
import { unitLabel, unitText } from './unit-words';
import { type Run, wordDiff } from './word-diff';

/** A claim that somebody else changed while it was being edited: all three readings, and what differs. */
export type Conflict = {
  readonly kind: 'conflict';
  /** The version there is now. */
  readonly version: number;
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
  readonly reason: string;
  readonly changes: readonly ConflictChange[];
};

/** One thing that was changed, as it is shown. */
export type ConflictChange = {
  readonly unit: string;
  readonly label: string;
  readonly by: UnitChange['by'];
  /** Whether both can be kept, one under the other. */
  readonly isText: boolean;
  /** Their words and mine, with what each changed since the form was opened. */
  readonly theirs: readonly Run[];
  readonly mine: readonly Run[];
};

/** A conflict with its changes in words. */
export function conflictOf(
  forms: Omit<Conflict, 'kind' | 'changes'>,
  { lang, locale }: { readonly lang: string; readonly locale: Locale },
): Conflict {
  const changes = compareForms(forms.base, forms.theirs, forms.mine).map((change): ConflictChange => {
    const was = unitText(change.base, locale);
    return {
      unit: change.unit,
      label: unitLabel(change.unit, locale),
      by: change.by,
      isText: isText(change),
      theirs: wordDiff(was, unitText(change.theirs, locale), lang).after,
      mine: wordDiff(was, unitText(change.mine, locale), lang).after,
    };
  });
  return { kind: 'conflict', ...forms, changes };
}
