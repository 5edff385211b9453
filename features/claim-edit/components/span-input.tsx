'use client';

import { useEffect, useState } from 'react';
import type { SpanPart } from '../form-parts';
import type { Around } from './passage-input';

type Props = {
  readonly id: string;
  readonly part: SpanPart;
  readonly around: Around;
  /** The element that shows the text around the passage. */
  readonly aroundId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly fault: string | undefined;
  readonly take: string;
};

/** Words of the source: typed or pasted, or taken from what is selected in the text above. */
export function SpanInput({ id, part: { name, label, hint }, around, aroundId, values, fault, take }: Props) {
  const [span, setSpan] = useState({
    words: values[`${name}.words`] ?? '',
    start: values[`${name}.start`] ?? '',
    end: values[`${name}.end`] ?? '',
  });
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="span-row">
        <input
          id={id}
          type="text"
          name={`${name}.words`}
          lang={around.lang}
          dir={around.dir}
          value={span.words}
          onChange={(event) => setSpan({ words: event.currentTarget.value, start: '', end: '' })}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={
            [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
          }
        />
        {hasScript && (
          <button
            type="button"
            className="btn"
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => {
              const taken = selectionIn(aroundId, around.offset);
              if (!taken) return;
              setSpan(taken);
              event.currentTarget.dispatchEvent(new Event('change', { bubbles: true }));
            }}
          >
            {take}
            <span className="sr-only">: {label}</span>
          </button>
        )}
      </div>
      <input type="hidden" name={`${name}.start`} value={span.start} />
      <input type="hidden" name={`${name}.end`} value={span.end} />
      {fault && (
        <span className="form-problem" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** The words selected in the text shown, with where they stand in the capture; blanks at the edges fall away. */
function selectionIn(aroundId: string, offset: number) {
  const selection = getSelection();
  const shown = document.getElementById(aroundId);
  if (!selection || selection.rangeCount === 0 || !shown) return null;
  const range = selection.getRangeAt(0);
  if (!shown.contains(range.commonAncestorContainer) || range.collapsed) return null;
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = offset + before.toString().length + (words.length - words.trimStart().length);
  const exact = words.trim();
  return exact === '' ? null : { words: exact, start: String(start), end: String(start + exact.length) };
}
