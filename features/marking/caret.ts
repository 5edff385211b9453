/** A word of a capture's text: UTF-16 offsets, and the block it stands in. */
export type Word = { readonly start: number; readonly end: number; readonly block: number };

/** What is selected: from one word to another, whichever comes first. Places in the list of words. */
export type Caret = { readonly anchor: number; readonly focus: number };

type Span = { readonly start: number; readonly end: number };

/** Where a key leads: to another word, over a paragraph, or to an end of this one. */
type Step = 'next' | 'previous' | 'down' | 'up' | 'begin' | 'finish';

/** The words of a text in their order, as the language parts them: quotation marks and stops belong to none. */
export function wordsIn(
  blocks: readonly { readonly start: number; readonly text: string }[],
  lang: string,
): Word[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return blocks.flatMap(({ start, text }, block) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length, block })),
  );
}

/** Which way a key leads. Arrows follow the eye: in a text that runs from the right, the right arrow leads back. */
export function stepOf(code: string, dir: 'rtl' | 'ltr'): Step | null {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, Step>> = {
    ...{
      [forward]: 'next',
      [back]: 'previous',
      ArrowDown: 'down',
      ArrowUp: 'up',
      Home: 'begin',
      End: 'finish',
    },
  };
  return steps[code] ?? null;
}

/** The caret after a step; extended, it keeps where it began. */
export function moved(
  { anchor, focus }: Caret,
  { step, isExtended }: { readonly step: Step; readonly isExtended: boolean },
  words: readonly Word[],
): Caret {
  const to = Math.min(Math.max(target(focus, step, words), 0), words.length - 1);
  return { anchor: isExtended ? anchor : to, focus: to };
}

/** The whole words that a span touches, or null where it touches none. */
export function snapped({ start, end }: Span, words: readonly Word[]): Caret | null {
  const anchor = words.findIndex((word) => word.end > start);
  const focus = words.findLastIndex((word) => word.start < end);
  return anchor === -1 || focus < anchor ? null : { anchor, focus };
}

/** A finger on a word: alone it takes the word; further ones carry the nearer end of what is taken there. */
export function touched(caret: Caret | null, at: number): Caret {
  if (!caret) return { anchor: at, focus: at };
  const [first, last] = [Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus)];
  return at < first ? { anchor: last, focus: at } : { anchor: first, focus: at };
}

/** The span of text a caret covers. */
export function spanOf({ anchor, focus }: Caret, words: readonly Word[]): Span | null {
  const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

function target(focus: number, step: Step, words: readonly Word[]): number {
  const block = words[focus]?.block ?? 0;
  switch (step) {
    case 'next':
      return focus + 1;
    case 'previous':
      return focus - 1;
    case 'begin':
      return words.findIndex((word) => word.block === block);
    case 'finish':
      return words.findLastIndex((word) => word.block === block);
    case 'down': {
      const below = words.findIndex((word) => word.block > block);
      return below === -1 ? words.length - 1 : below;
    }
    default:
      return above(block, words);
  }
}

/** The first word of the paragraph above; of the first one, its own. */
function above(block: number, words: readonly Word[]): number {
  const last = words.findLast((word) => word.block < block);
  return last ? words.findIndex((word) => word.block === last.block) : 0;
}
