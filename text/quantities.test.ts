import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities';

const read = (text: string) => findQuantities(text).map(({ operator, value }) => `${operator} ${value}`);

describe('findQuantities', () => {
  it.each([
    ['هفت هزار تن', ['= 7000']],
    ['۷ هزار تن', ['= 7000']],
    ['7,000 men and ۷٬۰۰۰ تن', ['= 7000', '= 7000']],
    ['۳۶۰،۰۰۰ تن', ['= 360000']],
    ['دست کم ۸ حمله', ['>= 8']],
    ['بیش از ۱۲ تن', ['> 12']],
    ['کمتر از شش ماه', ['< 6']],
    ['نزدیک به دوصد تن', ['~ 200']],
    ['سه صد و بیست و پنج تن', ['= 325']],
    ['پنجصد و دوازده هزار و هفت تن', ['= 512007']],
    ['۳٫۵ میلیون', ['= 3500000']],
    ['5.5 million', ['= 5500000']],
    ['three hundred and five', ['= 305']],
    ['more than twenty thousand', ['> 20000']],
    ['اووه زره تنه', ['= 7000']],
    ['سه تن و پنج تن', ['= 3', '= 5']],
    ['یک شهروند نه گفت', []],
    ['دو تن و نه نفر', ['= 2', '= 9']],
    ['نیم میلیون', ['= 500000']],
    ['یک و نیم میلیون', ['= 1500000']],
    ['one and a half million', ['= 1500000']],
    ['چند هزار تن', []],
    ['صدها هزار و tens of thousands', []],
    ['۵ تا ۷ هزار تن', ['>= 5000', '<= 7000']],
    ['between 5 and 7 thousand', ['>= 5000', '<= 7000']],
    ['هفتهزار', ['= 7000']],
    ['هفت\u200cهزار', ['= 7000']],
    ['شصت\u200cوپنج', ['= 65']],
    ['یکصدو بیست', ['= 120']],
    ['twenty-five', ['= 25']],
    ['twelve hundred', ['= 1200']],
    ['تر ۱۲ ډېر', ['> 12']],
    ['له ۱۲ څخه زیات', ['> 12']],
    ['لږ تر لږه اووه زره', ['>= 7000']],
    ['سبعة آلاف', ['= 7000']],
    ['أكثر من 12', ['> 12']],
    ['ما لا يقل عن ٧٠٠٠', ['>= 7000']],
    ['بالای هزار تن', ['> 1000']],
    ['دست\u200cکم هفت هزار', ['>= 7000']],
    ['', []],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual(expected));

  it('names the words it read, the operator with them', () => {
    const text = 'گفت دست کم ۷ هزار تن آمدند';
    expect(findQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(['دست کم ۷ هزار']);
  });

  it('reads any whole number in digits of any script', () => {
    const scripts = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(...scripts), (number, digits) => {
        const text = Array.from(String(number), (digit) => digits.charAt(Number(digit))).join('');
        expect(findQuantities(text)).toMatchObject([{ value: number, operator: '=' }]);
      }),
    );
  });

  it('never reads past the text or twice at one place', () => {
    const words = fc.constantFrom(
      'سه',
      'صد',
      'و',
      'هزار',
      '۷',
      'بیست',
      'بیش از',
      'تن',
      'hundred',
      '12.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const { start, end, value } of findQuantities(text)) {
          expect(start >= last && end > start && end <= text.length && Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
