import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react';
import { forget, forgetSent, markSent, readKept } from './kept';
import { typedEarly } from './typed-early';

type Values = Readonly<Record<string, string>>;

/** What the fields are filled with. A new `turn` makes them anew; `isKept` says that this browser had kept it. */
export type Typed = { readonly values: Values; readonly turn: number; readonly isKept: boolean };

type Options = {
  readonly values: Values;
  readonly form: RefObject<HTMLFormElement | null>;
  /** Called where something was typed before the scripts came: nobody has heard of it yet. */
  readonly onEarly: () => void;
  /** Where this browser keeps what the server has not. */
  readonly place: string;
  /** The version of the record, or null for a new one. */
  readonly baseVersion: number | null;
  /** Just saved: what was kept of an earlier version is old. */
  readonly isSaved: boolean;
  /** What was typed, where the form came back without being done; null where it did not. */
  readonly returned: Values | null;
};

/** What is typed into the form: from the page, else from what this browser kept, else as it came back with a fault. */
export function useTyped({
  values,
  form,
  onEarly,
  place,
  baseVersion,
  isSaved,
  returned,
}: Options): [Typed, Dispatch<SetStateAction<Typed>>] {
  const [typed, setTyped] = useState<Typed>({ values, turn: 0, isKept: false });
  useEffect(() => {
    const kept = stillKept({ place, baseVersion, isSaved });
    markSent(null);
    const early = form.current ? typedEarly(form.current) : {};
    if (kept)
      setTyped(({ turn }) => ({ values: { ...kept.values, ...early }, turn: turn + 1, isKept: true }));
    if (Object.keys(early).length > 0) onEarly();
  }, [place, baseVersion, isSaved, form, onEarly]);
  useEffect(() => {
    if (!returned) return;
    markSent(null);
    setTyped(({ turn }) => ({ values: returned, turn: turn + 1, isKept: false }));
  }, [returned]);
  // Before scripts run, a form that came back shows what the server had of it.
  const isFirst = typed.turn === 0 && returned !== null;
  return [isFirst ? { ...typed, values: returned } : typed, setTyped];
}

/** What this browser kept of a form and nobody saved since; what was saved is forgotten. */
function stillKept({ place, baseVersion, isSaved }: Pick<Options, 'place' | 'baseVersion' | 'isSaved'>) {
  const kept = readKept(place);
  if (!isSaved || kept?.baseVersion === baseVersion) return kept;
  // A new claim was typed under another name than it has now.
  if (kept) forget(place);
  else forgetSent();
  return null;
}
