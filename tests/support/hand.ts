import type { Locator, Page } from 'playwright-core';
import { wordsIn } from '@/features/marking/caret';

/** A hand that works a page: by keys alone, or by one finger. */
export type Hand = {
  /** Presses a button, a link or a radio button, or opens what is folded. */
  readonly press: (target: Locator) => Promise<void>;
  /** Writes or pastes into a field. */
  readonly write: (target: Locator, words: string) => Promise<void>;
  /** Chooses the option at this place of a list. */
  readonly choose: (list: Locator, place: number) => Promise<void>;
  /** Types into a field that looks things up, and takes the first that is found. */
  readonly pick: (field: Locator, words: string) => Promise<void>;
  /** Selects words of the text of a source at the desk. */
  readonly select: (page: Page, spot: Spot) => Promise<void>;
};

/** Words of a captured text, and where they begin in it. */
export type Spot = { readonly text: string; readonly words: string };

const TEXT = '#desk-text';

export const byKeys: Hand = {
  press: async (target) => {
    await target.focus();
    const isRadio = await target.evaluate((one) => one instanceof HTMLInputElement && one.type === 'radio');
    await target.press(isRadio ? 'Space' : 'Enter');
  },
  write: async (target, words) => {
    await target.focus();
    await target.page().keyboard.insertText(words);
  },
  choose: async (list, place) => {
    await list.focus();
    await list.press('Home');
    for (let step = 0; step < place; step++) await list.press('ArrowDown');
  },
  pick: async (field, words) => {
    await byKeys.write(field, words);
    await firstFound(field).waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
  },
  select: async (page, { text, words }) => {
    const lines = text.split('\n');
    const at = text.indexOf(words);
    const line = text.slice(0, at).split('\n').length - 1;
    const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    const before = countWords(text.slice(start, at));
    const keys = [
      // The first key takes the first word that can be seen.
      ...['ArrowDown', 'Home', ...Array(12).fill('ArrowUp')],
      ...[...Array(line).fill('ArrowDown'), ...Array(before).fill('ArrowLeft')],
      ...Array(countWords(words) - 1).fill('Shift+ArrowLeft'),
    ];
    await page.locator(TEXT).focus();
    for (const key of keys) await page.keyboard.press(key);
  },
};

export const byTouch: Hand = {
  press: (target) => target.tap(),
  write: async (target, words) => {
    await target.tap();
    await target.page().keyboard.insertText(words);
  },
  // The list that a telephone opens is the system's own.
  choose: async (list, place) => {
    await list.selectOption({ index: place });
  },
  pick: async (field, words) => {
    await byTouch.write(field, words);
    await firstFound(field).tap();
  },
  select: async (page, { text, words }) => {
    const start = text.indexOf(words);
    for (const offset of [start, start + words.length - 1]) {
      const { x, y } = await page.locator(TEXT).evaluate(placeOf, offset);
      await page.touchscreen.tap(x, y);
    }
  },
};

/** The first that a field has found. */
function firstFound(field: Locator): Locator {
  return field.locator('xpath=..').getByRole('option').first();
}

/** Counted as the page counts them, for a text that runs from the right. */
function countWords(text: string): number {
  return wordsIn([{ start: 0, text }], 'fa-AF').length;
}

/** Runs in the page: the middle of the letter at an offset of the capture, brought into sight. */
function placeOf(root: Element, offset: number): { x: number; y: number } {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const block = blocks.findLast((one) => Number(one.dataset['start']) <= offset);
  const walker = document.createTreeWalker(block ?? root, NodeFilter.SHOW_TEXT);
  let left = offset - Number(block?.dataset['start']);
  let node = walker.nextNode();
  while (node && left >= (node.nodeValue?.length ?? 0)) {
    left -= node.nodeValue?.length ?? 0;
    node = walker.nextNode();
  }
  const range = document.createRange();
  range.setStart(node ?? root, left);
  range.setEnd(node ?? root, left + 1);
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
