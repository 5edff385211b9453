'use client';

import type { ClipboardEvent } from 'react';
import { plainParagraphs } from './paragraphs';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: string | undefined;
  readonly fault: string | undefined;
};

/** The text of a source. What is pasted out of a page or a word processor keeps its paragraphs and loses its looks. */
export function PasteField({ id, label, hint, typed, fault }: Props) {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const paragraphs = html === '' ? '' : plainParagraphs(html);
    if (paragraphs === '') return;
    event.preventDefault();
    const area = event.currentTarget;
    area.setRangeText(paragraphs, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name="text"
        rows={12}
        dir="auto"
        className="paste"
        defaultValue={typed}
        spellCheck={false}
        onPaste={paste}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint`}
      />
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
    </p>
  );
}
