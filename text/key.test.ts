import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from './key';

const signs = fc.string({ unit: fc.constantFrom(...'اآأیيىئؤءوکكهةـَٔ \u200cABéß۸8«»،.-📰') });

describe('key', () => {
  it.each([
    ['hamza on waw, on yeh, or a second waw', ['مسئولان', 'مسؤولان', 'مسوولان', 'مسئوولان']],
    ['hamza on yeh or a second yeh', ['رئیس', 'رییس', 'رئيس']],
    ['hamza on alef, on yeh, or none', ['تأیید', 'تایید', 'تائید', 'تأئید']],
    ['joiner, space and none', ['خلیل\u200cزاد', 'خلیل زاد', 'خلیلزاد', 'خليلزاد']],
    ['plural written three ways', ['حملهها', 'حمله ها', 'حمله\u200cها']],
    ['hamza on waw or a waw alone', ['مؤمن', 'مومن', 'مو\u0654من']],
    [
      'the ezafe of a heh',
      ['وزارت خارجهٔ', 'وزارت خارجۀ', 'وزارت خارجه\u200cی', 'وزارت خارجه ی', 'وزارت خارجه'],
    ],
    ['tatweel and harakat', ['محمّد', 'محمد', 'محمـــد', 'مُحَمَّد']],
    ['marks of direction', ['\u200fکابل\u200e', 'کابل', '\u2067کابل\u2069']],
    ['presentation forms', ['ﻛﺎﺑﻞ', 'کابل']],
    ['a loose hamza on heh', ['خارجه\u0654', 'خارجۀ', 'خارجه']],
    ['digits', ['۷۰۰۰', '7000', '٧٠٠٠', '7,000']],
    ['capitals, hyphens and accents', ['José-María', 'jose maria', 'JOSÉ MARÍA']],
  ])('is one for %s', (_what, spellings) => {
    expect(new Set(spellings.map((spelling) => key(spelling))).size).toBe(1);
  });

  it.each([
    ['two names', 'متقی', 'مجاهد'],
    ['a name that begins with yeh behind a heh', 'خانه یوسف', 'خانه وسف'],
    ['a yeh that belongs to the word', 'شاهی', 'شاه'],
    ['plain and doubled consonants', 'شر', 'شرر'],
  ])('keeps apart %s', (_what, one, other) => expect(key(one)).not.toBe(key(other)));

  it('keeps the five yehs of Pashto apart, and only in Pashto', () => {
    const yehs = ['سړي', 'سړی', 'سړې', 'سړۍ', 'سړئ'];
    expect(new Set(yehs.map((word) => key(word, 'ps'))).size).toBe(5);
    expect(key('سړي')).toBe(key('سړی'));
    expect(key('سړي', 'ps-AF')).toBe(key('سړي', 'ps'));
    expect(key('وو', 'ps')).not.toBe(key('و', 'ps'));
  });

  it('still folds kaf, digits and joiners in Pashto', () => {
    expect(key('\u0643ابل\u200c ۷', 'ps')).toBe('کابل7');
  });

  it('is its own key', () => {
    const texts = fc.oneof(signs, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('fa', 'ps'),
        (text, lang) => key(key(text, lang), lang) === key(text, lang),
      ),
    );
  });

  it('does not depend on spaces or joiners anywhere', () => {
    fc.assert(fc.property(signs, signs, (one, two) => key(`${one} ${two}`) === key(`${one}\u200c${two}`)));
  });

  it('holds letters, marks and digits only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\p{L}\p{M}\p{N}]*$/u.test(key(text))));
  });
});
