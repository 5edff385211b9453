import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Caret, caretIn, putCaret } from './caret';
import { forget, forgetSent, readKept, unmarkSent } from './kept';
import { typedEarly } from './typed-early';

type Values = Readonly<Record<string, string>>;

/** What the fields are filled with. A new `turn` makes them anew. */
export type Typed = {
  readonly values: Values;
  readonly turn: number;
  /** This browser had kept it. */
  readonly isKept: boolean;
  /** It was typed upon another version of the record than the page shows. */
  readonly isOlder: boolean;
};

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
  readonly isSaved?: boolean;
  /** What the server had was typed upon another version of the record. */
  readonly isOlder?: boolean;
  /** What was typed, where the form came back without being done; null where it did not. */
  readonly returned: Values | null;
};

type Beginning = Pick<Options, 'place' | 'baseVersion'> & { readonly isSaved: boolean };

/**
 * What is typed into the form: from the page, else from what this browser kept, else as it came back with a fault; and
 * what fills it with other words. Fields that are made anew keep focus and caret where they were.
 *
 * All of it happens in layout effects, before the browser can hear another key: no letter falls between two fields.
 */
export function useTyped({
  values,
  form,
  onEarly,
  place,
  baseVersion,
  isSaved = false,
  isOlder = false,
  returned,
}: Options): [Typed, (values: Values) => void] {
  const [typed, setTyped] = useState<Typed>({ values, turn: 0, isKept: false, isOlder });
  const caret = useRef<Caret | null>(null);
  const refill = (next: Values, marks = { isKept: false, isOlder: false }) => {
    caret.current = caretIn(form.current);
    setTyped(({ turn }) => ({ values: next, turn: turn + 1, ...marks }));
  };
  const begin = useEffectEvent((beginning: Beginning) => {
    const kept = stillKept(beginning);
    unmarkSent(beginning.place);
    const early = form.current ? typedEarly(form.current) : {};
    const isKeptOlder = kept !== null && kept.baseVersion !== beginning.baseVersion;
    if (kept) refill({ ...kept.values, ...early }, { isKept: true, isOlder: isKeptOlder });
    if (Object.keys(early).length > 0) onEarly();
  });
  const comeBack = useEffectEvent((sent: Values) => {
    unmarkSent(place);
    refill({ ...sent, ...typedOn(place) });
  });
  useLayoutEffect(() => begin({ place, baseVersion, isSaved }), [place, baseVersion, isSaved]);
  useLayoutEffect(() => {
    if (returned) comeBack(returned);
  }, [returned]);
  useLayoutEffect(() => {
    if (typed.turn === 0) return;
    if (form.current && caret.current) putCaret(form.current, caret.current);
    caret.current = null;
  }, [typed.turn, form]);
  // Before scripts run, a form that came back shows what the server had of it.
  const isFirst = typed.turn === 0 && returned !== null;
  return [isFirst ? { ...typed, values: returned } : typed, refill];
}

/** What was typed on while the form was under way: that has no id yet. The answer may have filled what is empty in it. */
function typedOn(place: string): Values {
  const values = readKept(place)?.values ?? {};
  return values['opId'] === undefined
    ? Object.fromEntries(Object.entries(values).filter(([, words]) => words))
    : {};
}

/** What this browser kept of a form and nobody saved since; what was saved is forgotten. */
function stillKept({ place, baseVersion, isSaved }: Beginning) {
  const kept = readKept(place);
  if (!isSaved || kept?.baseVersion === baseVersion) return kept;
  // A new claim was typed under another name than it has now.
  if (kept) forget(place);
  else forgetSent();
  return null;
}
