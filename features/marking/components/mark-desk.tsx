'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { MarkForm, type MarkWork } from './mark-form';
import type { MarkWords } from './mark-words';
import { type Selected, useSelecting } from './use-selecting';

type Props = {
  /** The element that holds the text. */
  readonly textId: string;
  readonly captureId: string;
  /** Where the editor of a new claim stands, or null for those who may not record one here. */
  readonly claimHref: string | null;
  readonly mayLink: boolean;
  readonly words: MarkWords;
  readonly work: MarkWork;
  readonly token: string;
};

type Panel = 'note' | 'evidence' | null;

/** Keys of the bar by their place on the keyboard, so that they work on a Dari layout. */
const KEYS = { KeyC: 'claim', KeyE: 'evidence', KeyA: 'annotate', KeyH: 'highlight' } as const;

/** What can be done with the words that are selected: a small bar below them, on a telephone at the lower edge. */
export function MarkDesk({ textId, captureId, claimHref, mayLink, words, work, token }: Props) {
  const { selected, clear } = useSelecting(textId);
  const [panel, setPanel] = useState<Panel>(null);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    setPanel(null);
    clear();
  };
  useBarKeys(bar, selected !== null && panel === null);
  // A property and no rule: on a telephone the bar stands at the lower edge, whatever is selected.
  useEffect(() => bar.current?.style.setProperty('--below', `${(selected?.below ?? 0) + 6}px`), [selected]);
  if (!selected) return null;
  const at = { captureId, start: selected.start, end: selected.end };
  const form = { at, words, work, token, onDone: close };
  const place = `${at.start}-${at.end}`;
  return (
    <div className="mark-bar" ref={bar}>
      <p className="mark-words sr" role="status">
        {words.selected} {selected.words}
      </p>
      {panel === null ? (
        <div className="mark-actions" role="toolbar" aria-label={words.bar}>
          {claimHref && (
            <a className="btn btn-main" data-key="KeyC" href={`${claimHref}&start=${at.start}&end=${at.end}`}>
              {words.claim} <kbd>C</kbd>
            </a>
          )}
          {mayLink && (
            <Choice keyCode="KeyE" letter="E" label={words.evidence} onPress={() => setPanel('evidence')} />
          )}
          <Choice keyCode="KeyA" letter="A" label={words.annotate} onPress={() => setPanel('note')} />
          <div data-key="KeyH">
            <MarkForm key={place} kind="highlight" {...form} />
          </div>
          <button type="button" className="btn btn-plain" onClick={close}>
            {words.clear}
          </button>
        </div>
      ) : (
        <Sheet words={words} selected={selected} onBack={() => setPanel(null)}>
          <MarkForm key={place} kind={panel} {...form} />
        </Sheet>
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly keyCode: string;
  readonly letter: string;
  readonly label: string;
  readonly onPress: () => void;
};

function Choice({ keyCode, letter, label, onPress }: ChoiceProps) {
  return (
    <button type="button" className="btn" data-key={keyCode} onClick={onPress}>
      {label} <kbd>{letter}</kbd>
    </button>
  );
}

type SheetProps = {
  readonly words: MarkWords;
  readonly selected: Selected;
  readonly onBack: () => void;
  readonly children: React.ReactNode;
};

/** A form about the words that are selected, which stand above it. Escape leads back to the bar. */
function Sheet({ words, selected, onBack, children }: SheetProps) {
  const sheet = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select')?.focus();
  }, []);
  return (
    <fieldset
      className="mark-sheet"
      ref={sheet}
      aria-label={words.bar}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onBack();
      }}
    >
      <blockquote dir="auto">{selected.words}</blockquote>
      {children}
      <button type="button" className="btn btn-plain" onClick={onBack}>
        {words.back}
      </button>
    </fieldset>
  );
}

/** A letter chooses, as long as nobody is writing. */
function useBarKeys(bar: RefObject<HTMLDivElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (!Object.hasOwn(KEYS, event.code)) return;
      const choice = bar.current?.querySelector<HTMLElement>(
        `[data-key="${event.code}"]:is(a, button), [data-key="${event.code}"] button`,
      );
      if (!choice) return;
      event.preventDefault();
      choice.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [bar, isOn]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
