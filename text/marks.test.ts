import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks';
import { findQuotations } from './marks';

const quotations = (text: string) => findQuotations(text, splitBlocks(text));
const inner = (text: string) =>
  quotations(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('findQuotations', () => {
  it.each([
    ['guillemets', 'گفت: «نه» و رفت', ['نه']],
    ['straight marks', 'گفت:"نه، هرگز".', ['نه، هرگز']],
    ['straight marks after a comma inside', 'گفت، "نه،"', ['نه،']],
    ['curly marks', 'گفت: “نه،”', ['نه،']],
    ['curly marks swapped', 'گفت: ”نه“ و رفت', ['نه']],
    ['two closing marks', 'گفت:” نه، هرگز.” او رفت', ['نه، هرگز.']],
    ['low opening marks', 'er sagte „nein“ laut', ['nein']],
    ['single marks', "Syria 'ready' for return", ['ready']],
    ['marks with blanks inside', 'گفت " نه " و', ['نه']],
    ['doubled marks', 'گفت: ""نه"".', ['نه']],
    ['a closing guillemet typed as an opening one', 'گفت: «نه« و رفت', ['نه']],
    ['nested guillemets', 'گفت: «او «هرگز» نگفت»', ['او «هرگز» نگفت', 'هرگز']],
    ['guillemets with straight marks inside', '«او "هرگز" نگفت»', ['او "هرگز" نگفت', 'هرگز']],
    ['two beside each other', 'نتیجه "بلی" "تصویب آینده" است', ['بلی', 'تصویب آینده']],
    ['grave accents and two single marks', "He said: ``No. Never.'' and left", ['No. Never.']],
    ['two single marks on either side', "''We won't leave,'' she said", ["We won't leave,"]],
    ['single marks inside two single marks', "''He said 'never' twice''", ["He said 'never' twice", 'never']],
    ['double angles', 'گفت: <<نه. هرگز.>> رفت', ['نه. هرگز.']],
    ['double brackets', 'گفت: ((نه. هرگز.)) رفت', ['نه. هرگز.']],
    ['a guillemet closed by a straight mark', 'گفت: «نه. هرگز." رفت', ['نه. هرگز.']],
    ['a straight mark closed by a guillemet', 'گفت: "نه. هرگز.» رفت', ['نه. هرگز.']],
    ['an opening mark after one that was never closed', 'گفت "نه و "بلی" شنید', ['بلی']],
  ])('reads %s', (_what, text, expected) => expect(inner(text)).toEqual(expected));

  it.each([
    ['apostrophes', "Taliban's men don't and workers' rights"],
    ['inches', 'a 6" screen'],
    ['brackets in brackets', 'گفت ((نه) و رفت)'],
    ['empty marks', 'گفت: «»'],
    ['nothing', ''],
  ])('finds none in %s', (_what, text) => expect(inner(text)).toEqual([]));

  it('lets an unclosed mark run to the end of its paragraph, and says so', () => {
    const text = 'گفت: «نه، هرگز\nپاراگراف دیگر';
    expect(quotations(text)).toEqual([
      { start: 5, end: 14, innerStart: 6, innerEnd: 14, depth: 0, closed: false },
    ]);
  });

  it.each([
    ['the next paragraph', 'گفت: "نه.\nهرگز." او رفت', ['نه.\nهرگز.']],
    ['one with an opening mark of its own', 'She said: "No.\n"Never." He left', ['No.\n"Never.']],
    ['one with another quotation inside', 'گفت: «نه.\nاو «هرگز» گفت.»', ['نه.\nاو «هرگز» گفت.', 'هرگز']],
  ])('runs on if %s closes it', (_what, text, expected) => expect(inner(text)).toEqual(expected));

  it('runs on to its own mark rather than to another kind', () => {
    expect(inner('گفت: «نه. ۵" بود یا چهار" بود.\nهرگز.» رفت')).toEqual(['نه. ۵" بود یا چهار" بود.\nهرگز.']);
  });

  it('does not run on into a quotation of the next paragraph', () => {
    expect(inner('گفت: "نه.\nاو گفت: "هرگز".')).toEqual(['نه.', 'هرگز']);
  });

  const marked = fc.string({ unit: fc.constantFrom(...'«»"“”\'’()<> ک.،\n'), maxLength: 60 });

  it('gives spans inside the text that nest or stand apart', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const all = quotations(text);
        for (const { start, innerStart, innerEnd, end } of all) {
          expect(start < innerStart && innerStart < innerEnd && innerEnd <= end && end <= text.length).toBe(
            true,
          );
        }
        for (const one of all) {
          for (const other of all) {
            const crosses = one.start < other.start && other.start < one.end && one.end < other.end;
            expect(crosses).toBe(false);
          }
        }
      }),
    );
  });

  it.each(['«', '»', '«»', '"a" ', 'x" "y\n', '"', '“', "'", '«"', '«\n', '"\n', '« ', '((', '<<'])(
    'reads a hundred thousand letters of %j to their end',
    (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      expect(quotations(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
