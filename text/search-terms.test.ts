import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, toTsQuery, toTsVector } from './search-terms';

const terms = (text: string, lang = 'fa-AF') => indexTerms(text, lang).map(({ term }) => term);

/** Reads a tsquery of our shape, as PostgreSQL would, against the terms of a text. */
function matches(text: string, words: string, lang = 'fa-AF'): boolean {
  const known = terms(text, lang);
  const query = toTsQuery(words);
  if (query === null) return false;
  return query
    .split(' & ')
    .every((part) =>
      Array.from(part.matchAll(/'((?:[^']|'')*)'(:\*)?/gu)).some(([, term = '', star]) =>
        star === undefined ? known.includes(term) : known.some((one) => one.startsWith(term)),
      ),
    );
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\'"\\:*&|!()<>-\u0000\u200c\u200f ـًaکه۸ئء\ud83d📰') }),
);

describe('indexTerms', () => {
  it.each([
    ['words and their joined pairs', 'خلیل زاد گفت', ['خلیل', 'خلیلزاد', 'زاد', 'زادگفت', 'گفت']],
    [
      'the parts and the whole of a word with joiners',
      'نمی\u200cشده\u200cاند',
      ['نمی', 'نمیشده', 'نمیشدهاند', 'شده', 'شدهاند', 'اند'],
    ],
    ['no pair over punctuation', 'کابل، هرات', ['کابل', 'هرات']],
    ['no pair of Latin words', 'ISIS-K in Kabul', ['isis', 'k', 'in', 'kabul']],
    ['digits of any kind', '۷۰۰۰ ٨ 12', ['7000', '8', '12']],
    ['one spelling of hamza', 'مسئولان', ['مسولان']],
    ['nothing for marks alone', '«…» ـــ', []],
  ])('gives %s', (_what, text, expected) => expect(terms(text)).toEqual(expected));

  it('leaves out pairs too long to be one word', () => {
    expect(terms('استخباراتی افغانستانیها')).toEqual(['استخباراتی', 'افغانستانیها']);
  });

  it('counts places by word', () => {
    expect(indexTerms('نه، نه', 'fa')).toEqual([{ term: 'نه', positions: [1, 2] }]);
  });

  it('keeps the yehs of Pashto apart', () => expect(terms('سړي سړی', 'ps')).toContain('سړي'));

  it('stays within what a tsvector can hold', () => {
    const [first] = indexTerms('نه، '.repeat(20_000), 'fa');
    expect(first?.positions).toHaveLength(256);
    expect(
      Math.max(...indexTerms(`${'a b '.repeat(9000)}c`, 'en').flatMap(({ positions }) => positions)),
    ).toBe(16383);
    expect(terms('ک'.repeat(100_000))).toEqual(['ک'.repeat(255)]);
    const many = Array.from({ length: 100_000 }, (_, at) => `word${at}`).join(' ');
    expect(toTsVector(indexTerms(many, 'en')).length).toBeLessThan(1_048_575);
  });

  it.each(['ک', '\u200c', 'ک\u200c', '«', 'ک ', '\u0640', '\u064b', "'"])(
    'keeps a hundred thousand letters of %j within the limits of the database',
    (sign) => {
      const text = sign.repeat(100_000 / sign.length);
      expect(toTsVector(indexTerms(text, 'fa')).length).toBeLessThan(1_048_575);
      expect(toTsQuery(text)?.length ?? 0).toBeLessThan(1_048_575);
    },
  );
});

describe('toTsVector', () => {
  it('writes terms with their places', () => {
    expect(toTsVector(indexTerms('خلیل زاد', 'fa'))).toBe("'خلیل':1 'خلیلزاد':1 'زاد':2");
  });

  it('escapes what would end a lexeme', () => {
    expect(toTsVector([{ term: "o'b\\", positions: [1, 3] }])).toBe("'o''b\\\\':1,3");
  });

  it('is always a list of quoted lexemes with places in order', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('fa', 'ps', 'en'), (text, lang) => {
        const literal = toTsVector(indexTerms(text, lang));
        expect(literal).toMatch(/^(?:'[\p{L}\p{M}\p{N}]+':\d+(?:,\d+)*(?: |$))*$/u);
        for (const { positions } of indexTerms(text, lang)) {
          expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
        }
      }),
    );
  });
});

describe('toTsQuery', () => {
  it.each([
    ['one word', 'کابل', "'کابل'"],
    ['two words, which may be one', 'خلیل زاد', "('خلیل' | 'خلیلزاد') & ('زاد' | 'خلیلزاد')"],
    ['two words with a comma between', 'کابل، هرات', "'کابل' & 'هرات'"],
    ['a word with a star', 'متق*', "'متق':*"],
    ['a star that belongs to no word', 'متقی * ', "'متقی'"],
    ['Persian and Pashto spellings', 'سړي', "('سړی' | 'سړي')"],
  ])('asks for %s', (_what, words, query) => expect(toTsQuery(words)).toBe(query));

  it('lets the last word be unfinished where asked', () => {
    expect(toTsQuery('isis ka', { prefixLast: true })).toBe("'isis' & 'ka':*");
  });

  it.each(['', '   ', "'", '&|!', '*', '\u200c', 'ـ'])('asks for nothing in %j', (words) => {
    expect(toTsQuery(words)).toBeNull();
  });

  const spellings = [
    ['خلیل زاد', 'خلیلزاد', 'خلیل\u200cزاد', 'خليلزاد'],
    ['حملهها', 'حمله ها', 'حمله\u200cها'],
    ['نمیشده\u200cاند', 'نمی\u200cشدهاند', 'نمی\u200cشده\u200cاند', 'نمی شده\u200cاند'],
    ['مسئولان', 'مسوولان', 'مسؤولان'],
    ['۷۰۰۰', '7000', '٧٠٠٠'],
  ].flatMap((group) => group.flatMap((one) => group.map((other): [string, string] => [one, other])));

  it.each(spellings)('finds %j by %j', (written, asked) => {
    expect(matches(`گفت که ${written} در کابل است`, asked)).toBe(true);
    expect(matches(`گفت که ${written} در کابل است`, `${asked} کابل`)).toBe(true);
  });

  it('finds only texts with all words', () => {
    expect(matches('حمله در کابل', 'حمله هرات')).toBe(false);
    expect(matches('سړي په کابل کې', 'سړي', 'ps')).toBe(true);
  });

  it('finds each text by its own words', () => {
    const words = fc.array(fc.constantFrom('حمله', 'ها', 'خلیل', 'زاد', 'می', 'kabul', '۸'), {
      minLength: 1,
      maxLength: 8,
    });
    const gaps = fc.constantFrom(' ', '\u200c', '، ');
    fc.assert(fc.property(words, gaps, (list, gap) => matches(list.join(gap), list.join(gap))));
  });

  it('is always a query of our shape', () => {
    const lexeme = "'[\\p{L}\\p{M}\\p{N}]+'(?::\\*)?";
    const part = `(?:${lexeme}|\\(${lexeme}(?: \\| ${lexeme})+\\))`;
    const shape = new RegExp(`^${part}(?: & ${part})*$`, 'u');
    fc.assert(
      fc.property(hostile, fc.boolean(), (words, prefixLast) => {
        const query = toTsQuery(words, { prefixLast });
        if (query !== null) expect(query).toMatch(shape);
      }),
    );
  });
});
