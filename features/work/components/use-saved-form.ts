import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { readKept, unmarkSent } from './kept';
import { keptPlace, type Saving, useAutosave } from './use-autosave';
import { type Typed, useTyped } from './use-typed';

type Values = Readonly<Record<string, string>>;

/** The work of a form: its name at the server, whose it is, and the version of the record; null for a new one. */
export type FormWork = {
  readonly name: string;
  readonly editorId: string;
  readonly baseVersion: number | null;
};

type Options = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly work: FormWork;
  readonly token: string;
  /** What the form begins with. */
  readonly values: Values;
  /** What it begins with was typed upon another version of the record. */
  readonly isOlder?: boolean;
  /** Just saved: what was kept of an earlier version is old. */
  readonly isSaved?: boolean;
  /** What was typed, where the form came back without being done; null where it did not. */
  readonly returned: Values | null;
  /** The answer, where the form was done and stays for the next; another one each time. */
  readonly done?: object | null;
};

type SavedForm = {
  readonly typed: Typed;
  readonly saving: Saving;
  /** To be called as the form is sent. */
  readonly submit: () => void;
  /** Puts other words into the form, by what it says now. */
  readonly refill: (values: Values) => void;
};

/** Nothing that was typed: the fields say what the page says. */
export const NOTHING: Values = {};

/** A form that is saved as it is typed, and filled with what was left in it, whatever came between. */
export function useSavedForm({ form, work, token, done = null, returned, ...beginning }: Options): SavedForm {
  const { saving, touchSoon, submit, settle, clear } = useAutosave({ form, token, ...work });
  const place = keptPlace(work.editorId, work.name);
  const [typed, fill] = useTyped({
    ...{ form, place, returned, onEarly: touchSoon, baseVersion: work.baseVersion },
    ...beginning,
  });
  const refill = (values: Values) => {
    fill(values);
    touchSoon();
  };
  const comeBack = useEffectEvent(() => {
    settle();
    touchSoon();
  });
  const finish = useEffectEvent(() => {
    const kept = readKept(place);
    unmarkSent(place);
    settle();
    // Typed while it was under way: that was not done yet.
    if (kept && kept.values['opId'] === undefined) return refill(kept.values);
    clear();
    fill(NOTHING);
  });
  useLayoutEffect(() => {
    if (returned) comeBack();
  }, [returned]);
  useLayoutEffect(() => {
    if (done) finish();
  }, [done]);
  return { typed, saving, submit, refill };
}
