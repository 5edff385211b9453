import { describe, expect, it } from 'vitest';
import {
  CONTENT_LANGUAGES,
  canonicalLanguage,
  directionOf,
  INTERFACE_LANGUAGES,
  isLocale,
  LOCALES,
  languageName,
  quotationMarks,
  tagOf,
} from './languages';

describe('canonicalLanguage', () => {
  it.each([
    ['prs', 'fa-AF'],
    ['fa-AF', 'fa-AF'],
    ['FA_af', 'fa-AF'],
    ['fa-Arab-AF', 'fa-AF'],
    ['fa-IR', 'fa-IR'],
    ['pes', 'fa-IR'],
    ['fa', 'fa'],
    ['fa-TJ', 'fa'],
    ['ps-AF', 'ps'],
    ['pbt', 'ps'],
    ['en-US', 'en'],
    [' ar ', 'ar'],
    ['und', 'und'],
  ])('stores %s as %s', (tag, stored) => expect(canonicalLanguage(tag)).toBe(stored));

  it.each(['', 'xx', 'farsi', 'ja', '-', 'constructor', '__proto__'])('does not know "%s"', (tag) => {
    expect(canonicalLanguage(tag)).toBeNull();
  });

  it('gives every language of the table back as it is', () => {
    const tags = Object.keys(CONTENT_LANGUAGES);
    expect(tags.map((tag) => canonicalLanguage(tag))).toEqual(tags);
  });
});

describe('directionOf', () => {
  it.each([
    ['fa-AF', 'rtl'],
    ['prs', 'rtl'],
    ['ps', 'rtl'],
    ['ar-EG', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['uz', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['fa-Latn', 'ltr'],
    ['xx', 'ltr'],
  ])('%s runs %s', (lang, dir) => expect(directionOf(lang)).toBe(dir));
});

it('knows the marks of a quote by its own language', () => {
  expect(quotationMarks('fa-AF')).toEqual({ open: '«', close: '»' });
  expect(quotationMarks('ps')).toEqual({ open: '«', close: '»' });
  expect(quotationMarks('en-GB')).toEqual({ open: '“', close: '”' });
  expect(quotationMarks('xx')).toEqual({ open: '“', close: '”' });
});

it('takes only the three interface languages in an address', () => {
  expect(LOCALES.every(isLocale)).toBe(true);
  for (const other of ['fa-AF', 'prs', 'toString', '']) expect(isLocale(other)).toBe(false);
});

it('names Dari as Dari, in each interface language and in its own', () => {
  expect(tagOf('fa')).toBe('fa-AF');
  expect(INTERFACE_LANGUAGES.fa.ownName).toBe('دری');
  expect(languageName('prs', 'en')).toBe('Dari');
  expect(languageName('fa-AF', 'ps')).toBe('دري');
  expect(languageName('tlh', 'en')).toBe('tlh');
});
