import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks';
import { findQuotations } from './marks';
import { splitSentences } from './sentences';

function sentences(text: string): string[] {
  const blocks = splitBlocks(text);
  const quotations = findQuotations(text, blocks);
  return blocks.flatMap((block) =>
    splitSentences(text, block, quotations).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('splitSentences', () => {
  it.each([
    ['Persian sentences', 'او رفت. چرا؟ نه!', ['او رفت.', 'چرا؟', 'نه!']],
    ['English sentences', 'He left. Why? No!', ['He left.', 'Why?', 'No!']],
    ['Pashto ones with the Urdu full stop', 'هغه ولاړ۔ ولې؟', ['هغه ولاړ۔', 'ولې؟']],
    ['a space left out', 'کشته شد.گزارش دیگر', ['کشته شد.', 'گزارش دیگر']],
    ['a full stop behind the quotation', 'گفت: "نه. هرگز". او رفت.', ['گفت: "نه. هرگز".', 'او رفت.']],
    [
      'a full stop inside the quotation',
      'He said: "No. Never." She left.',
      ['He said: "No. Never."', 'She left.'],
    ],
    ['a text without a full stop', 'او رفت', ['او رفت']],
    ['the end of the U.S. as the end of a sentence', 'In the U.S. He left', ['In the U.S.', 'He left']],
  ])('splits %s', (_what, text, expected) => expect(sentences(text)).toEqual(expected));

  it.each([
    ['inside a quotation', 'گفت: «این ضربه بود. طالبان متعهد شدند. نه؟» و رفت'],
    ['before the words that report a quotation', '"Is it true?" he asked'],
    ['after a title or an initial', 'Gen. Michael E. Kurilla met Dr. Who'],
    ['inside a name that holds an abbreviation', 'The U.S. Navy said'],
    ['inside a number', 'Over 5.5 million, ۳.۵ میلیون'],
    ['inside an abbreviation', 'تا 1 ب.ظ هیچ'],
  ])('does not split %s', (_what, text) => expect(sentences(text)).toEqual([text]));

  it('splits each paragraph of a quotation that runs over two by itself', () => {
    expect(sentences('گفت: "نه.\nهرگز." او رفت.')).toEqual(['گفت: "نه.', 'هرگز."', 'او رفت.']);
  });

  it('loses nothing but blanks, in order', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'.؟!…«»" \n\u200ckKک1'), maxLength: 80 });
    fc.assert(
      fc.property(texts, (text) => {
        const bare = (some: string) => some.replace(/[\s\u200c]/gu, '');
        expect(bare(sentences(text).join(''))).toBe(bare(text));
      }),
    );
  });

  it.each(['.', '. ', 'a.', '".', '« .'])('reads a hundred thousand letters of %j to their end', (sign) => {
    const text = sign.repeat(100_000 / sign.length);
    expect(sentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
