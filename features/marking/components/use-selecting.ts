'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Caret, moved, snapped, spanOf, stepOf, touched, type Word, wordsIn } from '../caret';
import { blocksOf, offsetUnder, rangesOf, selectedSpan } from './text-places';

/** What is selected: its place, its words as captured, and where on the page it ends. */
export type Selected = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Distance of its end from the top of the text, in pixels. */
  readonly below: number;
};

const HIGHLIGHT = 'desk-selection';
const CARET = 'desk-caret';
const SLIP = 10;

type Place = { readonly root: HTMLElement; readonly words: readonly Word[]; readonly dir: 'rtl' | 'ltr' };

/**
 * Selecting words of the text by keyboard, mouse or finger, always whole words. The page marks them with the browser's
 * own highlights: nothing is put into the text.
 */
export function useSelecting(id: string): {
  readonly selected: Selected | null;
  readonly clear: () => void;
} {
  const place = useRef<Place | null>(null);
  const caret = useRef<Caret | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);

  const select = useCallback((next: Caret | null, { isMoving = false } = {}) => {
    caret.current = next;
    setSelected(place.current && next && show(place.current, next, isMoving));
    if (next === null) for (const name of [HIGHLIGHT, CARET]) highlights()?.delete(name);
  }, []);
  const clear = useCallback(() => {
    select(null);
    document.getSelection()?.removeAllRanges();
    place.current?.root.focus({ preventScroll: true });
  }, [select]);

  useEffect(() => {
    const root = document.getElementById(id);
    if (!root) return;
    const here = {
      root,
      words: wordsIn(blocksOf(root), root.lang),
      dir: root.dir === 'rtl' ? 'rtl' : 'ltr',
    } as const;
    place.current = here;
    // The keyboard walks the words here, so it must be able to come here; without this script there is nothing to walk.
    root.tabIndex = 0;
    const stops = [
      onKeys(here, () => caret.current, select),
      onMouse(here, select),
      onTouch(here, () => caret.current, select),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [id, select]);
  return { selected, clear };
}

type Select = (next: Caret | null, how?: { isMoving: boolean }) => void;

function onKeys({ root, words, dir }: Place, now: () => Caret | null, select: Select): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === 'Escape') {
      select(null);
      return;
    }
    const step = stepOf(event.code, dir);
    if (!step) return;
    event.preventDefault();
    const from = now();
    const next = from ? moved(from, { step, isExtended: event.shiftKey }, words) : firstSeen(root, words);
    select(next, { isMoving: true });
  };
  root.addEventListener('keydown', press);
  return () => root.removeEventListener('keydown', press);
}

/** The first word that can be seen: whoever scrolled there begins there. */
function firstSeen(root: HTMLElement, words: readonly Word[]): Caret {
  const seen = blocksOf(root).findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
  const at = Math.max(
    0,
    words.findIndex(({ block }) => block >= seen),
  );
  return { anchor: at, focus: at };
}

function onMouse({ root, words }: Place, select: Select): () => void {
  const release = () => {
    const span = selectedSpan(root);
    if (span) select(snapped(span, words));
  };
  // A finger that holds a word gets handles from the system: then only the selection itself tells.
  const change = () => {
    if (matchMedia('(pointer: coarse)').matches) release();
  };
  document.addEventListener('mouseup', release);
  document.addEventListener('selectionchange', change);
  return () => {
    document.removeEventListener('mouseup', release);
    document.removeEventListener('selectionchange', change);
  };
}

function onTouch({ root, words }: Place, now: () => Caret | null, select: Select): () => void {
  let from: { x: number; y: number } | null = null;
  const down = (event: PointerEvent) => {
    from = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
  };
  // Heard as a click, not as the finger lifts: if the page moved before, the click would meet what moved under it.
  const tap = (event: MouseEvent) => {
    const isTap = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLIP;
    if (!isTap || (event.target instanceof Element && event.target.closest('a'))) return;
    const offset = offsetUnder(event.clientX, event.clientY);
    const at = offset === null ? -1 : words.findIndex((word) => word.start <= offset && offset <= word.end);
    const word = words[at];
    if (!word) return;
    select(touched(now(), at));
    // The bar comes up from the lower edge: what was touched must not go under it.
    const [range] = rangesOf(root, word);
    if (range) keepInSight(range);
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('click', tap);
  return () => {
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('click', tap);
  };
}

/** Marks the words on the page and says what they are. */
function show({ root, words }: Place, caret: Caret, isMoving: boolean): Selected | null {
  const span = spanOf(caret, words);
  const focus = words[caret.focus];
  if (!span || !focus) return null;
  const ranges = rangesOf(root, span);
  const [under] = rangesOf(root, focus);
  paint(HIGHLIGHT, ranges);
  paint(CARET, isMoving && under ? [under] : []);
  const end = ranges.at(-1)?.getBoundingClientRect();
  if (isMoving && under) keepInSight(under);
  return {
    ...span,
    words: ranges.map(String).join('\n'),
    below: (end?.bottom ?? 0) - root.getBoundingClientRect().top,
  };
}

function paint(name: string, ranges: readonly Range[]): void {
  const registry = highlights();
  if (registry) registry.set(name, new Highlight(...ranges));
}

/** The browser's registry of highlights, where it has one; the words are selected without it, too. */
function highlights(): HighlightRegistry | undefined {
  return typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : undefined;
}

function keepInSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isSeen = top > 80 && bottom < innerHeight - 260;
  if (!isSeen) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
