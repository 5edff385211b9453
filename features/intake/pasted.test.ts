import { expect, it } from 'vitest';
import { pastedText, recognise } from './pasted';

it('ends lines as they were typed', () => expect(pastedText('یک\r\nدو\n\r\nسه')).toBe('یک\nدو\n\nسه'));

it.each([
  ['Dari', 'والی ولایت کندهار گفت که در ولسوالی ارغنداب هیچ کس کشته نشده است', 'fa-AF', null, 'rtl'],
  ['Persian of no side', 'او گفت که این کار را برای آنها کرده است و باید تمام شود', 'fa', 'side', 'rtl'],
  [
    'English',
    'The minister said that it was not the case and that he had not seen the letter',
    'en',
    null,
    'ltr',
  ],
  ['no language', '12 000 + 7', 'und', 'none', null],
])('recognises %s, and says how far', (...[, text, lang, doubt, dir]) =>
  expect(recognise(text)).toEqual({ lang, doubt, dir }),
);
