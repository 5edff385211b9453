'use client';

import { type KeyboardEvent, useState } from 'react';
import { moveEdge, type Place, type Step } from '../words-around';

/** The text a passage stands in: its sentences, as far as two on each side. */
export type Around = {
  readonly text: string;
  /** Where the text begins in the capture. */
  readonly offset: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

export type PassageWords = {
  readonly title: string;
  readonly help: string;
  readonly move: { readonly [Name in Step]: string };
  readonly exact: string;
  readonly exactHint: string;
  readonly byNumbers: string;
  readonly start: string;
  readonly end: string;
};

type Props = {
  readonly id: string;
  readonly around: Around;
  readonly values: Readonly<Record<string, string>>;
  readonly fault: string | undefined;
  readonly words: PassageWords;
};

const STEPS = ['start-back', 'start-on', 'end-back', 'end-on'] as const;

/** The claim's own words in their sentences. Each edge moves word by word; without a script, by numbers or by words. */
export function PassageInput({ id, around, values, fault, words }: Props) {
  const [place, setPlace] = useState<Place>(() => placeOf(values));
  const [exact, setExact] = useState(values['passage.words'] ?? '');
  const { text, offset, lang, dir } = around;
  const [start, end] = [place.start - offset, place.end - offset];
  const move = (step: Step) => {
    const moved = moveEdge(text, { start, end }, step);
    setPlace({ start: moved.start + offset, end: moved.end + offset });
    setExact(text.slice(moved.start, moved.end));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, dir);
    if (step === null) return;
    event.preventDefault();
    move(step);
  };

  return (
    <section className="passage-edit" aria-labelledby={`${id}-title`}>
      <h2 className="fact-label" id={`${id}-title`}>
        {words.title}
      </h2>
      <div className="passage-around" id={`${id}-around`} lang={lang} dir={dir}>
        {text.slice(0, Math.max(0, start))}
        <mark>{text.slice(Math.max(0, start), end)}</mark>
        {text.slice(end)}
      </div>
      <p className="field-hint passage-help" id={`${id}-help`}>
        {words.help}
      </p>
      <div
        className="passage-moves"
        role="toolbar"
        aria-label={words.title}
        aria-describedby={`${id}-help`}
        onKeyDown={onKeyDown}
      >
        {STEPS.map((step) => (
          <button key={step} type="button" className="btn" onClick={() => move(step)}>
            {words.move[step]}
          </button>
        ))}
      </div>
      <details className="passage-exact" open={fault !== undefined}>
        <summary>{words.exact}</summary>
        <p className="field">
          <label htmlFor={`${id}-words`}>{words.exact}</label>
          <textarea
            id={`${id}-words`}
            name="passage.words"
            lang={lang}
            dir={dir}
            rows={2}
            value={exact}
            onChange={(event) => setExact(event.currentTarget.value)}
            aria-invalid={fault ? true : undefined}
            aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`}
          />
          {fault && (
            <span className="form-problem" id={`${id}-fault`}>
              {fault}
            </span>
          )}
          <span className="field-hint" id={`${id}-hint`}>
            {words.exactHint}
          </span>
        </p>
        <p className="field-hint">{words.byNumbers}</p>
        <div className="passage-numbers">
          {(['start', 'end'] as const).map((edge) => (
            <p className="field" key={edge}>
              <label htmlFor={`${id}-${edge}`}>{words[edge]}</label>
              <input
                id={`${id}-${edge}`}
                name={`passage.${edge}`}
                type="text"
                inputMode="numeric"
                dir="ltr"
                value={String(place[edge])}
                onChange={(event) => {
                  const at = Number(event.currentTarget.value);
                  if (Number.isInteger(at)) setPlace({ ...place, [edge]: at });
                }}
              />
            </p>
          ))}
        </div>
      </details>
    </section>
  );
}

function placeOf(values: Readonly<Record<string, string>>): Place {
  return { start: Number(values['passage.start'] ?? 0), end: Number(values['passage.end'] ?? 0) };
}

/** Arrows move the end, with Shift the beginning, to the side they point to: on is towards the end of the line. */
function stepOf(
  { code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  dir: 'ltr' | 'rtl',
): Step | null {
  if (altKey || ctrlKey || metaKey || !/^Arrow(?:Left|Right)$/.test(code)) return null;
  const isOn = (code === 'ArrowRight') === (dir === 'ltr');
  return `${shiftKey ? 'start' : 'end'}-${isOn ? 'on' : 'back'}`;
}
