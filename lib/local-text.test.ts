import { expect, it } from 'vitest';
import { pickText } from './local-text';

it.each([
  {
    what: 'the own language',
    text: { en: 'a', fa: 'b', ps: 'c' },
    locale: 'ps',
    picked: { words: 'c', lang: 'ps' },
  },
  {
    what: 'Dari for Pashto before English',
    text: { en: 'a', fa: 'b' },
    locale: 'ps',
    picked: { words: 'b', lang: 'fa' },
  },
  { what: 'whatever there is', text: { ar: 'z' }, locale: 'en', picked: { words: 'z', lang: 'ar' } },
  { what: 'nothing for no words', text: { en: '' }, locale: 'en', picked: null },
  { what: 'nothing for null', text: null, locale: 'en', picked: null },
])('picks $what', ({ text, locale, picked }) => expect(pickText(text, locale)).toEqual(picked));
