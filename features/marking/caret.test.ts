import { describe, expect, it } from 'vitest';
import { type Caret, moved, snapped, spanOf, stepOf, touched, wordsIn } from './caret';

const BLOCKS = [
  { start: 0, text: 'او گفت: «نه، نمی\u200cدانم».' },
  { start: 30, text: 'بلی گفت' },
];
const words = wordsIn(BLOCKS, 'fa-AF');
const at = (focus: number): Caret => ({ anchor: focus, focus });

describe('wordsIn', () => {
  it('parts words, keeps joined ones whole, and leaves marks out', () =>
    expect(
      words.map(({ start, end, block }) =>
        (BLOCKS[block]?.text ?? '').slice(
          start - (BLOCKS[block]?.start ?? 0),
          end - (BLOCKS[block]?.start ?? 0),
        ),
      ),
    ).toEqual(['او', 'گفت', 'نه', 'نمی\u200cدانم', 'بلی', 'گفت']));
});

describe('the caret', () => {
  it.each([
    ['left leads on in Dari', 'ArrowLeft', 'rtl', 1, 2],
    ['right leads back in Dari', 'ArrowRight', 'rtl', 1, 0],
    ['right leads on in English', 'ArrowRight', 'ltr', 1, 2],
    ['over the end of a paragraph', 'ArrowLeft', 'rtl', 3, 4],
    ['not past the last word', 'ArrowLeft', 'rtl', 5, 5],
    ['not before the first', 'ArrowRight', 'rtl', 0, 0],
    ['down to the next paragraph', 'ArrowDown', 'rtl', 1, 4],
    ['up to the one before', 'ArrowUp', 'rtl', 5, 0],
    ['to the beginning', 'Home', 'rtl', 3, 0],
    ['to the end', 'End', 'rtl', 0, 3],
  ] as const)('goes %s', (_what, code, dir, from, to) => {
    const step = stepOf(code, dir);
    expect(step && moved(at(from), { step, isExtended: false }, words)).toEqual(at(to));
  });

  it('keeps where it began when it is extended, over paragraphs and back again', () => {
    const on = moved(at(3), { step: 'next', isExtended: true }, words);
    expect(on).toEqual({ anchor: 3, focus: 4 });
    expect(
      moved(
        moved(on, { step: 'previous', isExtended: true }, words),
        { step: 'previous', isExtended: true },
        words,
      ),
    ).toEqual({
      anchor: 3,
      focus: 2,
    });
    expect(spanOf(on, words)).toEqual({ start: words[3]?.start, end: words[4]?.end });
  });

  it('has no step for other keys', () => expect(stepOf('KeyA', 'rtl')).toBeNull());
});

describe('a selection by hand', () => {
  it('takes whole words', () => expect(snapped({ start: 4, end: 5 }, words)).toEqual(at(1)));
  it('takes nothing of marks alone', () => expect(snapped({ start: 6, end: 8 }, words)).toBeNull());
  it.each([
    ['takes a word', null, 2, at(2)],
    ['goes on to a later one', at(1), 3, { anchor: 1, focus: 3 }],
    ['begins earlier', { anchor: 2, focus: 4 }, 1, { anchor: 4, focus: 1 }],
    ['ends sooner', { anchor: 1, focus: 5 }, 3, { anchor: 1, focus: 3 }],
  ] as const)('by finger %s', (_what, caret, word, taken) => expect(touched(caret, word)).toEqual(taken));
});
