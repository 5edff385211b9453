import { expect, it } from 'vitest';
import { localeNamed, preferredLocale } from './preferred';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['fa', 'fa'],
  ['fa-IR,fa;q=0.9,en;q=0.8', 'fa'],
  ['prs', 'fa'],
  ['ps-AF', 'ps'],
  ['de-DE,de;q=0.9', 'en'],
  ['de, ps;q=0.3, en;q=0.2', 'ps'],
  ['en;q=0.5, fa;q=0.9', 'fa'],
  ['fa;q=0, ps', 'ps'],
  ['fa;q=x, en', 'en'],
  ['*', 'en'],
  [';;,,=', 'en'],
])('answers "%s" in %s', (header, locale) => expect(preferredLocale(header)).toBe(locale));

it.each([
  ['fa', 'fa'],
  ['FA', 'fa'],
  ['prs', 'fa'],
  ['fa-IR', 'fa'],
  ['ps_AF', 'ps'],
  ['ar', null],
  ['claims', null],
  ['', null],
])('takes "%s" for %s', (tag, locale) => expect(localeNamed(tag)).toBe(locale));
