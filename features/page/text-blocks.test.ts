import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks';

describe('the plain text of a page', () => {
  it.each([
    ['nothing', '', []],
    ['a heading', '# Who we are', [{ kind: 'heading', text: 'Who we are' }]],
    [
      'a heading and, right under it, a paragraph',
      '# Who\nA newsroom\nin Kabul.',
      [
        { kind: 'heading', text: 'Who' },
        { kind: 'paragraph', text: 'A newsroom in Kabul.' },
      ],
    ],
    [
      'paragraphs parted by a blank line, also one with spaces, also from Windows',
      'One.\r\n \r\nTwo.',
      [
        { kind: 'paragraph', text: 'One.' },
        { kind: 'paragraph', text: 'Two.' },
      ],
    ],
    [
      'a list after its paragraph',
      'We check:\n- who\n- when',
      [
        { kind: 'paragraph', text: 'We check:' },
        { kind: 'list', entries: ['who', 'when'] },
      ],
    ],
    ['a hash without a space as words', '#hashtag', [{ kind: 'paragraph', text: '#hashtag' }]],
    ['markup as words', '<b>bold</b>', [{ kind: 'paragraph', text: '<b>bold</b>' }]],
    [
      'Dari',
      '# ما کیستیم\n\nیک اتاق خبر.',
      [
        { kind: 'heading', text: 'ما کیستیم' },
        { kind: 'paragraph', text: 'یک اتاق خبر.' },
      ],
    ],
  ])('reads %s', (_what, text, blocks) => expect(textBlocks(text)).toEqual(blocks));

  it('loses no word, whatever is written', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '#', '-', '\n', 'ش') });
    fc.assert(
      fc.property(line, (text) => {
        const kept = textBlocks(text).flatMap((block) =>
          block.kind === 'list' ? block.entries : [block.text],
        );
        const letters = (words: string) => words.replace(/[^abش]/g, '');
        expect(letters(kept.join(''))).toBe(letters(text));
      }),
    );
  });

  it('never leaves an empty paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r') }), (text) =>
        textBlocks(text).every((block) => block.kind === 'list' || block.text !== ''),
      ),
    );
  });
});
