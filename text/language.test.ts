import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language';

describe('guessLanguage', () => {
  it.each([
    ['fa-AF', 'او گفت که در ولایت بلخ مکتب‌ها در ماه حمل باز می‌شوند.'],
    ['fa-IR', 'او گفت که در استان فارس دانشگاه‌ها در ماه مهر باز می‌شوند.'],
    ['fa', 'او گفته است که این کار باید تا فردا انجام شود.'],
    ['ps', 'د پوهنې وزیر وویل چې ښوونځي به په راتلونکې اونۍ کې پرانیستل شي.'],
    ['ar', 'قال الوزير إن المدارس ستفتح في الأسبوع المقبل بعد أن أغلقت.'],
    ['ur', 'وزیر نے کہا ہے کہ اسکول اگلے ہفتے سے کھل جائیں گے۔'],
    ['en', 'The minister said that schools would reopen in the coming week.'],
    ['und', 'Der Minister sagte, dass Schulen wieder öffnen.'],
    ['fa', 'من در خانه هستم'],
    ['und', 'ئەمە کوردییە و باسی کوردستان دەکات'],
    ['und', 'من'],
    ['und', 'محمد علی'],
    ['und', '۱۲ - 13'],
    ['und', ''],
  ])('reads %s in "%s"', (lang, text) => expect(guessLanguage(text).lang).toBe(lang));

  it('is less sure of one word than of a sentence', () => {
    const word = guessLanguage('که').confidence;
    expect(word).toBeLessThan(guessLanguage('او گفته است که این کار باید تا فردا انجام شود.').confidence);
  });

  it('is not sure of five words, however well they fit', () => {
    expect(guessLanguage('داعش در افغانستان وجود ندارد').confidence).toBeLessThan(0.9);
    expect(guessLanguage('CNN گزارش داد').confidence).toBeLessThan(0.5);
  });

  it('passes over addresses', () => {
    const text = 'این ضربه بزرگی است https://example.org/the/of/and/to @the_of via';
    expect(guessLanguage(text).lang).toBe('fa');
  });

  it('is not misled by a foreign name', () => {
    expect(guessLanguage('به گزارش CNN و Fox News، وزیر گفت که این کار شده است.').lang).toBe('fa');
  });

  it('gives a confidence from 0 to 1 for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = guessLanguage(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
