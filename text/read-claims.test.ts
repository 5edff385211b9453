import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_EXAMPLES } from './read/examples';
import { readClaims } from './read-claims';

const read = (text: string, lang = 'fa-AF') => readClaims(text, { lang })?.claims ?? [];

/** Each claim as "speaker: words", which reads as the text does. */
function said(text: string, lang = 'fa-AF'): string[] {
  const reading = readClaims(text, { lang });
  return (reading?.claims ?? []).map(({ start, end, candidates }) => {
    const member = candidates[0]?.member;
    const name = member === undefined ? '-' : (reading?.cast[member]?.name ?? '-');
    return `${name}: ${text.slice(start, end)}`;
  });
}

describe('each rule', () => {
  it.each(RULE_EXAMPLES)('$rule in $lang: $text', ({ rule, lang, text: marked, speaker }) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/gu, '');
    const reading = readClaims(text, { lang });
    const claim = reading?.claims.find((one) => one.start === start && one.end === end);
    expect(claim?.rule).toBe(rule);
    const member = claim?.candidates[0]?.member;
    expect(member === undefined ? null : reading?.cast[member]?.name).toBe(speaker);
  });
});

describe('readClaims', () => {
  it.each([
    ['a word that only looks like a cue', 'او گفت‌وگو را ادامه داد و به کابل برگشت.'],
    ['a denial of having spoken', 'The governor did not say that the road was closed.'],
    ['an open question', 'Officials have not said whether the road will reopen.'],
    ['a noun', 'He went amid reports that were widely read.'],
    ['a name in quotation marks', 'فرمانده نیروهای امریکایی یا "سنتکام" به کابل رفت.'],
    ['silence', ''],
  ])('finds no claim in %s', (_what, text) => {
    expect(read(text, /[a-z]{3}/u.test(text) ? 'en' : 'fa')).toEqual([]);
  });

  it('gives a pronoun, and silence after "and", the one who spoke before', () => {
    const text =
      'وزیر معارف گفت که مکتب‌ها باز اند. او تاکید کرد که آموزگاران معاش می‌گیرند و افزود که بودجه کافی است.';
    expect(said(text)).toEqual([
      'وزیر معارف: مکتب‌ها باز اند',
      'وزیر معارف: آموزگاران معاش می‌گیرند',
      'وزیر معارف: بودجه کافی است',
    ]);
  });

  it('reads both halves of a quotation that is cut by its cue', () => {
    expect(said('"The road," the governor said, "is closed."', 'en')).toEqual([
      'the governor: The road,',
      'the governor: is closed.',
    ]);
  });

  it('tells the outlets a text came through, nearest first', () => {
    const text = 'به گزارش اسپوتنیک به نقل از آمو، وزیر معارف گفت که مکتب‌ها باز اند.';
    const reading = readClaims(text, { lang: 'fa' });
    const names = (reading?.claims[0]?.chain ?? []).map(({ start, end }) => text.slice(start, end));
    expect(names).toEqual(['اسپوتنیک', 'آمو']);
  });

  it('uses a known name where nothing else parts subject and object', () => {
    const text = 'طالبان حضور جنگجویان خارجی در افغانستان را تکذیب کردند.';
    const reading = readClaims(text, { lang: 'fa', known: ['طالبان'] });
    expect(reading?.cast[0]?.name).toBe('طالبان');
    const [claim] = reading?.claims ?? [];
    expect(text.slice(claim?.start, claim?.end)).toBe('حضور جنگجویان خارجی در افغانستان را تکذیب کردند');
  });

  it.each([
    [
      'the subject of the sentence, where the cue has none',
      'The envoy urged peace on Monday, saying "we must stop this war".',
      'en',
      ['The envoy: we must stop this war'],
    ],
    [
      'words around their cue',
      'He left. Today, the envoy said, the party stood divided.',
      'en',
      ['the envoy: the party stood divided'],
    ],
    [
      'a clause behind a comma',
      'سخنگوی شورا افزود، گروه‌ها باید زندانیان را آزاد کنند.',
      'fa',
      ['سخنگوی شورا: گروه‌ها باید زندانیان را آزاد کنند'],
    ],
    [
      'speech that goes on as "we"',
      'سخنگوی شورا گفت: راه‌ها باز اند. ما به جاده رسیده‌ایم.',
      'fa',
      ['سخنگوی شورا: راه‌ها باز اند. ما به جاده رسیده‌ایم'],
    ],
    [
      'a demand',
      'سخنگوی شورا از رسانه‌ها خواست تا خبر را نشر نکنند.',
      'fa',
      ['سخنگوی شورا: خبر را نشر نکنند'],
    ],
    [
      'sentences run together',
      'شورا می‌گوید که راه‌های شمال کشور باز است وزارت صحت می‌گوید که واکسین به هرات رسیده است.',
      'fa',
      ['شورا: راه‌های شمال کشور باز است', 'وزارت صحت: واکسین به هرات رسیده است'],
    ],
  ])('reads %s', (...[, text, lang, expected]) => expect(said(text, lang)).toEqual(expected));

  it('reads no language without tables', () =>
    expect(readClaims('Er sagte: „Nein“', { lang: 'de' })).toBeNull());
});

describe('the same claims are read', () => {
  const text = [
    'به گزارش اسپوتنیک به نقل از آمو، وزیر معارف گفت: «۷ مکتب باز می\u200cشود. همه بیایند».',
    'او افزود که این کار یک ماه وقت می\u200cگیرد و مکتب\u200cها کتاب ندارند.',
    'بر اساس گزارش یوناما، شمار شاگردان کم شده است.',
  ].join('\n');
  const bare = (some: string) => some.replace(/[\s\u200c]/gu, '');
  const claims = said(text).map(bare);

  it.each([
    ['with joiners as spaces', text.replaceAll('\u200c', ' ')],
    ['with joiners left out', text.replaceAll('\u200c', '')],
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\ufeff${text}`],
    ['with straight marks', text.replace(/[«»]/gu, '"')],
    ['with curly marks', text.replaceAll('«', '“').replaceAll('»', '”')],
  ])('%s', (_what, changed) => expect(said(changed).map(bare)).toEqual(claims));

  it.each([
    ['with Arabic letters', 'ی', 'ي'],
    ['with Arabic kaf', 'ک', 'ك'],
    ['with Latin digits', '۷', '7'],
  ])('%s', (_what, from, to) => {
    expect(said(text.replaceAll(from, to))).toEqual(said(text).map((one) => one.replaceAll(from, to)));
  });
});

describe('on any text', () => {
  const words = fc.constantFrom(
    ...[
      'گفت',
      'که',
      '،',
      ':',
      '«',
      '»',
      '"',
      'او',
      'وزیر',
      'را',
      'رد',
      'کرد',
      'و',
      '.',
      '\n',
      'به گفته',
      'ادعای',
      'مبنی بر',
      '۷',
      '\u200c',
    ],
    ...['said', 'that', 'He', 'minister', ',', 'denied', 'and', 'according to', '-', '📰'],
  );
  const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

  it('claims are spans of the text, in order, with candidates of the cast', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fa', 'en'), (text, lang) => {
        const reading = readClaims(text, { lang });
        let last = 0;
        for (const claim of reading?.claims ?? []) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(claim.start, claim.end)).toBe(text.slice(claim.start, claim.end).trim());
          for (const { member } of claim.candidates) expect(reading?.cast[member]).toBeDefined();
          last = claim.start;
        }
      }),
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readClaims(text, { lang: 'fa' })).toEqual(readClaims(text, { lang: 'fa' }));
      }),
    );
  });

  it.each(['«', '"', '\u200c', 'گفت که ', '، به گفته x', 'گفت: "a" ', 'said it was bad, and '])(
    'reads fifty thousand letters of %j to their end',
    (sign) => {
      const text = sign.repeat(50_000 / sign.length);
      const claims = read(text, /[a-z]{3}/u.test(sign) ? 'en' : 'fa');
      expect(claims.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});
